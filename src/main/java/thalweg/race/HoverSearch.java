package thalweg.race;

import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Position;
import thalweg.landscape.UnitFrame;

/// Finds out whether a run that is not near a place at every step moves to and fro around one, by
/// [HoveringCriteria]. Immutable.
final class HoverSearch {
  /// Of their spread: how far apart positions are at most that are spread evenly over a line.
  private static final double EVENLY = 3.5;

  /// Times the radius of a cycle: one of its points may lie in the kink itself, but for rounding.
  private static final double ROUNDED = 1 + 1e-9;

  private final HoveringCriteria criteria;
  private final HoveringCriteria whereKnown;
  private final Criteria.Settling settling;
  private final double drift;
  private final UnitFrame frame;
  private final BesideSearch search;
  private final RidgeSearch ridges;

  /// @param frame in which lengths are measured
  /// @param noisy whether gradients are
  /// @param search leads from the middle of a run's positions to the critical point beside it
  /// @param ridges tells whether it does so around others, too
  HoverSearch(
      Criteria criteria, UnitFrame frame, BesideSearch search, RidgeSearch ridges, boolean noisy) {
    this.ridges = ridges;
    this.criteria = criteria.hovering();
    this.whereKnown = this.criteria.whereKnown();
    this.settling = criteria.settling();
    this.drift = noisy ? this.criteria.drift() : settling.near();
    this.frame = frame;
    this.search = search;
  }

  /// What a run moves to and fro around, if it does and that holds it.
  Optional<CriticalPoint> around(MotionHistory history) {
    double most = EVENLY * criteria.wide();
    if (history.reach() < criteria.steps()
        || history.isStraight(settling.dwell())
        || history.square(0, criteria.steps()) > most * most
        || !isLasting(history.pace())) {
      return Optional.empty();
    }
    Whereabouts lately = Whereabouts.of(history, criteria.steps());
    if (lately.spread() > criteria.wide() || !isBackAndForth(lately, criteria)) {
      return Optional.empty();
    }
    return search
        .from(
            lately.middle().toArray(),
            Math.max(settling.reach(), criteria.beside() * lately.spread()))
        .filter(Stay::canHold)
        .filter(found -> isAround(history, lately, found.position(), criteria, settling.near()))
        .filter(found -> !isBeyondRidges(history, found));
  }

  /// Where a run has been lately that has moved to and fro, or nowhere; empty where it has got on.
  Optional<Whereabouts> lately(MotionHistory history) {
    if (history.reach() < criteria.steps()) {
      return Optional.empty();
    }
    Whereabouts lately = Whereabouts.of(history, criteria.steps());
    boolean stays = lately.spread() <= settling.near();
    boolean hovers =
        lately.spread() <= criteria.wide()
            && !history.isStraight(settling.dwell())
            && isBackAndForth(lately, criteria);
    return stays || hovers ? Optional.of(lately) : Optional.empty();
  }

  /// Whether a run has come a long way without getting anywhere.
  boolean isBackAndForth(Whereabouts lately) {
    return isBackAndForth(lately, criteria);
  }

  /// Whether its steps are much alike, and are not seen to shrink or grow.
  boolean isLasting(Pace pace) {
    return pace.isEven(criteria.even()) && !pace.isFading() && !pace.isSwelling();
  }

  /// Whether a run of which nothing is known moves to and fro around a place.
  boolean isSeenAround(MotionHistory history, CriticalPoint place) {
    if (history.reach() < criteria.steps()) {
      return false;
    }
    Whereabouts lately = Whereabouts.of(history, criteria.steps());
    return lately.spread() <= criteria.wide()
        && isAround(history, lately, place.position(), criteria, settling.near())
        && !isBeyondRidges(history, place);
  }

  /// Whether a run that is supposed to circle a place moves to and fro around it.
  boolean isAbout(MotionHistory history, CriticalPoint place) {
    return isAround(history, place.position(), settling.near()) && !isBeyondRidges(history, place);
  }

  /// Whether a run that was known to be at a place moves to and fro around it.
  boolean isStillAround(MotionHistory history, CriticalPoint place) {
    return isAround(history, place.position(), drift) && !isBeyondRidges(history, place);
  }

