package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// Places on the edge of the domain: a run that is at one is there also where it is outside by less
/// than can be seen, and has not left.
///
/// @param pause steps between two searches
record EdgePlaces(
    Bounds bounds, Criteria criteria, LingerSearch lingers, Arriving arrivals, int pause) {
  /// A share: a place on the edge is found no nearer to it.
  private static final double ROUNDING = 1e-9;

  /// Whether it is said of a run that it is outside, or in and out.
  boolean isOutside(Status previous, double[] shadow, MotionHistory history) {
    return !(bounds.hold(shadow) || isStillAt(previous, history))
        || (Bounds.isOutside(previous) && bounds.wereLeft(history));
  }

  /// Whether a run was at a place of the domain, and is not away from it.
  private boolean isStillAt(Status previous, MotionHistory history) {
    return switch (previous) {
      case Status.Settled(CriticalPoint at) -> isNear(at, history);
      case Status.Circling(CriticalPoint around) -> isNear(around, history);
      default -> false;
    };
  }

  /// What is said of a run that is outside: the place at which it comes to rest, if it does.
  Status reached(Status previous, MotionHistory history, CurrentPoint current) {
    boolean isDue =
        Bounds.isOutside(previous)
            && history.step() % pause == 0
            && excess(history.position()) <= criteria.settling().near()
            && lingers.isSlow(history);
    Optional<CriticalPoint> found = isDue ? lingers.at(history, current) : Optional.empty();
    return found
        .filter(place -> Stay.canHold(place) && isNear(place, history))
        .filter(_ -> arrivals.isComingToRest(previous, history))
        .filter(place -> arrivals.isThere(place, history))
        .<Status>map(Status.Settled::new)
        .orElseGet(() -> bounds.outside(previous, history));
  }

  private boolean isNear(CriticalPoint place, MotionHistory history) {
    return criteria.settling().isNear(history.square(0, place.position()))
        && excess(place.position().toArray()) <= ROUNDING;
  }

  /// How far outside the shadow of a point is, as a share.
  private double excess(double[] point) {
    double[] shadow = new double[2];
    bounds.plane().project(point, shadow);
    Domain domain = bounds.domain();
    Point inside = domain.clamp(new Point(shadow[0], shadow[1]));
    return Math.max(
        Math.abs(shadow[0] - inside.x()) / domain.width(),
        Math.abs(shadow[1] - inside.y()) / domain.height());
  }
}
