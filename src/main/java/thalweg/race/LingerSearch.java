package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.UnitFrame;

/// Finds the critical point that a run has stayed at, by [Criteria.Settling]. Immutable.
///
/// @param frame in which lengths are measured
/// @param search leads to the critical point beside a run
/// @param stay knows how long a run must have been there
record LingerSearch(Criteria.Settling settling, UnitFrame frame, BesideSearch search, Stay stay) {
  /// Whether it is near enough to where it was when it must have come near, for both to be near one
  /// place.
  boolean isSlow(MotionHistory history) {
    return history.square(0, stay.arriving().dwelt(history))
        <= 4 * settling.near() * settling.near();
  }

  /// The place that it is at, if Newton's method leads there.
  Optional<CriticalPoint> at(MotionHistory history, CurrentPoint current) {
    double near = settling.near();
    int dwelt = stay.arriving().dwelt(history);
    boolean stayed =
        history.isStraight(settling.dwell())
            || Whereabouts.hasStayedBesideItsEnd(history, near + settling.away(), dwelt);
    if (!stayed || !search.isPromising(current, near)) {
      return Optional.empty();
    }
    return search.from(
        history.position(),
        current,
        settling.reach(),
        place ->
            history.distance(0, place) <= near
                && history.distance(dwelt, place) <= near
                && Whereabouts.hasStayed(history, place, settling.away(), dwelt));
  }

  /// Whether a run that is no longer near the place where it had settled, nor away from it, is near
  /// another: where many lie close together. One that a saddle or a maximum lets go, though still
  /// near, is at another as soon as that is the nearer of the two.
  boolean isAtAnother(Status previous, MotionHistory history, CurrentPoint current) {
    return previous instanceof Status.Settled(CriticalPoint at)
        && history.pace().isDue(history.step())
        && !(Stay.canHold(at) && settling.isNear(history.square(0, at.position())))
        && at(history, current).filter(found -> isAnother(found, at, history)).isPresent();
  }

  private boolean isAnother(CriticalPoint found, CriticalPoint at, MotionHistory history) {
    double apart = frame.distance(found.position().toArray(), at.position().toArray());
    double here = history.distance(0, found.position());
    return Stay.canHold(at)
        ? apart > settling.near()
        : apart > here && here < history.distance(0, at.position());
  }
}
