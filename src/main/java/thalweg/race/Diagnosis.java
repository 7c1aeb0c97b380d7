package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.LowestPlace;
import thalweg.landscape.Point;
import thalweg.landscape.Position;
import thalweg.landscape.UnitFrame;
import thalweg.linalg.CriticalKind;

/// Tells from gradient, Hessian and the last steps how a run fares, by [Criteria]. Immutable.
///
/// Of what may be said of a run the first holds: it is lost, has left the domain, is on level
/// ground, is still at a place, has come to one, is cycling, is on a plateau or creeping, is thrown
/// out, is moving. Beside the last positions and the longest of the last steps it goes by the
/// status of the step before, and by nothing else that is older.
///
/// A run in R^n is judged there: distances, gradient and Hessian are those of all coordinates. Only
/// whether it has left the domain is said of its shadow on the plane. There a search for a critical
/// point takes all n^2 second derivatives, so one is made at every [Criteria#pause(int)]-th step.
final class Diagnosis {
  private final Domain domain;
  private final UnitFrame frame;
  private final BesideSearch search;
  private final boolean isLevel;
  private final Criteria criteria;
  private final Criteria.Settling settling;
  private final int pause;
  private final CycleSearch cycles;
  private final PlateauSearch plateaus;

  /// The diagnosis of runs among all coordinates of a landscape's objective.
  static Diagnosis of(Landscape landscape, Criteria criteria) {
    UnitFrame frame = UnitFrame.of(landscape.plane(), landscape.domain());
    Point lowest = lowest(landscape);
    return new Diagnosis(
        landscape, frame, BesideSearch.of(landscape), landscape.plane().lift(lowest), criteria);
  }

  /// The diagnosis of runs that stay in the plane of a landscape.
  static Diagnosis inThePlane(Landscape landscape, Criteria criteria) {
    Point lowest = lowest(landscape);
    return new Diagnosis(
        landscape,
        UnitFrame.of(landscape.domain()),
        BesideSearch.inThePlane(landscape),
        new double[] {lowest.x(), lowest.y()},
        criteria);
  }

  private Diagnosis(
      Landscape landscape,
      UnitFrame frame,
      BesideSearch search,
      double[] lowest,
      Criteria criteria) {
    this.domain = landscape.domain();
    this.frame = frame;
    this.search = search;
    this.criteria = criteria;
    this.settling = criteria.settling();
    this.pause = criteria.pause(frame.dimension());
    this.cycles = new CycleSearch(criteria.cycling());
    LowestPlace known = LowestPlace.of(landscape);
    this.isLevel = known.isLevel();
    double value = known.place().map(LowestPlace.Place::value).orElse(Double.NEGATIVE_INFINITY);
    this.plateaus = new PlateauSearch(criteria, frame, search, lowest, value, pause);
  }

  private static Point lowest(Landscape landscape) {
    return LowestPlace.of(landscape)
        .place()
        .map(LowestPlace.Place::point)
        .orElseGet(landscape::start);
  }

  /// Whether the state at the visited point is beyond use: not finite, or too far out.
  ///
  /// @param point n coordinates
  /// @param value f there
  /// @param slope the length of the gradient there
  boolean isLost(double[] point, double value, double slope) {
    return isLost(frame, criteria, point, value, slope);
  }

  /// The same of runs that nothing else is asked of.
  static boolean isLost(
      UnitFrame frame, Criteria criteria, double[] point, double value, double slope) {
    return !isWithinReach(frame, criteria, point)
        || !Double.isFinite(value)
        || !Double.isFinite(slope);
  }

  /// The status of a run that is lost: it came where f has no value, or grew out of all bounds.
  ///
  /// @param step its number
  /// @param point n coordinates
  /// @param value f there
  Status lost(int step, double[] point, double value) {
    return Double.isNaN(value) && isWithinReach(frame, criteria, point)
        ? new Status.LeftGround(step)
        : new Status.Diverged(step);
  }

  private static boolean isWithinReach(UnitFrame frame, Criteria criteria, double[] point) {
    return frame.offset(point) <= criteria.lost();
  }

  /// Whether a schedule has taken so much of the rate that standing still says nothing of the
  /// ground.
  boolean isReduced(double factor) {
    return criteria.plateau().isReduced(factor);
  }

  /// The history of a run that has not begun.
  MotionHistory history() {
    return new MotionHistory(frame, criteria);
  }

