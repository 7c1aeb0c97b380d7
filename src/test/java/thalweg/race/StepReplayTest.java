package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.RandomStream;
import thalweg.optimizer.WrittenRules;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.Role;
import thalweg.optimizer.rule.StepPart;
import thalweg.optimizer.schedule.ScheduleType;

/// What holds an explanation to the truth: the repeated run is the recorded one, and the declared
/// lines give the numbers that the stepper gave.
class StepReplayTest {
  /// Relative to the greatest number that entered. RAdam loses three digits where it begins to
  /// trust the second moment; everybody else stays below 1e-12.
  private static final double ROUNDING = 1e-11;

  /// A line search asks for the gradient at most so often in a step.
  private static final int MOST_QUESTIONS = 27;

  static List<OptimizerType> types() {
    return WrittenRules.withAll();
  }

  @ParameterizedTest
  @MethodSource("types")
  void repeatsTheRecordedRunToTheLastBitAndTheLinesOfTheRuleGiveItsSteps(OptimizerType type) {
    for (Experiment experiment : StepRaces.of(type)) {
      for (int entrant = 0; entrant < experiment.entrants().size(); entrant++) {
        Trajectory run = run(experiment, entrant);
        StepReplay replay = new StepReplay(experiment, 0, entrant);
        for (int step = 1; step < run.length(); step++) {
          StepAnatomy anatomy = replay.step(step, () -> false);
          assertThat(anatomy.trace().from())
              .isEqualTo(new PlaneVector(run.x(step - 1), run.y(step - 1)));
          assertThat(anatomy.trace().to()).isEqualTo(new PlaneVector(run.x(step), run.y(step)));
          assertThat(anatomy.trace().rate()).isEqualTo(run.learningRate(step));
          check(anatomy);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void holdsUnderNoiseAndEveryScheduleAtTheFirstStepsAndTheLast(OptimizerType type) {
    for (ScheduleType kind : ScheduleType.all()) {
      for (double warmup : new double[] {0, 40}) {
        Experiment experiment =
            StepRaces.experiment(type, "himmelblau", 0.3)
                .withSchedule(kind.create(Map.of("warmup", warmup)))
                .withNoise(0.4);
        checkFirstAndLast(experiment);
        checkFirstAndLast(experiment.withNoise(0));
      }
    }
  }

  /// Where steps are shorter than rounding, and a search finds nothing lower and keeps what it has.
  @ParameterizedTest
  @MethodSource("types")
  void holdsWhereTheRunHasArrived(OptimizerType type) {
    for (double noise : new double[] {0, 1e-9, 0.1}) {
      Experiment experiment =
          new Experiment(
                  Landscapes.BOWL,
                  List.of(new Point(1, -0.5)),
                  List.of(new Entrant(type.standard().withLearningRate(0.3))),
                  StepRaces.STEPS)
              .withNoise(noise);
      StepReplay replay = new StepReplay(experiment, 0, 0);
      for (int step = 1; step <= StepRaces.STEPS; step++) {
        StepAnatomy anatomy = replay.step(step, () -> false);
        check(anatomy);
        checkGradients(anatomy);
      }
    }
  }

  private static void checkFirstAndLast(Experiment experiment) {
    int last = run(experiment, 0).length() - 1;
    StepReplay replay = new StepReplay(experiment, 0, 0);
    for (int step : new int[] {1, 2, last}) {
      StepAnatomy anatomy = replay.step(step, () -> false);
      check(anatomy);
      checkGradients(anatomy);
    }
  }

  /// What a line says of a gradient is the slope of the ground there, and noise that was drawn.
  private static void checkGradients(StepAnatomy anatomy) {
    double sigma = anatomy.experiment().noise();
    String what = anatomy.optimizer() + " at step " + anatomy.trace().number();
    for (StepPart part : anatomy.parts()) {
      if (part.line().role() != Role.GRADIENT) {
        continue;
      }
      double[] slope = new double[2];
      anatomy
          .experiment()
          .landscape()
          .objective()
          .gradient(new double[] {part.from().x(), part.from().y()}, slope);
      PlaneVector exact = new PlaneVector(slope[0], slope[1]);
      assertThat(part.exact().minus(exact).norm())
          .as(what)
          .isLessThanOrEqualTo(1e-9 * Math.max(1, exact.norm()));
      assertThat(part.isNoisy()).as(what).isEqualTo(sigma > 0);
      if (sigma > 0) {
        double rounding = 1e-9 * sigma + 1e-12 * Math.max(1, exact.norm());
        assertThat(isDrawn(part.noise(), anatomy.experiment(), rounding)).as(what).isTrue();
      }
    }
  }

  private static boolean isDrawn(PlaneVector noise, Experiment experiment, double rounding) {
    RandomStream chance = experiment.chanceOfNoise(0, 0);
    for (int question = 0; question < StepRaces.STEPS * MOST_QUESTIONS; question++) {
      double x = experiment.noise() * chance.normal();
      double y = experiment.noise() * chance.normal();
      if (Math.hypot(noise.x() - x, noise.y() - y) <= rounding) {
        return true;
      }
    }
    return false;
  }

  private static void check(StepAnatomy anatomy) {
    String what = anatomy.optimizer() + " at step " + anatomy.trace().number();
    assertThat(anatomy.isTrue()).as(what).isTrue();
    PlaneVector from = anatomy.trace().from();
    PlaneVector to = anatomy.trace().to();
    double size = Math.max(size(from), size(to));
    assertSame(what + ": theta", anatomy.led(), to, size);
    Map<String, StepPart> last = new HashMap<>();
    anatomy.parts().forEach(part -> last.put(anatomy.symbols().get(part.line().target()), part));
    anatomy
        .trace()
        .after()
        .forEach((symbol, vector) -> {
          StepPart part = last.get(symbol);
          if (part != null) {
            assertSame(what + ": " + symbol, part.value(), vector, greatest(part, vector));
          }
        });
  }

  private static double greatest(StepPart part, PlaneVector vector) {
    return part.used().values().stream()
        .mapToDouble(StepReplayTest::size)
        .reduce(size(vector), Math::max);
  }

  private static double size(PlaneVector vector) {
    return Math.max(Math.abs(vector.x()), Math.abs(vector.y()));
  }

  private static void assertSame(String what, PlaneVector one, PlaneVector other, double size) {
    assertThat(one.x()).as(what).isCloseTo(other.x(), within(ROUNDING * size));
    assertThat(one.y()).as(what).isCloseTo(other.y(), within(ROUNDING * size));
  }

  @Test
  void tellsTheGradientWithAndWithoutNoise() {
    Experiment experiment =
        StepRaces.of(Optimizers.all().getFirst()).getFirst().withNoise(0.5).withSeed(3);
    StepPart gradient = new StepReplay(experiment, 0, 0).step(7, () -> false).parts().getFirst();
    assertThat(gradient.value()).isNotEqualTo(gradient.exact());
    assertThat(gradient.value().minus(gradient.exact()).norm()).isLessThan(3);
  }

  @Test
  void goesOnFromWhereItIs() {
    Experiment experiment = StepRaces.of(Optimizers.all().getLast()).getFirst();
    StepReplay replay = new StepReplay(experiment, 0, 0);
    replay.step(3, () -> false);
    assertThat(replay.step(20, () -> false))
        .isEqualTo(new StepReplay(experiment, 0, 0).step(20, () -> false));
    assertThatIllegalArgumentException().isThrownBy(() -> replay.step(20, () -> false));
  }

  private static Trajectory run(Experiment experiment, int entrant) {
    return Race.run(experiment).trajectories().get(entrant);
  }
}
