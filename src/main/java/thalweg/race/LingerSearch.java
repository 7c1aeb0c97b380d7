package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;

/// Finds the critical point that a run has stayed at, by [Criteria.Settling]. Immutable.
///
/// @param search leads to the critical point beside a run
/// @param stay knows how long a run must have been there
record LingerSearch(Criteria.Settling settling, BesideSearch search, Stay stay) {
  /// Whether it is near enough to where it was when it must have come near, for both to be near one
  /// place.
  boolean isSlow(MotionHistory history) {
    return history.square(0, stay.dwelt(history)) <= 4 * settling.near() * settling.near();
  }

  /// The place that it is at, if Newton's method leads there.
  Optional<CriticalPoint> at(MotionHistory history, CurrentPoint current) {
    double near = settling.near();
    int dwelt = stay.dwelt(history);
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
}
