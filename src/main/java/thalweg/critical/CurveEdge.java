package thalweg.critical;

import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.ScaledDerivatives.Axes;

/// The edge of the unit square, where curves of critical points leave it.
///
/// @param probe takes slopes
record CurveEdge(DerivativeSampler probe) {
  private static final int MOST_ALONG_THE_EDGE = 20;

  /// How far it is to the edge of the unit square.
  double way(ScaledDerivatives here, double[] along) {
    return Math.min(way(here.u(), along[0]), way(here.v(), along[1]));
  }

  private static double way(double from, double rate) {
    if (rate == 0) {
      return Double.POSITIVE_INFINITY;
    }
    return Math.max(0, ((rate > 0 ? 1 : 0) - from) / rate);
  }

  /// Whether a place is on it.
  boolean holds(ScaledDerivatives place) {
    return Math.min(place.u(), place.v()) == 0 || Math.max(place.u(), place.v()) == 1;
  }

  /// The place where the curve leaves the unit square, instead of one beyond.
  ScaledDerivatives clamped(ScaledDerivatives slope) {
    double u = Math.clamp(slope.u(), 0, 1);
    double v = Math.clamp(slope.v(), 0, 1);
    if (u == slope.u() && v == slope.v()) {
      return slope;
    }
    ScaledDerivatives place = probe.at(u, v);
    boolean corner = u != slope.u() && v != slope.v();
    return corner ? place : onTheEdge(place, u == slope.u() ? 1 : 0, v == slope.v() ? 1 : 0);
  }

  /// Newton's method along the edge, to where the slope across the curve is zero.
  private ScaledDerivatives onTheEdge(ScaledDerivatives start, double du, double dv) {
    ScaledDerivatives place = start;
    for (int i = 0; i < MOST_ALONG_THE_EDGE; i++) {
      Axes axes = place.axes();
      double step = axes.slopeBent() / (axes.bent() * (axes.bentU() * du + axes.bentV() * dv));
      ScaledDerivatives next = probe.at(place.u() - step * du, place.v() - step * dv);
      boolean inside = Math.abs(step) <= 2 * CurveTracer.STEP && isInside(next);
      if (!inside || !(next.steepness() < place.steepness())) {
        return place;
      }
      place = next;
    }
    return place;
  }

  private static boolean isInside(ScaledDerivatives place) {
    return Math.min(place.u(), place.v()) >= 0 && Math.max(place.u(), place.v()) <= 1;
  }
}
