package thalweg.critical;

import java.util.List;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.ScaledDerivatives;

/// Tells a cell through which a line of poles leads, or of kinks beside which slopes have no bound.
///
/// Slopes all lie along one direction there and get steeper towards the line from both sides, so
/// that there is no zero between them. Owned by one thread.
final class PoleLineSearch {
  /// The cosine of the angle up to which slopes lie along one direction.
  private static final double ALONG = 0.7;

  /// Ways across the line, so far apart in sides of the cell.
  private static final double[] WAYS = {-0.37, 0, 0.37};

  /// Places on a way.
  private static final int PLACES = 24;

  private final DerivativeSampler probe;

  PoleLineSearch(DerivativeSampler probe) {
    this.probe = probe;
  }

  /// Whether such a line leads through a cell.
  boolean isIn(Cell cell) {
    ScaledDerivatives centre = cell.centre();
    double length = centre.steepness();
    if (!cell.isDefined() || !(length > 0)) {
      return false;
    }
    double du = centre.gu() / length;
    double dv = centre.gv() / length;
    boolean grow = false;
    boolean fade = false;
    for (ScaledDerivatives place :
        List.of(centre, cell.lowLeft(), cell.lowRight(), cell.highLeft(), cell.highRight())) {
      double growth = growth(place, du, dv);
      grow |= growth > 0;
      fade |= growth < 0;
      if (!isAlong(place, du, dv)) {
        return false;
      }
    }
    if (!grow || !fade) {
      return false;
    }
    for (double way : WAYS) {
      if (!isSteepestInside(
          centre.u() - way * cell.side() * dv,
          centre.v() + way * cell.side() * du,
          cell.side() * du,
          cell.side() * dv)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlong(ScaledDerivatives place, double du, double dv) {
    return Math.abs(place.slope(du, dv)) >= ALONG * place.steepness();
  }

  /// How the magnitude of the slope along a direction changes on a way along it, times the slope.
  private static double growth(ScaledDerivatives place, double du, double dv) {
    return place.slope(du, dv) * place.slopeChange(du, dv, du, dv);
  }

  /// Whether slopes on a way get steeper and steeper, and then less and less steep, each part with
  /// one sign.
  private boolean isSteepestInside(double u, double v, double du, double dv) {
    boolean beyond = false;
    double sign = 0;
    for (int k = 0; k < PLACES; k++) {
      double share = 1.5 * ((k + 0.5) / PLACES - 0.5);
      ScaledDerivatives place = probe.at(u + share * du, v + share * dv);
      double growth = growth(place, du, dv);
      double slope = Math.signum(place.slope(du, dv));
      boolean turned = !beyond && growth < 0;
      boolean agrees = place.isFinite() && (beyond ? growth < 0 : growth != 0);
      if (!agrees || (sign != 0 && slope != sign && !turned)) {
        return false;
      }
      beyond |= turned;
      sign = slope;
    }
    return true;
  }
}
