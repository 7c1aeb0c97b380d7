package thalweg.figure;

import java.util.ArrayList;
import java.util.List;
import thalweg.curvature.CriticalKind;
import thalweg.race.Status;
import thalweg.race.StatusChange;
import thalweg.race.Trajectory;

/// A stretch of steps in which a run hardly moved at a saddle.
///
/// @param trajectory the run
/// @param from the first step
/// @param to the step at which it escaped, or the last one looked at
record Lingering(Trajectory trajectory, int from, int to) {
  /// All such stretches of a run, as far as they are known at the playhead.
  static List<Lingering> of(Trajectory trajectory, int playhead) {
    List<Lingering> stretches = new ArrayList<>();
    List<StatusChange> changes = trajectory.changes();
    int end = trajectory.lastStep(playhead);
    for (int i = 0; i < changes.size(); i++) {
      int from = changes.get(i).step();
      int to = i + 1 < changes.size() ? Math.min(end, changes.get(i + 1).step()) : end;
      if (isSaddle(changes.get(i).status()) && from < to) {
        stretches.add(new Lingering(trajectory, from, to));
      }
    }
    return stretches;
  }

  private static boolean isSaddle(Status status) {
    return status instanceof Status.Settled settled && settled.at().kind() == CriticalKind.SADDLE;
  }
}
