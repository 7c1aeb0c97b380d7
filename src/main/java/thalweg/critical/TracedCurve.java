package thalweg.critical;

import java.util.ArrayList;
import java.util.List;
import thalweg.critical.CriticalCurve.Shape;

/// A curve of critical points as it was walked.
///
/// @param places from one end to the other
/// @param closed whether the last is next to the first
record TracedCurve(List<ScaledDerivatives> places, boolean closed) {
  /// How far to the side the ground is looked at.
  private static final double ASIDE = CurveTracer.STEP / 4;

  /// How much more f changes along a step where it jumps than to the side of it, at least.
  private static final double JUMP = 2;

  private static final double ROUNDING = 1e-9;

  private static final int LEAST_PLACES = 3;

  /// Its parts on each of which f is the same: where f jumps one curve ends and another begins.
  List<TracedCurve> levels(DerivativeSampler probe) {
    List<TracedCurve> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < places.size(); i++) {
      if (isJump(probe, places.get(i - 1), places.get(i))) {
        add(parts, from, i);
        from = i;
      }
    }
    if (from == 0) {
      return List.of(this);
    }
    add(parts, from, places.size());
    return parts;
  }

  private void add(List<TracedCurve> parts, int from, int to) {
    if (to - from >= LEAST_PLACES) {
      parts.add(new TracedCurve(places.subList(from, to), false));
    }
  }

  /// Whether f changes by more from one place to the next than to the sides.
  private static boolean isJump(
      DerivativeSampler probe, ScaledDerivatives place, ScaledDerivatives next) {
    double du = next.u() - place.u();
    double dv = next.v() - place.v();
    double here = probe.value(place.u(), place.v());
    double along = Math.abs(probe.value(next.u(), next.v()) - here);
    double one = Math.abs(probe.value(place.u() - dv, place.v() + du) - here);
    double other = Math.abs(probe.value(place.u() + dv, place.v() - du) - here);
    return along > JUMP * Math.max(one, other) && along > ROUNDING * Math.abs(here);
  }

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
