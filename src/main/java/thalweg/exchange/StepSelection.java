package thalweg.exchange;

import java.util.stream.IntStream;
import thalweg.race.Trajectory;

/// Which steps of a trajectory are written.
final class StepSelection {
  private StepSelection() {}

  /// Every k-th step from 0, and the last; none of a trajectory without a state.
  static IntStream every(int k, Trajectory trajectory) {
    int length = trajectory.length();
    return IntStream.range(0, length).filter(step -> step % k == 0 || step == length - 1);
  }
}
