package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

/// What tests ask of trajectories.
final class Trajectories {
  private Trajectories() {}

  /// A run of one position, of which that is said.
  static Trajectory told(StatusChange... changes) {
    Evaluations none = new Evaluations(0, 0, 0, 0);
    return new Trajectory(
        0, 0, TrajectoryColumns.inThePlane(0), 1, List.of(), List.of(changes), none);
  }

  static double[] losses(Trajectory trajectory) {
    return IntStream.range(0, trajectory.length()).mapToDouble(trajectory::loss).toArray();
  }

  static void assertSameBits(Frame actual, Frame expected) {
    assertThat(actual.trajectories()).hasSameSizeAs(expected.trajectories());
    for (int run = 0; run < expected.trajectories().size(); run++) {
      Trajectory a = actual.trajectories().get(run);
      Trajectory b = expected.trajectories().get(run);
      assertThat(a.length()).isEqualTo(b.length());
      assertThat(a.changes()).isEqualTo(b.changes());
      assertThat(a.evaluations()).isEqualTo(b.evaluations());
      for (int step = 0; step < b.length(); step++) {
        assertThat(bits(a, step)).as("run %d, step %d", run, step).isEqualTo(bits(b, step));
      }
    }
  }

  private static long[] bits(Trajectory trajectory, int step) {
    return new long[] {
      Double.doubleToRawLongBits(trajectory.x(step)),
      Double.doubleToRawLongBits(trajectory.y(step)),
      Double.doubleToRawLongBits(trajectory.loss(step)),
      Double.doubleToRawLongBits(trajectory.gradientNorm(step)),
      Double.doubleToRawLongBits(trajectory.velocity(step)),
      Double.doubleToRawLongBits(trajectory.learningRate(step))
    };
  }
}
