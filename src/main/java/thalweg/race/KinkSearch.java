package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;

/// Finds out whether a run has come to a minimum in a kink, where no gradient vanishes that
/// Newton's method could lead to. Immutable.
///
/// It is looked for now and then, where a run has not got away for as many steps as are looked back
/// at, and at once where it stands still, or seems to be on a plateau.
final class KinkSearch {
  private final Criteria criteria;
  private final Criteria.Settling settling;
  private final BesideSearch search;
  private final HoverSearch hovers;
  private final Stay stay;

  /// @param search goes down to a kink
  KinkSearch(Criteria criteria, BesideSearch search, HoverSearch hovers, Stay stay) {
    this.criteria = criteria;
    this.settling = criteria.settling();
    this.search = search;
    this.hovers = hovers;
    this.stay = stay;
  }

  /// What is said instead of a run that is at no critical point, if a kink explains how it fares.
  ///
  /// @param previous the status of the step before
  /// @param said what is said otherwise
  Optional<Status> explained(Status previous, Status said, MotionHistory history) {
    boolean stands = said instanceof Status.StandingStill || said instanceof Status.OnPlateau;
    if (stands && !said.equals(previous)) {
      return search.kink(history.position(), settling.near()).map(Status.Settled::new);
    }
    boolean isLookedFor =
        history.step() % criteria.kinkPause() == 0
            && (said.isUnderWay()
                || said instanceof Status.OnPlateau
                || said instanceof Status.ThrownOut);
    return isLookedFor
        ? hovers.lately(history).flatMap(lately -> beside(previous, lately, history))
        : Optional.empty();
  }

  private Optional<Status> beside(Status previous, Whereabouts lately, MotionHistory history) {
    double far = hovers.isBackAndForth(lately) ? settling.reach() : settling.near();
    return search
        .kink(lately.middle().toArray(), Math.max(far, lately.spread()))
        .filter(kink -> stay.isAbout(kink, history))
        .flatMap(kink -> told(kink, previous, history));
  }

  /// One that has come straight on for long circles nothing.
  private Optional<Status> told(CriticalPoint kink, Status previous, MotionHistory history) {
    boolean rests =
        Whereabouts.hasStayed(
                history, kink.position(), settling.near(), stay.arriving().dwelt(history))
            && stay.arriving().isComingToRest(previous, history);
    if (rests) {
      return Optional.of(stay.arriving().comingTo(kink, previous, history));
    }
    return history.isStraight(criteria.hovering().straight())
        ? Optional.empty()
        : Optional.of(new Status.Circling(kink));
  }
}
