package thalweg.critical;

import java.util.List;
import thalweg.critical.CriticalCurve.Shape;

/// A curve of critical points as it was walked.
///
/// @param places from one end to the other
/// @param closed whether the last is next to the first
record TracedCurve(List<ScaledDerivatives> places, boolean closed) {
  /// How far to the side the ground is looked at.
  private static final double ASIDE = CurveTracer.STEP / 4;

  CriticalCurve curve(DerivativeSampler probe) {
    ScaledDerivatives middle = places.get(places.size() / 2);
    return new CriticalCurve(
        shape(probe, middle),
        places.stream().map(place -> probe.point(place.u(), place.v())).toList(),
        closed,
        probe.value(middle.u(), middle.v()));
  }

  /// Judged by the slopes on both sides, because the curvature may vanish on the curve itself.
  private Shape shape(DerivativeSampler probe, ScaledDerivatives middle) {
    ScaledDerivatives before = places.get(places.size() / 2 - 1);
    double du = middle.u() - before.u();
    double dv = middle.v() - before.v();
    double length = Math.hypot(du, dv);
    double acrossU = -dv / length;
    double acrossV = du / length;
    ScaledDerivatives one = probe.at(middle.u() + ASIDE * acrossU, middle.v() + ASIDE * acrossV);
    ScaledDerivatives other = probe.at(middle.u() - ASIDE * acrossU, middle.v() - ASIDE * acrossV);
    double rise = one.gu() * acrossU + one.gv() * acrossV;
    double fall = other.gu() * acrossU + other.gv() * acrossV;
    if (rise > 0 && fall < 0) {
      return Shape.VALLEY;
    }
    return rise < 0 && fall > 0 ? Shape.RIDGE : Shape.TERRACE;
  }
}
