package thalweg.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thalweg.linalg.CriticalKind;
import thalweg.race.Status;
import thalweg.race.Stretch;
import thalweg.race.Trajectory;

/// A stretch of steps in which a run hardly moved where it was not to stay: at a saddle, or on a
/// plateau.
///
/// @param trajectory the run
/// @param where on what
/// @param from the first step
/// @param to the last step at which it did, or the last one looked at
record LingeringStretch(Trajectory trajectory, Where where, int from, int to) {
  /// On what a run lingers.
  enum Where {
    /// The gradient vanishes, and the ground falls to both sides.
    SADDLE,
    /// The ground is nearly level, and no critical point is near.
    PLATEAU
  }

  /// All such stretches of a run up to the playhead: through the steps that its story names, so
  /// that tints and words tell the same.
  static List<LingeringStretch> of(Trajectory trajectory, int playhead) {
    List<LingeringStretch> stretches = new ArrayList<>();
    int end = trajectory.lastStep(playhead);
    for (Stretch told : trajectory.told()) {
      int to = Math.min(told.to(), end);
      where(told.status())
          .filter(_ -> told.from() < to)
          .ifPresent(
              where -> stretches.add(new LingeringStretch(trajectory, where, told.from(), to)));
    }
    return stretches;
  }

  /// The key of what is said of it: what is so at the playhead, or what is over.
  String words(int playhead) {
    boolean isOver = to < trajectory.lastStep(playhead);
    return (isOver ? "lingered." : "lingers.") + where.name().toLowerCase(Locale.ROOT);
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