  /// The status at the last step of a run that is not lost.
  ///
  /// @param previous the status of the step before
  /// @param shadow the domain coordinates of the point where that step has led
  /// @param history of the run, that step included
  /// @param current the point where it has led
  Status next(Status previous, double[] shadow, MotionHistory history, CurrentPoint current) {
    // Most steps of most runs are made at rest.
    return previous instanceof Status.Settled(CriticalPoint at)
            && !settling.isAway(history.square(0, at.position()))
            && !history.pace().isDue(history.step())
            && domain.contains(shadow[0], shadow[1])
        ? previous
        : judged(previous, shadow, history, current);
  }

  private Status judged(
      Status previous, double[] shadow, MotionHistory history, CurrentPoint current) {
    if (!domain.contains(shadow[0], shadow[1])) {
      return previous instanceof Status.LeftDomain
          ? previous
          : new Status.LeftDomain(history.step());
    }
    if (isLevel && isLevel(current)) {
      return previous instanceof Status.OnLevelGround ? previous : new Status.OnLevelGround();
    }
    if (isStillAt(previous, history)) {
      return reviewed(previous, history);
    }
    boolean thrown =
        previous instanceof Status.Settled(CriticalPoint at)
            && at.kind() == CriticalKind.MINIMUM
            && history.pace().hasGrown();
    return arriving(
        thrown ? new Status.ThrownOut(((Status.Settled) previous).at()) : previous,
        history,
        current);
  }

  /// The status of a run that was at a place, as far as its positions alone tell; that of the step
  /// before where they don't, or it was at none.
  Status carried(Status previous, MotionHistory history) {
    if (previous instanceof Status.ThrownOut(CriticalPoint of)) {
      boolean back =
          history.step() % pause == 0
              && settling.isNear(history.square(0, of.position()))
              && settling.isNear(history.square(dwelt(history), of.position()))
              && isComingToRest(previous, history);
      return back ? new Status.Settled(of) : previous;
    }
    if (isStillAt(previous, history)) {
      return reviewed(previous, history);
    }
    return previous instanceof Status.Settled || previous instanceof Status.Circling
        ? new Status.Moving()
        : previous;
  }

  /// What is supposed of a run, if its last positions bear it out; moving if not.
  Status borneOut(Status supposed, MotionHistory history) {
    boolean stayed =
        switch (supposed) {
          case Status.Settled(CriticalPoint at) ->
              hasStayed(history, at.position(), settling.away(), dwelt(history));
          case Status.Circling(CriticalPoint around) ->
              hasStayed(history, around.position(), settling.reach(), dwelt(history));
          default -> true;
        };
    return stayed ? supposed : new Status.Moving();
  }

  /// Whether a run has not left the place where it was said to be.
  private boolean isStillAt(Status previous, MotionHistory history) {
    return switch (previous) {
      case Status.Settled(CriticalPoint at) -> !settling.isAway(history.square(0, at.position()));
      case Status.Circling(CriticalPoint around) ->
          history.square(0, around.position()) <= settling.reach() * settling.reach();
      default -> false;
    };
  }

  /// What is said of a run that is still where it was: looked at anew after each block of steps.
  private Status reviewed(Status previous, MotionHistory history) {
    if (!history.pace().isDue(history.step())) {
      return previous;
    }
    return switch (previous) {
      case Status.Settled(CriticalPoint at) -> reviewed(previous, at, history);
      case Status.Circling(CriticalPoint around) ->
          hasCalmed(history.square(0, around.position()), history)
              ? new Status.Settled(around)
              : previous;
      default -> previous;
    };
  }

  private static boolean isLevel(CurrentPoint current) {
    for (double slope : current.gradient()) {
      if (slope != 0) {
        return false;
      }
    }
    return true;
  }

  /// What is said of a run that has settled, after another block of steps.
  private Status reviewed(Status settled, CriticalPoint at, MotionHistory history) {
    double longest = history.pace().longest();
    if (!canHold(at) || isStill(history, longest) || history.pace().hasShrunk(longest)) {
      return settled;
    }
    if (history.pace().hasGrown()) {
      return at.kind() == CriticalKind.MINIMUM ? new Status.ThrownOut(at) : settled;
    }
    return circling(at, history).orElse(settled);
  }

  /// Whether a run may circle there instead of settling. A saddle and a maximum let it go.
  private static boolean canHold(CriticalPoint at) {
    return at.kind() == CriticalKind.MINIMUM || at.kind() == CriticalKind.DEGENERATE;
  }

  /// Whether a run that was circling a place comes to rest there.
  ///
  /// @param square of its distance from there
  private boolean hasCalmed(double square, MotionHistory history) {
    double longest = history.pace().longest();
    return settling.isNear(square)
        && (isStill(history, longest) || history.pace().hasSettled(longest));
  }

  /// Whether its steps, the longest of which is given, are negligible, or it is coming straight on.
  private boolean isStill(MotionHistory history, double longest) {
    return history.pace().isNegligible(longest) || history.isStraight(settling.dwell());
  }

