package thalweg.desktop.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.desktop.model.StepView;
import thalweg.figure.lettering.RuleNotation;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.condition.CoupledDecay;
import thalweg.optimizer.condition.DecoupledDecay;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.NormClipping;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.StepPart;
import thalweg.optimizer.rule.StepTrace;
import thalweg.optimizer.rule.UpdateRule;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.StepAnatomy;
import thalweg.race.StepReplay;
import thalweg.text.Text;

class StepWordsTest {
  @Test
  void everyKeyOfARuleHasASentence() {
    List<String> keys =
        Optimizers.all().stream()
            .map(UpdateRule::of)
            .flatMap(rule -> rule.lines().stream())
            .flatMap(line -> line.tells().stream())
            .toList();
    assertThat(keys).isNotEmpty();
    assertThat(keys)
        .allSatisfy(
            key -> assertThat(Text.of("step").get("tells." + key, "(1, 2)")).contains("(1, 2)"));
  }

  @Test
  void theTwoLoopsAreToldWithTheirVectors() {
    assertThat(sentences("lbfgs", new Point(-1, 2), 1))
        .anyMatch(each -> each.startsWith("No step is remembered yet"));
    assertThat(sentences("lbfgs", new Point(-1, 2), 2))
        .anyMatch(each -> each.startsWith("Remembered steps: 1."))
        .anyMatch(each -> each.startsWith("From the newest pair to the oldest"));
  }

  @Test
  void aKickIsToldByLengthAndDirection() {
    assertThat(sentences("perturbed-gd", new Point(1, 1), 1))
        .anyMatch(each -> each.contains("time for another"))
        .anyMatch(each -> each.startsWith("Chance draws a direction"));
    assertThat(sentences("perturbed-gd", new Point(-1, 2), 1))
        .anyMatch(each -> each.contains("No kick"))
        .noneMatch(each -> each.startsWith("Chance draws"));
  }

  @Test
  void aStepOfTwoMovesIsToldAsAWhole() {
    Experiment experiment = experiment("adamw", new Point(-1, 2), 1);
    StepTrace trace = new StepReplay(experiment, 0, 0).step(1, () -> false).trace();
    PlaneVector whole = trace.to().minus(trace.from());
    assertThat(sentences(experiment, 1).getLast())
        .contains("In all it moves by " + RuleNotation.vector(whole) + ", ");
  }

  @Test
  void conditionsAreToldWithTheirNumbers() {
    StepConditions conditions =
        new StepConditions(new NormClipping(2), new CoupledDecay(0.5), EdgeBehavior.PROJECT);
    Experiment experiment =
        experiment("gradient-descent", new Point(-1, 2), 1).withConditions(conditions);
    assertThat(sentences(experiment, 1))
        .anyMatch(each -> each.matches("The gradient that was told is .* long\\."))
        .anyMatch(each -> each.matches(".*is clipped from \\d.* to 2 and keeps its direction.*"))
        .anyMatch(each -> each.startsWith("Weight decay adds its part"));
    assertThat(
            sentences(
                experiment.withConditions(StepConditions.NONE.withDecay(new DecoupledDecay(0.5))),
                1))
        .anyMatch(each -> each.startsWith("The run moves by "))
        .anyMatch(each -> each.startsWith("Weight decay draws the run towards the origin by ("));
  }

  /// A step of gradient descent leads outside, one of Adam does not.
  @Test
  void aProjectionIsToldWhereItMovesTheRun() {
    Experiment experiment =
        experiment("gradient-descent", new Point(-1, 2), 1)
            .withEntrants(
                List.of(
                    new Entrant(
                        Optimizers.find("gradient-descent")
                            .orElseThrow()
                            .standard()
                            .withLearningRate(5))))
            .withConditions(StepConditions.NONE.withEdge(EdgeBehavior.PROJECT));
    assertThat(sentences(experiment, 1))
        .anyMatch(each -> each.startsWith("That is outside the domain. The run is put back to"))
        .noneMatch(each -> each.contains("overshoots"));
    assertThat(
            sentences(
                experiment("adam", new Point(-1, 2), 1)
                    .withConditions(StepConditions.NONE.withEdge(EdgeBehavior.PROJECT)),
                1))
        .noneMatch(each -> each.contains("outside the domain"));
  }

