package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// What is known in closed form of descent on a quadratic.
final class QuadraticTest {
  private static final double LOW = 1;
  private static final double HIGH = 50;
  private static final Landscape RAVINE =
      Landscapes.of("0.5*(x^2 + 50*y^2)", new Domain(-5, 5, -2, 2));
  private static final Point START = new Point(4, 1.5);

  @Test
  void gradientDescentIsStableBelowTwoOverTheGreatestCurvature() {
    Trajectory below = descent(0.999 * 2 / HIGH, 4000);
    assertThat(below.loss(4000)).isLessThan(1e-3 * below.loss(0));
    Trajectory above = descent(1.001 * 2 / HIGH, 4000);
    assertThat(above.loss(above.lastStep(4000))).isGreaterThan(above.loss(0));
  }

  private static Trajectory descent(double rate, int steps) {
    return Races.one("gradient-descent", Map.of("learningRate", rate), RAVINE, START, steps);
  }

  @Test
  void polyaksPairIsMomentumsBest() {
    double sum = Math.sqrt(HIGH) + Math.sqrt(LOW);
    double rate = Math.pow(2 / sum, 2);
    double momentum = Math.pow((Math.sqrt(HIGH) - Math.sqrt(LOW)) / sum, 2);
    double best = factor(rate, momentum);
    // The distance shrinks by sqrt(mu) a step, times a power of the step's number at this double
    // root: 2 % above over a stretch of 100 steps.
    assertThat(best).isBetween(0.98 * Math.sqrt(momentum), 1.02 * Math.sqrt(momentum));
    for (double change : new double[] {0.8, 0.9, 1.1, 1.2}) {
      assertThat(factor(rate * change, momentum)).as("rate * " + change).isGreaterThan(best);
    }
    for (double change : new double[] {0.8, 0.9, 1.05, 1.1}) {
      assertThat(factor(rate, momentum * change)).as("momentum * " + change).isGreaterThan(best);
    }
  }

  /// By what the distance from the minimum is multiplied a step, from step 100 to step 200.
  private static double factor(double rate, double momentum) {
    Trajectory trajectory =
        Races.one(
            "momentum", Map.of("learningRate", rate, "momentum", momentum), RAVINE, START, 200);
    double early = greatest(trajectory, 90);
    double late = greatest(trajectory, 190);
    return late < Double.POSITIVE_INFINITY ? Math.pow(late / early, 0.01) : late;
  }

  /// The greatest distance within ten steps, which an oscillation does not hide; infinite for a run
  /// that is lost by then.
  private static double greatest(Trajectory trajectory, int from) {
    if (trajectory.length() < from + 10) {
      return Double.POSITIVE_INFINITY;
    }
    double greatest = 0;
    for (int step = from; step < from + 10; step++) {
      greatest = Math.max(greatest, Math.hypot(trajectory.x(step), trajectory.y(step)));
    }
    return greatest;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9})
  void quasiHyperbolicMomentumWithoutItsAverageIsGradientDescent(double beta) {
    Trajectory descent = descent(0.01, 50);
    Trajectory mixed =
        Races.one("qhm", Map.of("learningRate", 0.01, "beta", beta, "nu", 0.0), RAVINE, START, 50);
    assertThat(Trajectories.losses(mixed)).isEqualTo(Trajectories.losses(descent));
  }
}