  /// Whether a run that was known to circle a kink has been at it lately, or comes nearer to it,
  /// and was never far from it. Where slopes have no bound, methods that divide by them are thrown
  /// out time and again, to one side, and on their way back the kink is not in the middle.
  boolean comesBack(MotionHistory history, CriticalPoint kink) {
    Position place = kink.position();
    return kink.form().isKink()
        && history.reach() >= criteria.steps()
        && Whereabouts.hasStayed(history, place, whereKnown.far(), criteria.steps())
        && (history.square(0, place) < history.square(settling.dwell(), place)
            || IntStream.range(0, criteria.steps())
                .anyMatch(ago -> settling.isNear(history.square(ago, place))))
        && !isBeyondRidges(history, kink);
  }

  /// Whether a run that moves to and fro around a place does so among others, too.
  private boolean isBeyondRidges(MotionHistory history, CriticalPoint place) {
    return ridges.isBeyond(place, history, criteria.steps());
  }

  private boolean isAround(MotionHistory history, Position place, double least) {
    return history.reach() >= criteria.steps()
        && isAround(history, Whereabouts.of(history, criteria.steps()), place, whereKnown, least);
  }

  /// @param least how far aside the place may be, however little the run is spread
  private boolean isAround(
      MotionHistory history,
      Whereabouts lately,
      Position place,
      HoveringCriteria bounds,
      double least) {
    double aside = frame.distance(lately.middle().toArray(), place.toArray());
    return isBackAndForth(lately, bounds)
        && aside <= Math.max(least, bounds.beside() * lately.spread())
        && Whereabouts.hasStayed(history, place, bounds.far(), bounds.steps());
  }

  private static boolean isBackAndForth(Whereabouts lately, HoveringCriteria bounds) {
    return lately.path() >= bounds.back() * lately.spread();
  }

  /// How far from the middle of a cycle a kink may be that holds it: as far as its points are, or
  /// near.
  ///
  /// @param period how many points the cycle has
  double about(MotionHistory history, int period) {
    Position middle = Whereabouts.middle(history, period);
    double square = settling.near() * settling.near();
    for (int ago = 0; ago < period; ago++) {
      square = Math.max(square, history.square(ago, middle));
    }
    return ROUNDED * Math.sqrt(square);
  }

  /// Whether a place is beyond the cycle in which a run goes round.
  ///
  /// @param period how many points the cycle has
  boolean isBeyond(MotionHistory history, Position place, int period) {
    double[] middle = Whereabouts.middle(history, period).toArray();
    return frame.distance(middle, place.toArray()) > about(history, period);
  }

  /// Whether a cycle is around a place that could hold the run: near its middle, or within the
  /// reach of all points, or of more than two, and no farther from the middle than they are; and
  /// not beyond ridges.
  ///
  /// @param period how many points the cycle has
  boolean isRound(MotionHistory history, CriticalPoint place, int period) {
    Position at = place.position();
    double[] middle = Whereabouts.middle(history, period).toArray();
    boolean isReached =
        history.square(0, at) <= settling.reach() * settling.reach()
            && Whereabouts.hasStayed(history, at, settling.reach(), period)
            && !isBeyond(history, at, period);
    return Stay.canHold(place)
        && !place.form().isCurve()
        && (isReached
            || frame.distance(middle, at.toArray()) <= settling.near()
            || (period > 2 && !isBeyond(history, at, period)))
        && isInTheBasin(history, place, period);
  }

  /// Whether a cycle about a place is on its side of the ridges around it.
  ///
  /// @param period how many points the cycle has
  boolean isInTheBasin(MotionHistory history, CriticalPoint place, int period) {
    return !ridges.isCycleBeyond(place, history, period);
  }

  /// Whether a place is in the middle of the last two positions.
  boolean isInTheMiddle(MotionHistory history, Position place) {
    double[] middle = Whereabouts.middle(history, 2).toArray();
    return frame.distance(middle, place.toArray()) <= settling.near();
  }

  /// Whether a place is not in the middle of the last two positions, between which a run goes to
  /// and fro: then it does not circle it.
  boolean isBeside(MotionHistory history, Position place) {
    double spread = Math.sqrt(history.square(0, 1)) / 2;
    double[] middle = Whereabouts.middle(history, 2).toArray();
    return frame.distance(middle, place.toArray()) > criteria.beside() * spread;
  }

  /// Whether a run that circles a place has neither gone far from it nor straight on.
  ///
  /// @param square of its distance from there
  boolean isWithinReach(MotionHistory history, double square) {
    return square <= settling.reach() * settling.reach()
        || (square <= whereKnown.far() * whereKnown.far()
            && !history.isStraight(criteria.straight()));
  }
}
