package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.WrittenRules;
import thalweg.optimizer.rule.PlaneVector;

/// What conditions come to whatever the method is.
final class ConditionContractTest {
  /// Wide enough to see every condition at work, and few enough steps to be quick.
  private static final int STEPS = 60;

  private static final List<String> ALL =
      List.of(
          "norm:1",
          "value:0.5",
          "coupled:0.2",
          "decoupled:0.2",
          "stop",
          "project",
          "norm:2 decoupled:0.1 project",
          "value:2 coupled:0.1 project");

  static List<OptimizerType> types() {
    return WrittenRules.withAll();
  }

  /// Rosenbrock's valley leads out of that domain, and long steps do.
  private static Experiment race(OptimizerType type) {
    Landscape landscape =
        Landscapes.of("(1 - x)^2 + 5*(y - x^2)^2", new Domain(-1.5, 0.5, -0.25, 2));
    Entrant entrant = new Entrant(type.standard().withLearningRate(0.1));
    return ConditionRaces.alone(entrant, landscape, new Point(-1.2, 1), STEPS);
  }

  private static Trajectory run(Experiment experiment) {
    return Race.run(experiment).trajectories().getFirst();
  }

  private static double[] column(Trajectory run, IntToDoubleFunction of) {
    return IntStream.range(0, run.length()).mapToDouble(of).toArray();
  }

  @ParameterizedTest
  @MethodSource("types")
  void projectionNeverLeavesTheDomain(OptimizerType type) {
    for (double noise : new double[] {0, 3}) {
      Experiment race =
          race(type).withNoise(noise).withConditions(ConditionRaces.conditions("project"));
      Trajectory run = run(race);
      for (int step = 0; step < run.length(); step++) {
        assertThat(race.landscape().domain().contains(run.x(step), run.y(step)))
            .as("step %d", step)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aRunThatIsStoppedIsThatOfBeforeUpToItsFirstStepOutside(OptimizerType type) {
    Experiment race = race(type).withNoise(3);
    Trajectory free = run(race);
    Trajectory stopped = run(race.withConditions(ConditionRaces.conditions("stop")));
    Domain domain = race.landscape().domain();
    int left = 0;
    while (left < free.length() - 1 && domain.contains(free.x(left), free.y(left))) {
      left++;
    }
    assertThat(stopped.length()).isEqualTo(left + 1);
    for (int step = 0; step <= left; step++) {
      assertThat(stopped.x(step)).isEqualTo(free.x(step));
      assertThat(stopped.y(step)).isEqualTo(free.y(step));
    }
    boolean isOutside = !domain.contains(stopped.x(left), stopped.y(left));
    assertThat(stopped.status() instanceof Status.Stopped(int step) && step == left)
        .isEqualTo(isOutside);
  }

  /// Conditions that never come into force change nothing, to the last bit.
  @ParameterizedTest
  @MethodSource("types")
  void whatDoesNothingChangesNothing(OptimizerType type) {
    Experiment race = race(type).withNoise(0.1);
    Trajectory plain = run(race);
    for (String words : List.of("norm:1e300", "value:1e300", "coupled:0", "decoupled:0")) {
      Trajectory run = run(race.withConditions(ConditionRaces.conditions(words)));
      assertThat(column(run, run::x)).as(words).containsExactly(column(plain, plain::x));
      assertThat(column(run, run::y)).as(words).containsExactly(column(plain, plain::y));
      assertThat(run.evaluations()).as(words).isEqualTo(plain.evaluations());
      assertThat(run.changes()).as(words).isEqualTo(plain.changes());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aStepUnderConditionsIsRepeatedAndExplained(OptimizerType type) {
    for (String words : ALL) {
      for (double noise : new double[] {0, 0.3}) {
        Experiment race =
            race(type).withNoise(noise).withConditions(ConditionRaces.conditions(words));
        Trajectory run = run(race);
        StepReplay replay = new StepReplay(race, 0, 0);
        for (int step = 1; step < Math.min(run.length(), 30); step++) {
          StepAnatomy anatomy = replay.step(step, () -> false);
          String what = words + " of " + type.id() + " at " + step;
          assertThat(anatomy.trace().to())
              .as(what)
              .isEqualTo(new PlaneVector(run.x(step), run.y(step)));
          assertThat(anatomy.isTrue()).as(what).isTrue();
        }
      }
    }
  }

  /// A sweep makes the very steps of a race.
  @ParameterizedTest
  @MethodSource("types")
  void aRunOfWhichOnlyLossesAreAskedIsTheSame(OptimizerType type) {
    for (String words : ALL) {
      Experiment race = race(type).withConditions(ConditionRaces.conditions(words));
      Trajectory run = run(race);
      int kept = run.length() - (run.status() instanceof Status.Stopped ? 1 : 0);
      double[] losses = LossRun.of(race, () -> false);
      assertThat(losses).as(words).hasSize(kept);
      for (int step = 0; step < kept; step++) {
        assertThat(losses[step]).as(words).isEqualTo(run.loss(step));
      }
    }
  }
}