  @Test
  void noiseIsToldApartFromTheSlope() {
    List<String> sentences =
        sentences(experiment("gradient-descent", new Point(-1, 2), 1).withNoise(200), 1);
    assertThat(sentences.getFirst()).contains("In truth", "Noise adds", "what the method is told");
    assertThat(sentences.getLast()).contains("times as far", "off downhill");
  }

  @Test
  void aLittleNoiseIsSeenInTheNumbers() {
    List<String> sentences =
        sentences(experiment("gradient-descent", new Point(-1, 2), 1).withNoise(1e-3), 1);
    String[] vectors =
        sentences
            .getFirst()
            .replaceAll(".*most along (\\(.*?\\))\\..*told is (\\(.*?\\)).*", "$1 $2")
            .split("(?<=\\)) ");
    assertThat(vectors).hasSize(2).doesNotHaveDuplicates();
    assertThat(sentences.getLast()).contains("straight downhill");
    assertThat(
            sentences(experiment("gradient-descent", new Point(-1, 2), 1).withNoise(4), 1)
                .getLast())
        .contains("less than 1° off downhill");
  }

  @Test
  void samGoesAsFarAsTheSlopeOfTheWorstPlaceSaysNotItsOwn() {
    // In a valley of curvature 8 a run stands near the bottom, and looks 0.05 up the wall.
    assertThat(sentences(experiment("sam", new Point(0.9, 0.81), 1), 1).getLast())
        .containsPattern("\\d times as far as the slope alone says");
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsSaidOfAMoveIsSoMeasuredByTheSlopeOfTheGround(OptimizerType type) {
    for (double noise : new double[] {0, 5}) {
      Experiment experiment =
          experiment(type.id(), new Point(-1, 2), 30)
              .withNoise(noise)
              .withSchedule(new ConstantSchedule(20));
      StepReplay replay = new StepReplay(experiment, 0, 0);
      for (int number : new int[] {1, 2, 30}) {
        StepAnatomy step = replay.step(number, () -> false);
        StepPart move =
            step.parts().stream().filter(each -> each.line().moves()).toList().getLast();
        int reached = step.parts().indexOf(move) + 1;
        PlaneVector downhill = step.trace().slope().reversed();
        String said = StepWords.of(new StepView(step, reached));
        String what = type.id() + ", noise " + noise + ", step " + number + ": " + said;
        double degrees = Math.toDegrees(Math.acos(Math.min(1, move.vector().cosine(downhill))));
        double times = move.vector().norm() / (step.trace().rate() * downhill.norm());
        assertThat(said.contains("straight downhill")).as(what).isEqualTo(degrees < 0.05);
        assertThat(said.contains(", as far as the slope")).as(what).isEqualTo(isOne(times));
      }
    }
  }

  private static boolean isOne(double times) {
    return Math.abs(times - 1) < 0.01;
  }

  static List<OptimizerType> types() {
    return Optimizers.all();
  }

  private static List<String> sentences(String optimizer, Point start, int number) {
    return sentences(experiment(optimizer, start, number), number);
  }

  private static Experiment experiment(String optimizer, Point start, int steps) {
    return new Experiment(
        Catalogue.load().find("rosenbrock").orElseThrow(),
        List.of(start),
        List.of(new Entrant(Optimizers.find(optimizer).orElseThrow().standard())),
        steps);
  }

  private static List<String> sentences(Experiment experiment, int number) {
    StepAnatomy step = new StepReplay(experiment, 0, 0).step(number, () -> false);
    return IntStream.rangeClosed(1, step.parts().size())
        .mapToObj(reached -> StepWords.of(new StepView(step, reached)))
        .toList();
  }
}
