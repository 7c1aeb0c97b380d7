package thalweg.critical;

import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.ScaledDerivatives.Axes;

/// Closes in on a critical point where curvature vanishes.
///
/// Newton's method takes the same share of what is left of the way at every step there, 1/m at a
/// root of order m. Two steps tell the share, and so the whole way (Aitken's method, along each
/// axis of the Hessian for itself; Schröder, *Über unendlich viele Algorithmen zur Auflösung der
/// Gleichungen*, Mathematische Annalen 2, 1870, pp. 317-365). Along the axis that is bent less, a
/// step ends on the floor of the valley, which may turn.
final class DegeneratePoint {
  private static final int MOST_JUMPS = 30;
  private static final int ACROSS = 4;
  private static final int HALVINGS = 50;

  /// The greatest share of the way that a step may leave: roots up to the order 1000.
  private static final double MOST_LEFT = 0.999;

  private final DerivativeSampler probe;

  DegeneratePoint(DerivativeSampler probe) {
    this.probe = probe;
  }

  /// The place near another one where the gradient is smallest that is reached so.
  ///
  /// @param reach how long a jump may be, a share of the domain
  ScaledDerivatives near(ScaledDerivatives place, double reach) {
    ScaledDerivatives best = place;
    for (int i = 0; i < MOST_JUMPS; i++) {
      ScaledDerivatives floor = jumpAcross(best, reach);
      ScaledDerivatives next = jumpAlong(floor, reach);
      if (next.equals(best)) {
        return centred(best, reach);
      }
      best = next;
    }
    return centred(best, reach);
  }

  /// The middle of where the slope along either axis is exactly zero: around a point of a high
  /// order it leaves the range of numbers.
  private ScaledDerivatives centred(ScaledDerivatives place, double reach) {
    Axes axes = place.axes();
    ScaledDerivatives along =
        axes.slopeFlat() == 0 && axes.flat() == 0
            ? centred(place, -axes.bentV(), axes.bentU(), reach)
            : place;
    return axes.slopeBent() == 0 && axes.bent() == 0
        ? centred(along, axes.bentU(), axes.bentV(), reach)
        : along;
  }

  private ScaledDerivatives centred(ScaledDerivatives place, double du, double dv, double reach) {
    double forth = level(place, du, dv, reach);
    double back = level(place, -du, -dv, reach);
    return forth < reach && back < reach ? moved(place, (forth - back) / 2, du, dv) : place;
  }

  /// How far the slope along a direction is zero; at most the reach.
  private double level(ScaledDerivatives place, double du, double dv, double reach) {
    double zero = 0;
    double steep = reach;
    if (moved(place, reach, du, dv).slope(du, dv) == 0) {
      return reach;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (zero + steep) / 2;
      if (moved(place, middle, du, dv).slope(du, dv) == 0) {
        zero = middle;
      } else {
        steep = middle;
      }
    }
    return zero;
  }

  private ScaledDerivatives jumpAcross(ScaledDerivatives from, double reach) {
    Axes axes = from.axes();
    double du = axes.bentU();
    double dv = axes.bentV();
    double first = step(axes.slopeBent(), axes.bent());
    ScaledDerivatives next = moved(from, -first, du, dv);
    double whole = whole(first, step(next.slope(du, dv), next.slopeChange(du, dv, du, dv)));
    ScaledDerivatives there = moved(from, -whole, du, dv);
    return Math.abs(whole) <= reach && isLess(there.slope(du, dv), axes.slopeBent()) ? there : from;
  }

  private ScaledDerivatives jumpAlong(ScaledDerivatives from, double reach) {
    Axes axes = from.axes();
    double du = -axes.bentV();
    double dv = axes.bentU();
    double first = step(axes.slopeFlat(), axes.flat());
    if (!(Math.abs(first) <= reach)) {
      return from;
    }
    Axes next = onTheFloor(moved(from, -first, du, dv)).axes();
    double whole = whole(first, along(next, du, dv) * step(next.slopeFlat(), next.flat()));
    ScaledDerivatives there = onTheFloor(moved(from, -whole, du, dv));
    return Math.abs(whole) <= reach && isLess(there.axes().slopeFlat(), axes.slopeFlat())
        ? there
        : from;
  }

  /// Newton's method in one direction, while it helps.
  private ScaledDerivatives onTheFloor(ScaledDerivatives from) {
    ScaledDerivatives place = from;
    for (int i = 0; i < ACROSS; i++) {
      Axes axes = place.axes();
      ScaledDerivatives next =
          moved(place, -step(axes.slopeBent(), axes.bent()), axes.bentU(), axes.bentV());
      if (!isLess(next.steepness(), place.steepness())) {
        return place;
      }
      place = next;
    }
    return place;
  }

  private ScaledDerivatives moved(ScaledDerivatives from, double distance, double du, double dv) {
    return probe.at(from.u() + distance * du, from.v() + distance * dv);
  }

  private static boolean isLess(double slope, double than) {
    return Math.abs(slope) < Math.abs(than);
  }

  /// 1 or -1: whether the flatter axis points the same way.
  private static double along(Axes axes, double du, double dv) {
    return axes.bentU() * dv - axes.bentV() * du < 0 ? -1 : 1;
  }

  private static double step(double slope, double curvature) {
    return slope == 0 || curvature == 0 ? 0 : slope / curvature;
  }

  /// The whole way of which two steps are known.
  private static double whole(double first, double second) {
    double left = first == 0 ? 0 : second / first;
    return left > 0 && left < MOST_LEFT ? first / (1 - left) : first + second;
  }
}
