package thalweg.basin;

import java.util.Optional;
import thalweg.formula.Field;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.CriticalPointSearch;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// Tells how runs that are at no known resting place have ended, from their last twenty steps: at a
/// critical point that does not stand alone, on a plateau, lost, or under way. Owned by one thread.
///
/// The bounds are those that a race goes by. Lengths are measured in the frame in which the domain
/// is the unit square, slopes and curvatures in that in which f spans 1 over it as well.
final class Aftermath {
  private static final double REACH = 0.02;
  private static final double LEVEL = 0.02;
  private static final double UNBENT = 0.2;
  private static final double HEADWAY = 0.002;
  private static final double NEARBY = 0.05;

  private final Field field;
  private final Domain domain;
  private final CriticalPointSearch search;
  private final double heightRange;
  private final boolean longEnough;
  private final double[] gradient = new double[2];
  private final double[] hessian = new double[3];

  /// @param heightRange that of the landscape over its domain
  /// @param steps how many steps the runs have made
  Aftermath(Landscape landscape, double heightRange, int steps) {
    this.field = landscape.field();
    this.domain = landscape.domain();
    this.search = new CriticalPointSearch(field, domain);
    this.heightRange = heightRange;
    this.longEnough = steps >= 2 * Sightings.DWELL;
  }

  /// How a run has ended.
  ///
  /// @param earlier where it was twenty steps before
  /// @param before where it was ten steps before
  /// @param now where it is, inside the domain
  Ending of(Point earlier, Point before, Point now) {
    double steepBefore = steepness(before);
    double value = field.hessian(now.x(), now.y(), gradient, hessian);
    if (!Double.isFinite(value) || !Double.isFinite(gradient[0] + gradient[1])) {
      return Ending.DIVERGED;
    }
    if (distance(now, before) <= 2 * RestingPlaces.NEAR && hasSettled(before, now)) {
      return Ending.SADDLE;
    }
    boolean level = steepness() <= LEVEL && steepBefore <= LEVEL;
    boolean still = longEnough && distance(now, earlier) <= HEADWAY;
    return level && (isUnbent() || still) && !isExplained(now) ? Ending.PLATEAU : Ending.MOVING;
  }

  /// Whether it lingers at a critical point; a minimum that stands alone is a known resting place,
  /// at which it would have arrived.
  private boolean hasSettled(Point before, Point now) {
    if (!search.isPromising(gradient, hessian, heightRange, RestingPlaces.NEAR)) {
      return false;
    }
    Optional<CriticalPoint> found = search.from(now, heightRange, REACH);
    return found
        .filter(each -> each.kind() != CriticalKind.MINIMUM)
        .filter(each -> distance(now, each.point()) <= RestingPlaces.NEAR)
        .filter(each -> distance(before, each.point()) <= RestingPlaces.NEAR)
        .isPresent();
  }

  private boolean isExplained(Point now) {
    return search.isPromising(gradient, hessian, heightRange, NEARBY)
        && search
            .from(now, heightRange, 2 * NEARBY)
            .filter(found -> distance(now, found.point()) <= NEARBY)
            .isPresent();
  }

  private boolean isUnbent() {
    double xx = hessian[0] * domain.width() * domain.width();
    double xy = hessian[1] * domain.width() * domain.height();
    double yy = hessian[2] * domain.height() * domain.height();
    return Math.hypot(Math.hypot(xx, yy), Math.sqrt(2) * xy) <= UNBENT * heightRange;
  }

  private double steepness(Point at) {
    field.gradient(at.x(), at.y(), gradient);
    return steepness();
  }

  private double steepness() {
    return Math.hypot(gradient[0] * domain.width(), gradient[1] * domain.height()) / heightRange;
  }

  private double distance(Point a, Point b) {
    return Math.hypot((a.x() - b.x()) / domain.width(), (a.y() - b.y()) / domain.height());
  }
}
