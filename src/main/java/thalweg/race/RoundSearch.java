package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.UnitFrame;
import thalweg.linalg.CriticalKind;

/// Tells what a run goes round in a cycle about: a minimum in the middle, if there is one.
/// Immutable.
final class RoundSearch {
  private final Criteria.Settling settling;
  private final UnitFrame frame;
  private final BesideSearch search;
  private final CycleSearch cycles;
  private final HoverSearch hovers;

  /// @param frame in which lengths are measured
  /// @param search leads from the middle of a run's positions to the critical point beside it
  RoundSearch(
      Criteria criteria,
      UnitFrame frame,
      BesideSearch search,
      CycleSearch cycles,
      HoverSearch hovers) {
    this.settling = criteria.settling();
    this.frame = frame;
    this.search = search;
    this.cycles = cycles;
    this.hovers = hovers;
  }

  /// What is said of a run that goes round in a cycle, and once it has begun to: what it circles,
  /// if that is a minimum in the middle; of two points, if it is one in a kink, which no rate lets
  /// it come nearer to, and else that it goes to and fro.
  Status going(Status previous, int period, MotionHistory history) {
    if (previous instanceof Status.Cycling known && known.period() == period) {
      return history.pace().isDue(history.step()) ? cycles.recounted(known, history) : previous;
    }
    if (period > 2 && previous instanceof Status.Circling) {
      return previous;
    }
    return (period > 2 ? inTheMiddle(period, history) : Optional.<CriticalPoint>empty())
        .or(() -> search.kink(middle(period, history), hovers.about(history, period)))
        .<Status>map(place ->
            isTiny(history, period) ? new Status.Settled(place) : new Status.Circling(place))
        .orElseGet(() -> cycling(period, history));
  }

  /// What is said of a cycle about no minimum: about another place it is one, and where all of it
  /// is no larger than what counts as rest the run is there.
  private Status cycling(int period, MotionHistory history) {
    Optional<CriticalPoint> around = around(period, history);
    return Optional.of(period)
        .filter(_ -> isTiny(history, period))
        .flatMap(_ -> around.or(() -> search.crease(history, period)))
        .<Status>map(Status.Settled::new)
        .orElseGet(() -> cycles.status(period, around, history));
  }

  private static boolean isTiny(MotionHistory history, int period) {
    return history.pace().isNegligible(Whereabouts.longest(history, period));
  }

  /// The place that a cycle is around, if there is one. Maps of basins count the cycle to it.
  private Optional<CriticalPoint> around(int period, MotionHistory history) {
    double reach = settling.reach();
    double far = period > 2 ? Math.max(reach, hovers.about(history, period)) : reach;
    double[] middle = middle(period, history);
    return search
        .from(middle, far)
        .or(() -> search.from(history.position(), reach))
        .or(() -> search.kink(middle, reach))
        .map(search::withForm)
        .filter(found -> hovers.isRound(history, found, period));
  }

  /// What is said of a run that goes to and fro about a minimum and comes nearer, or goes away from
  /// it, so slowly that that hardly shows: it circles it.
  ///
  /// @param previous what was said so far
  Optional<Status> swinging(Status previous, MotionHistory history) {
    if (previous instanceof Status.Cycling(int period, _, Optional<CriticalPoint> around)
        && period > 2
        && around.filter(place -> isAbout(place, history)).isPresent()) {
      return around.map(Status.Circling::new);
    }
    boolean wasCycling = previous instanceof Status.Cycling;
    boolean isLookedAt = wasCycling || history.pace().isDue(history.step());
    if (!isLookedAt || !cycles.hardlyChanges(history)) {
      return Optional.empty();
    }
    return inTheMiddle(2, history)
        .or(() -> wasCycling ? search.kink(middle(2, history), settling.near()) : Optional.empty())
        .map(Status.Circling::new);
  }

  /// Whether a run whose cycle around a place has ended is about it still.
  private boolean isAbout(CriticalPoint place, MotionHistory history) {
    return Whereabouts.hasStayed(history, place.position(), settling.reach(), settling.dwell())
        || hovers.isStillAround(history, place);
  }

  private Optional<CriticalPoint> inTheMiddle(int period, MotionHistory history) {
    double[] middle = middle(period, history);
    return search
        .from(middle, settling.reach())
        .filter(found -> found.kind() == CriticalKind.MINIMUM)
        .filter(found -> frame.distance(middle, found.position().toArray()) <= settling.near())
        .filter(found -> hovers.isInTheBasin(history, found, period));
  }

  private static double[] middle(int period, MotionHistory history) {
    return Whereabouts.middle(history, period).toArray();
  }
}
