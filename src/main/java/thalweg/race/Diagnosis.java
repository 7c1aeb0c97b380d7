package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.Position;
import thalweg.landscape.UnitFrame;
import thalweg.landscape.ValueRange;

/// Tells from gradient, Hessian and the last steps how a run fares, by [Criteria]. Immutable.
///
/// Of what may be said of a run the first holds: it is lost, has left the domain, is still where it
/// settled, has settled, is cycling, is on a plateau, is moving. Beside the last positions it goes
/// by the status of the step before, and by nothing else that is older.
///
/// A run in R^n is judged there: distances, gradient and Hessian are those of all coordinates. Only
/// whether it has left the domain is said of its shadow on the plane. There a search for a critical
/// point takes all n^2 second derivatives, so one is made at every [Criteria#pause(int)]-th step.
final class Diagnosis {
  private final Domain domain;
  private final UnitFrame frame;
  private final NewtonSearch search;
  private final double heightRange;
  private final Criteria criteria;
  private final Criteria.Settling settling;
  private final int pause;
  private final CycleSearch cycles;
  private final PlateauSearch plateaus;

  /// The diagnosis of runs among all coordinates of a landscape's objective.
  static Diagnosis of(Landscape landscape, Criteria criteria) {
    return new Diagnosis(
        landscape,
        UnitFrame.of(landscape.plane(), landscape.domain()),
        NewtonSearch.of(landscape),
        criteria);
  }

  /// The diagnosis of runs that stay in the plane of a landscape.
  static Diagnosis inThePlane(Landscape landscape, Criteria criteria) {
    return new Diagnosis(
        landscape,
        UnitFrame.of(landscape.domain()),
        new NewtonSearch(landscape.field(), landscape.domain()),
        criteria);
  }

  private Diagnosis(Landscape landscape, UnitFrame frame, NewtonSearch search, Criteria criteria) {
    this.domain = landscape.domain();
    this.frame = frame;
    this.search = search;
    this.heightRange = ValueRange.of(landscape).unit();
    this.criteria = criteria;
    this.settling = criteria.settling();
    this.pause = criteria.pause(frame.dimension());
    this.cycles = new CycleSearch(criteria.cycling());
    this.plateaus = new PlateauSearch(criteria.plateau(), frame, search, heightRange, pause);
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
    return !(frame.offset(point) <= criteria.lost())
        || !Double.isFinite(value)
        || !Double.isFinite(slope);
  }

  /// The history of a run that has not begun.
  MotionHistory history() {
    return new MotionHistory(frame, heightRange, criteria);
  }

  /// The status at the last step of a run that is not lost.
  ///
  /// @param previous the status of the step before
  /// @param shadow the domain coordinates of the point where that step has led
  /// @param history of the run, that step included
  /// @param current the point where it has led
  Status next(Status previous, double[] shadow, MotionHistory history, CurrentPoint current) {
    if (!domain.contains(shadow[0], shadow[1])) {
      return previous instanceof Status.LeftDomain
          ? previous
          : new Status.LeftDomain(history.step());
    }
    if (previous instanceof Status.Settled(CriticalPoint at)
        && !settling.isAway(history.square(0, at.position()))) {
      return previous;
    }
    if (isSlow(history) && history.step() % pause == 0) {
      Optional<CriticalPoint> at = lingering(history, current);
      if (at.isPresent()) {
        return new Status.Settled(at.get());
      }
    }
    return underWay(previous, history, current);
  }

  /// The status of a run that has not settled.
  private Status underWay(Status previous, MotionHistory history, CurrentPoint current) {
    int known = previous instanceof Status.Cycling(int period) ? period : 0;
    int period = cycles.period(history, known);
    if (period > 0) {
      return period == known ? previous : new Status.Cycling(period);
    }
    if (plateaus.isPlateau(history, current, previous instanceof Status.OnPlateau)) {
      return previous instanceof Status.OnPlateau ? previous : new Status.OnPlateau();
    }
    return previous instanceof Status.Moving ? previous : new Status.Moving();
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
    boolean stayed =
        history.isStraight(settling.dwell())
            || hasStayedBesideItsEnd(history, near + settling.away());
    if (!stayed || !search.isPromising(current.gradient(), current.hessian(), heightRange, near)) {
      return Optional.empty();
    }
    return search
        .from(history.position(), heightRange, settling.reach())
        .filter(found -> history.distance(0, found.position()) <= near)
        .filter(found -> history.distance(dwelt(history), found.position()) <= near)
        .filter(found -> hasStayed(history, found.position(), settling.away()));
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

  /// Whether no step in between was further than that from a place.
  private boolean hasStayed(MotionHistory history, Position place, double most) {
    for (int ago = 1; ago < dwelt(history); ago++) {
      if (history.square(ago, place) > most * most) {
        return false;
      }
    }
    return true;
  }
}