  /// What is said of a run that has stayed near a place for a while without coming to rest.
  private Optional<Status> circling(CriticalPoint at, MotionHistory history) {
    int block = criteria.circling().block();
    if (history.step() < block
        || history.pace().hasGrown()
        || !hasStayed(history, at.position(), settling.away(), block)) {
      return Optional.empty();
    }
    int period = cycles.period(history, 0);
    return Optional.of(period == 2 ? new Status.Cycling(period) : new Status.Circling(at));
  }

  private Status arriving(Status previous, MotionHistory history, CurrentPoint current) {
    if (history.step() % pause == 0 && isSlow(history)) {
      Optional<CriticalPoint> at = lingering(history, current);
      if (at.isPresent() && (!canHold(at.get()) || isComingToRest(previous, history))) {
        return new Status.Settled(at.get());
      }
      Optional<Status> circles = at.flatMap(place -> circling(place, history));
      if (circles.isPresent() && !(previous instanceof Status.Cycling)) {
        return circles.get();
      }
    }
    return underWay(previous, history, current);
  }

  /// It takes more to settle where a run has just been circling or thrown out.
  private boolean isComingToRest(Status previous, MotionHistory history) {
    Pace pace = history.pace();
    double longest = history.longest(dwelt(history));
    return switch (previous) {
      case Status.ThrownOut _ ->
          !pace.hasGrown() && (isStill(history, longest) || pace.hasSettled(longest));
      case Status.Circling _ -> isStill(history, longest) || pace.hasSettled(longest);
      case Status.Cycling _ ->
          isStill(history, longest) || (pace.hasShrunk(longest) && pace.isSteady());
      default -> isStill(history, longest) || pace.hasShrunk(longest);
    };
  }

  /// The status of a run that is at no critical point.
  private Status underWay(Status previous, MotionHistory history, CurrentPoint current) {
    int known = previous instanceof Status.Cycling(int period) ? period : 0;
    int period = cycles.period(history, known);
    if (period > 0) {
      return period == known ? previous : going(previous, period, history);
    }
    Status headway = plateaus.judge(previous, history, current);
    double gone = criteria.circling().gone();
    return headway instanceof Status.Moving
            && previous instanceof Status.ThrownOut(CriticalPoint of)
            && history.square(0, of.position()) <= gone * gone
        ? previous
        : headway;
  }

  /// What is said of a run that goes round in a cycle: of two points, that it goes to and fro, and
  /// of more, what it circles, if that is a minimum in their middle.
  private Status going(Status previous, int period, MotionHistory history) {
    if (period == 2) {
      return new Status.Cycling(period);
    }
    if (previous instanceof Status.Circling) {
      return previous;
    }
    double[] middle = history.middle(period);
    return search
        .from(middle, settling.reach())
        .filter(found -> found.kind() == CriticalKind.MINIMUM)
        .filter(found -> frame.distance(middle, found.position().toArray()) <= settling.near())
        .<Status>map(Status.Circling::new)
        .orElseGet(() -> new Status.Cycling(period));
  }

  /// Whether it is near enough to where it was when it must have come near, for both to be near one
  /// place.
  private boolean isSlow(MotionHistory history) {
    return history.square(0, dwelt(history)) <= 4 * settling.near() * settling.near();
  }

  /// How many steps ago it must have been near, or started.
  private int dwelt(MotionHistory history) {
    return Math.min(history.step(), settling.dwell());
  }

  private Optional<CriticalPoint> lingering(MotionHistory history, CurrentPoint current) {
    double near = settling.near();
    int dwelt = dwelt(history);
    boolean stayed =
        history.isStraight(settling.dwell())
            || hasStayedBesideItsEnd(history, near + settling.away());
    if (!stayed || !search.isPromising(current, near)) {
      return Optional.empty();
    }
    return search
        .from(history.position(), current, settling.reach())
        .filter(found -> history.distance(0, found.position()) <= near)
        .filter(found -> history.distance(dwelt, found.position()) <= near)
        .filter(found -> hasStayed(history, found.position(), settling.away(), dwelt));
  }

  /// Whether no step in between was further than that from where it is.
  private boolean hasStayedBesideItsEnd(MotionHistory history, double most) {
    for (int ago = 1; ago < dwelt(history); ago++) {
      if (history.square(0, ago) > most * most) {
        return false;
      }
    }
    return true;
  }

  /// Whether none of the last steps was further than that from a place.
  private static boolean hasStayed(MotionHistory history, Position place, double most, int steps) {
    for (int ago = 1; ago < steps; ago++) {
      if (history.square(ago, place) > most * most) {
        return false;
      }
    }
    return true;
  }
}
