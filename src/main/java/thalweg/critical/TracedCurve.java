package thalweg.critical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import thalweg.critical.CriticalCurve.Shape;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.ScaledDerivatives;

/// A curve of critical points as it was walked.
///
/// @param places from one end to the other
/// @param closed whether the last is next to the first
record TracedCurve(List<ScaledDerivatives> places, boolean closed) {
  /// How far to the side the ground is looked at.
  private static final double ASIDE = CurveTracer.STEP / 4;

  /// How much f changes along a step where it jumps, or the tracer has lost the curve, at least; in
  /// what it changes to the side.
  private static final double JUMP = 0.01;

  private static final double ROUNDING = 1e-9;

  /// How far off a floor of the fourth order may be, where its slope is lost in rounding; a share
  /// of the domain.
  private static final double BLUR = 1e-4;

  private static final int LEAST_PLACES = 3;

  /// Of a step: what is left is below the rounding of a place.
  private static final int HALVINGS = 60;

  /// Its parts on each of which f is defined and the same: where f jumps, or is not defined, one
  /// curve ends and another begins.
  List<TracedCurve> levels(DerivativeSampler probe) {
    CurveGaps gaps = new CurveGaps(probe);
    List<TracedCurve> parts = new ArrayList<>();
    List<ScaledDerivatives> part = new ArrayList<>(places.subList(0, 1));
    for (int i = 1; i < places.size(); i++) {
      boolean jumps = isJump(probe, places.get(i - 1), places.get(i));
      Optional<ScaledDerivatives> gap = jumps ? Optional.empty() : gaps.before(places, i);
      if (jumps) {
        add(parts, part);
        part = new ArrayList<>();
      } else if (gap.isPresent()) {
        gap.ifPresent(part::add);
        add(parts, part);
        part = new ArrayList<>(gap.stream().toList());
      }
      part.add(places.get(i));
    }
    if (part.size() == places.size()) {
      return List.of(this);
    }
    add(parts, part);
    return parts.stream().map(each -> each.toItsEnds(this, probe)).toList();
  }

  /// A part of a curve with its last places on either side, where f jumps.
  private TracedCurve toItsEnds(TracedCurve whole, DerivativeSampler probe) {
    int first = whole.places.indexOf(places.getFirst());
    int last = whole.places.lastIndexOf(places.getLast());
    List<ScaledDerivatives> all = new ArrayList<>(places);
    if (first > 0 && isJump(probe, whole.places.get(first - 1), whole.places.get(first))) {
      all.addFirst(end(probe, whole.places.get(first), whole.places.get(first - 1)));
    }
    if (last >= 0
        && last + 1 < whole.places.size()
        && isJump(probe, whole.places.get(last), whole.places.get(last + 1))) {
      all.addLast(end(probe, whole.places.get(last), whole.places.get(last + 1)));
    }
    return new TracedCurve(all, false);
  }

  /// The last place on the way to another one where f is as it is at the first, by bisection.
  private static ScaledDerivatives end(
      DerivativeSampler probe, ScaledDerivatives first, ScaledDerivatives other) {
    double here = probe.value(first.u(), first.v());
    double half = Math.abs(probe.value(other.u(), other.v()) - here) / 2;
    double same = 0;
    double changed = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (same + changed) / 2;
      double u = first.u() + middle * (other.u() - first.u());
      double v = first.v() + middle * (other.v() - first.v());
      if (Math.abs(probe.value(u, v) - here) < half) {
        same = middle;
      } else {
        changed = middle;
      }
    }
    return probe.at(
        first.u() + same * (other.u() - first.u()), first.v() + same * (other.v() - first.v()));
  }

  private static void add(List<TracedCurve> parts, List<ScaledDerivatives> part) {
    if (part.size() >= LEAST_PLACES) {
      parts.add(new TracedCurve(part, false));
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
    return new CriticalCurve(
        shape(probe, places.get(places.size() / 2)),
        places.stream().map(place -> probe.point(place.u(), place.v())).toList(),
        closed,
        value(probe));
  }

  /// f where the curve is known best: where the ground bends most across. At an end it may not be
  /// defined.
  private double value(DerivativeSampler probe) {
    ScaledDerivatives place =
        places.subList(1, places.size() - 1).stream()
            .filter(ScaledDerivatives::isFinite)
            .max(Comparator.comparingDouble(ScaledDerivatives::bend))
            .orElse(places.get(places.size() / 2));
    double value = probe.roundedValue(place.u(), place.v());
    return Math.abs(value) <= BLUR * probe.unit(place.steepness()) ? 0 : value;
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
