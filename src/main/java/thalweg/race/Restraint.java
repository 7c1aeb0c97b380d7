package thalweg.race;

import java.util.Optional;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.UnitFrame;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.StepConditions;

/// Tells of runs under conditions what a [Diagnosis] does not know, as it knows f alone: that they
/// are stopped or held at the edge of the domain, or that decay holds them where f is not level.
/// Immutable.
///
/// @param conditions under which they run
/// @param hold tells of the edge where it holds them
/// @param balance tells of decay
record Restraint(
    StepConditions conditions, Domain domain, Optional<EdgeHold> hold, DecayBalance balance) {
  /// What there is to tell under conditions; nothing without any.
  ///
  /// @param rate the learning rate before any schedule
  /// @param search finds what a run is beside
  static Optional<Restraint> of(
      Landscape landscape, StepConditions conditions, double rate, BesideSearch search) {
    if (conditions.isNone()) {
      return Optional.empty();
    }
    Optional<EdgeHold> hold =
        conditions.edge() == EdgeBehavior.PROJECT
            ? Optional.of(EdgeHold.of(landscape, conditions))
            : Optional.empty();
    UnitFrame frame = UnitFrame.of(landscape.plane(), landscape.domain());
    return Optional.of(
        new Restraint(
            conditions,
            landscape.domain(),
            hold,
            new DecayBalance(conditions, rate, frame, search)));
  }

  /// The status at the last step of a run that is not lost.
  ///
  /// @param now what is said otherwise
  /// @param previous the status of the step before
  Status told(Status now, Status previous, MotionHistory history, CurrentPoint current) {
    Optional<Status> held = hold.flatMap(each -> each.status(previous, history, current));
    if (held.isPresent()) {
      return held.get();
    }
    Status told = balance.told(now, previous, history, current);
    return told.equals(previous) ? previous : told;
  }

  /// Whether a run ends where it is now.
  ///
  /// @param x on the plane that is seen
  boolean stops(double x, double y) {
    return conditions.edge() == EdgeBehavior.STOP && !domain.contains(x, y);
  }
}
