package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.formula.Field;
import thalweg.race.ReferenceTrajectory.State;

/// Every method walks where PyTorch 2.13 walks, in double precision; L-BFGS where the source of
/// PyTorch 2.14 does, one iteration a step, up to where PyTorch's own tolerances stop it.
final class ReferenceTrajectoriesTest {
  private static final int STATES = 2913;

  static List<ReferenceTrajectory> all() throws IOException {
    List<ReferenceTrajectory> all = new ArrayList<>(ReferenceTrajectory.all("trajectories.csv"));
    all.addAll(ReferenceTrajectory.all("lbfgs.csv"));
    return all;
  }

  @ParameterizedTest
  @MethodSource("all")
  void agreesWithPyTorch(ReferenceTrajectory reference) {
    Experiment experiment = reference.experiment();
    Trajectory trajectory = Race.run(experiment).trajectories().getFirst();
    Field field = experiment.landscape().field();
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    for (State expected : reference.states()) {
      int step = expected.step();
      assertNear(trajectory.x(step), expected.x(), 1, "x at " + step);
      assertNear(trajectory.y(step), expected.y(), 1, "y at " + step);
      assertNear(trajectory.loss(step), expected.loss(), 1, "loss at " + step);
      field.hessian(expected.x(), expected.y(), gradient, hessian);
      assertNear(gradient[0], expected.gradientX(), 1, "df/dx at " + step);
      assertNear(gradient[1], expected.gradientY(), 1, "df/dy at " + step);
      // A place that is right to 1e-9 has a gradient that is right to 1e-9 times the curvature.
      double curvature = Math.hypot(Math.hypot(hessian[0], hessian[2]), Math.sqrt(2) * hessian[1]);
      double norm = Math.hypot(expected.gradientX(), expected.gradientY());
      assertNear(trajectory.gradientNorm(step), norm, Math.max(1, curvature), "norm at " + step);
    }
  }

  @Test
  void noStateIsPassedOver() throws IOException {
    assertThat(all().stream().mapToInt(each -> each.states().size()).sum()).isEqualTo(STATES);
  }

  /// 1e-9 relative, 1e-9 absolute near zero: what rounding in another order grows to in 300 steps
  /// stays below.
  private static void assertNear(double actual, double expected, double unit, String what) {
    double tolerance = 1e-9 * Math.max(unit, Math.abs(expected));
    assertThat(actual).as(what).isEqualTo(expected, within(tolerance));
  }
}
