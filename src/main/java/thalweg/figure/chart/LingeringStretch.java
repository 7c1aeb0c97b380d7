package thalweg.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.linalg.CriticalKind;
import thalweg.race.Status;
import thalweg.race.StatusChange;
import thalweg.race.Trajectory;

/// A stretch of steps in which a run hardly moved where it was not to stay: at a saddle, or on a
/// plateau.
///
/// @param trajectory the run
/// @param where on what
/// @param from the first step
/// @param to the step at which it escaped, or the last one looked at
record LingeringStretch(Trajectory trajectory, Where where, int from, int to) {
  /// On what a run lingers.
  enum Where {
    /// The gradient vanishes, and the ground falls to both sides.
    SADDLE,
    /// The ground is nearly level, and no critical point is near.
    PLATEAU
  }

  /// All such stretches of a run, as far as they are known at the playhead.
  static List<LingeringStretch> of(Trajectory trajectory, int playhead) {
    List<LingeringStretch> stretches = new ArrayList<>();
    List<StatusChange> changes = trajectory.changes();
    int end = trajectory.lastStep(playhead);
    for (int i = 0; i < changes.size(); i++) {
      int from = changes.get(i).step();
      int to = i + 1 < changes.size() ? Math.min(end, changes.get(i + 1).step()) : end;
      Optional<Where> where = where(changes.get(i).status());
      if (where.isPresent() && from < to) {
        stretches.add(new LingeringStretch(trajectory, where.get(), from, to));
      }
    }
    return stretches;
  }

  private static Optional<Where> where(Status status) {
    return switch (status) {
      case Status.Settled settled ->
          settled.at().kind() == CriticalKind.SADDLE ? Optional.of(Where.SADDLE) : Optional.empty();
      case Status.OnPlateau _ -> Optional.of(Where.PLATEAU);
      case Status.Moving _,
          Status.Approaching _,
          Status.Bouncing _,
          Status.Circling _,
          Status.ThrownOut _,
          Status.OnLevelGround _,
          Status.StandingStill _,
          Status.Balanced _,
          Status.AtEdge _,
          Status.Stopped _,
          Status.AtStart _,
          Status.Creeping _,
          Status.Cycling _,
          Status.LeftDomain _,
          Status.Crossing _,
          Status.LeftGround _,
          Status.Diverged _ ->
          Optional.empty();
    };
  }
}
