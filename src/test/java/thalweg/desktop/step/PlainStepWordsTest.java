package thalweg.desktop.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.desktop.model.StepView;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.Role;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.StepAnatomy;
import thalweg.race.StepReplay;

/// The sentences of a lecture, against the vectors that they are about.
class PlainStepWordsTest {
  @Test
  void momentumIsToldInThreeSentences() {
    assertThat(sentences(experiment("momentum", 0), 20))
        .hasSize(3)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("The gradient says where the ground rises most"),
            second -> assertThat(second).startsWith("Velocity carries on "),
            third -> assertThat(third).startsWith("Carried on by what is remembered, the run"));
  }

  @Test
  void gradientDescentIsCarriedByNothing() {
    assertThat(sentences(experiment("gradient-descent", 0), 20).getLast())
        .isEqualTo("The run moves as far as the slope alone says, straight downhill.");
  }

  @Test
  void noiseIsToldAndNotTakenForTheSlope() {
    assertThat(sentences(experiment("momentum", 3), 20).getFirst())
        .startsWith("Noise is added")
        .doesNotContain("rises most");
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsSaidOfAVelocityHolds(OptimizerType type) {
    for (int number : new int[] {1, 2, 40}) {
      StepAnatomy step = replay(experiment(type.id(), 0), number);
      if (!step.isTrue()) {
        continue;
      }
      PlaneVector slope = step.trace().slope();
      for (int part = 0; part < step.parts().size(); part++) {
        String said = PlainStepWords.of(new StepView(step, part + 1));
        assertThat(said).as(type.id()).isNotBlank().hasSizeLessThan(200);
        if (step.parts().get(part).line().role() == Role.VELOCITY
            && said.endsWith("against the slope.")) {
          assertThat(step.parts().get(part).value().cosine(slope)).as(type.id()).isNegative();
        }
        if (said.endsWith("the way of the slope.") && !said.contains("off the way")) {
          assertThat(step.parts().get(part).value().cosine(slope)).as(type.id()).isPositive();
        }
      }
    }
  }

  static List<OptimizerType> types() {
    return Optimizers.all();
  }

  private static Experiment experiment(String optimizer, double noise) {
    return new Experiment(
            Catalogue.load().find("bounded-saddle").orElseThrow(),
            List.of(new Point(-1.3, 0.4)),
            List.of(new Entrant(Optimizers.find(optimizer).orElseThrow().standard())),
            50)
        .withNoise(noise);
  }

  private static StepAnatomy replay(Experiment experiment, int number) {
    return new StepReplay(experiment, 0, 0).step(number, () -> false);
  }

  private static List<String> sentences(Experiment experiment, int number) {
    StepAnatomy step = replay(experiment, number);
    return IntStream.rangeClosed(1, step.parts().size())
        .mapToObj(reached -> PlainStepWords.of(new StepView(step, reached)))
        .toList();
  }
}
