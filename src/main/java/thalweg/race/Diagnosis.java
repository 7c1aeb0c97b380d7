package thalweg.race;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import thalweg.formula.Field;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Landscape;
import thalweg.landscape.Plane;
import thalweg.landscape.UnitFrame;
import thalweg.optimizer.Optimizer;

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
  private final Bounds bounds;
  private final UnitFrame frame;
  private final LingerSearch lingers;
  private final LevelSearch levels;
  private final Criteria criteria;
  private final int pause;
  private final CycleSearch cycles;
  private final HoverSearch hovers;
  private final RoundSearch rounds;
  private final EdgePlaces edges;
  private final KinkSearch kinks;
  private final FormSearch forms;
  private final PlateauSearch plateaus;
  private final BounceSearch bounces;
  private final Stay stay;
  private final Arriving arrivals;

  /// The diagnosis of runs among all coordinates of a landscape's objective.
  ///
  /// @param noisy whether their gradients are
  static Diagnosis of(Landscape landscape, Criteria criteria, boolean noisy) {
    return new Diagnosis(
        landscape,
        landscape.plane(),
        UnitFrame.of(landscape.plane(), landscape.domain()),
        BesideSearch.of(landscape),
        landscape.objective()::value,
        criteria,
        noisy);
  }

  /// The diagnosis of runs that stay in the plane of a landscape.
  ///
  /// @param noisy whether their gradients are
  static Diagnosis inThePlane(Landscape landscape, Criteria criteria, boolean noisy) {
    Field field = landscape.field();
    return new Diagnosis(
        landscape,
        Plane.whole(),
        UnitFrame.of(landscape.domain()),
        BesideSearch.inThePlane(landscape),
        point -> field.value(point[0], point[1]),
        criteria,
        noisy);
  }

  private Diagnosis(
      Landscape landscape,
      Plane plane,
      UnitFrame frame,
      BesideSearch search,
      ToDoubleFunction<double[]> function,
      Criteria criteria,
      boolean noisy) {
    this.bounds = new Bounds(landscape.domain(), plane, frame, criteria);
    this.frame = frame;
    this.criteria = criteria;
    this.pause = criteria.pause(frame.dimension());
    this.cycles = new CycleSearch(criteria.cycling(), noisy);
    this.hovers = new HoverSearch(criteria, frame, search, new RidgeSearch(function), noisy);
    this.bounces = new BounceSearch(function, noisy, hovers, search);
    this.forms = new FormSearch(search, new CrowdSearch(frame, search));
    this.rounds = new RoundSearch(criteria, frame, search, cycles, hovers);
    this.stay = new Stay(criteria, cycles, hovers, pause, noisy);
    this.arrivals = stay.arriving();
    this.lingers = new LingerSearch(criteria.settling(), frame, search, stay);
    this.edges = new EdgePlaces(bounds, criteria, lingers, arrivals, pause);
    this.kinks = new KinkSearch(criteria, search, hovers, stay);
    this.levels = LevelSearch.of(landscape, plane, frame);
    this.plateaus = new PlateauSearch(criteria, frame, search, function, landscape, plane);
  }

  /// The history of a run that has not begun.
  MotionHistory history() {
    return new MotionHistory(frame, criteria);
  }

  /// The history of a run of a method that has not begun.
  MotionHistory history(Optimizer method) {
    MotionHistory history = history();
    history.pace().returns().kick(method.leavesToChance());
    return history;
  }

  /// The status at the last step of a run that is not lost.
  ///
  /// @param previous the status of the step before
  /// @param shadow the domain coordinates of the point where that step has led
  /// @param history of the run, that step included
  /// @param current the point where it has led
  Status next(Status previous, double[] shadow, MotionHistory history, CurrentPoint current) {
    Returns returns = history.pace().returns();
    return returns.told(
        history.step(), unlessReturning(returns.behind(previous), shadow, history, current));
  }

  private Status unlessReturning(
      Status previous, double[] shadow, MotionHistory history, CurrentPoint current) {
    // Most steps of most runs are made at rest.
    return previous instanceof Status.Settled(CriticalPoint at)
            && !criteria.settling().isAway(history.square(0, at.position()))
            && history.pace().isQuiet(history.step())
            && bounds.hold(shadow)
            && !forms.isOpen(previous, history)
        ? previous
        : unlessBursting(
            history.pace().interrupted().orElse(previous), previous, shadow, history, current);
  }

  /// A run at rest is reviewed after each block of steps. That it is thrown out is said at once.
  ///
  /// @param before what was said before a burst
  private Status unlessBursting(
      Status before,
      Status previous,
      double[] shadow,
      MotionHistory history,
      CurrentPoint current) {
    Status judged = forms.told(judged(before, shadow, history, current), before, history);
    Status told = levels.told(judged, before, history, current);
    Status now = HeldUp.told(told, before, history);
    if (now instanceof Status.Settled(CriticalPoint at)
        && now.equals(before)
        && stay.isBursting(at, history)) {
      history.pace().interrupt(Optional.of(now));
      return previous instanceof Status.ThrownOut ? previous : new Status.ThrownOut(at);
    }
    history.pace().interrupt(Optional.empty());
    return now;
  }

  private Status judged(
      Status previous, double[] shadow, MotionHistory history, CurrentPoint current) {
    if (edges.isOutside(previous, shadow, history)) {
      return edges.reached(previous, history, current);
    }
    Optional<Status> level = levels.known(previous, history, current);
    if (level.isPresent()) {
      return level.get();
    }
    if (previous instanceof Status.OnPlateau && plateaus.isResting(history)) {
      return previous;
    }
    if (previous instanceof Status.Approaching(CriticalPoint to)) {
      if (arrivals.isOnItsWay(to, history)) {
        return previous;
      }
      Status now = arriving(new Status.Moving(), history, current);
      boolean goesOn = now instanceof Status.Moving && arrivals.isStillOnItsWay(to, history);
      return goesOn || now instanceof Status.Approaching ? previous : now;
    }
    if (stay.isStillAt(previous, history)) {
      Status reviewed =
          lingers.isAtAnother(previous, history, current)
              ? new Status.Moving()
              : stay.reviewed(previous, history);
      return reviewed instanceof Status.Moving ? arriving(reviewed, history, current) : reviewed;
    }
    Status left = stay.left(previous, history);
    return left instanceof Status.Circling ? left : arriving(left, history, current);
  }

  /// What is inside the domain, and what is lost.
  Bounds bounds() {
    return bounds;
  }

  /// What positions alone tell of a run near a place.
  Stay stay() {
    return stay;
  }

  private Status arriving(Status previous, MotionHistory history, CurrentPoint current) {
    if (history.step() % pause == 0 && lingers.isSlow(history)) {
      Optional<CriticalPoint> found = lingers.at(history, current);
      boolean isFaded = found.filter(forms::isFaded).isPresent();
      if (isFaded && levels.isLevel(history, current)) {
        return new Status.OnLevelGround(false);
      }
      Optional<CriticalPoint> at = isFaded ? Optional.empty() : found;
      if (at.isPresent() && !Stay.canHold(at.get())) {
        return new Status.Settled(at.get());
      }
      if (at.isPresent() && arrivals.isComingToRest(previous, history)) {
        return arrivals.comingTo(at.get(), previous, history);
      }
      Optional<Status> circles = at.flatMap(place -> stay.circling(place, history));
      if (circles.isPresent() && !(previous instanceof Status.Cycling)) {
        return circles.get();
      }
    }
    if (history.pace().isDue(history.step())
        && history.step() % pause == 0
        && !(previous instanceof Status.Cycling)
        && !cycles.hardlyChanges(history)) {
      Optional<CriticalPoint> around =
          hovers.around(history).filter(place -> !forms.isFaded(place));
      if (around.isPresent()) {
        return new Status.Circling(around.get());
      }
    }
    Status said = underWay(previous, history, current);
    return kinks.explained(previous, said, history).orElse(said);
  }

  /// The status of a run that is at no critical point.
  private Status underWay(Status previous, MotionHistory history, CurrentPoint current) {
    int known = previous instanceof Status.Cycling(int period, _, _) ? period : 0;
    int period = cycles.period(history, known);
    if (period > 0) {
      return rounds.going(previous, period, history);
    }
    Optional<Status> swinging = rounds.swinging(previous, history);
    if (swinging.isPresent()) {
      return swinging.get();
    }
    Status headway = plateaus.judge(previous, history, current);
    if (!(headway instanceof Status.Moving)) {
      return headway;
    }
    double gone = criteria.circling().gone();
    if (previous instanceof Status.ThrownOut(CriticalPoint of)
        && history.square(0, of.position()) <= gone * gone) {
      return previous;
    }
    return bounces.isBouncing(previous, history) ? new Status.Bouncing() : headway;
  }
}
