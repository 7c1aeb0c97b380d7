package thalweg.desktop.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.desktop.model.StepView;
import thalweg.formula.Field;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.GradientDescent;
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
  void inTheFirstStepNothingIsRemembered() {
    StepAnatomy first = replay(experiment("momentum", 0), 1);
    for (int reached = 1; reached <= first.parts().size(); reached++) {
      StepView view = new StepView(first, reached);
      assertThat(PlainStepWords.of(view)).doesNotContain("remembered");
      assertThat(StepWords.of(view)).doesNotContain("remembered");
    }
  }

  @Test
  void gradientDescentIsCarriedByNothing() {
    assertThat(sentences(experiment("gradient-descent", 0), 20).getLast())
        .isEqualTo("The run moves as far as the slope alone says, straight downhill.");
  }

  /// Across the well at y = 0 with a rate beyond the one at which steps grow.
  @Test
  void aStepThatOvershootsIsNotPraised() {
    Experiment tooFast =
        new Experiment(
            Catalogue.load().find("bounded-saddle").orElseThrow(),
            List.of(new Point(-1.3, 0.0001)),
            List.of(new Entrant(new GradientDescent(1.05))),
            4);
    Field field = tooFast.landscape().field();
    for (int number = 1; number <= 4; number++) {
      StepAnatomy step = replay(tooFast, number);
      PlaneVector from = step.trace().from();
      PlaneVector to = step.trace().to();
      boolean rises = field.value(to.x(), to.y()) > field.value(from.x(), from.y());
      StepView whole = new StepView(step, step.parts().size());
      assertThat(PlainStepWords.of(whole).contains("It overshoots: the loss rises from "))
          .isEqualTo(rises);
      assertThat(StepWords.of(whole).contains("It overshoots: the loss rises from "))
          .isEqualTo(rises);
    }
    StepAnatomy third = replay(tooFast, 3);
    assertThat(PlainStepWords.of(new StepView(third, third.parts().size())))
        .endsWith("rises from 2.4743 to 2.9939.");
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
