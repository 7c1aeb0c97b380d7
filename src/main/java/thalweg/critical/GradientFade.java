package thalweg.critical;

import java.util.List;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.Length;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.SharpSmoothness;

/// Whether the gradient fades towards a place, as it does at every critical point; at a kink it is
/// the same right beside it.
final class GradientFade {
  /// Where the gradient is so much smaller near a place than farther out, it fades; that of r^1.2
  /// is.
  private static final double FADED = 0.2;

  private static final double NEAREST = 1e-12;
  private static final double NEAR = 1e-8;
  private static final double FAR = 1e-4;

  /// A gradient that is no greater than the curvature makes it, up to this factor, needs no second
  /// look: others may hide a small kink.
  private static final double EVEN = 10;

  /// A share, by what steps it is come closer, and what slope is nothing beside those in between:
  /// in a bowl that of a millionth, which is nearest, is a thousandth of that of [#AROUND].
  private static final double AROUND = 1e-3;

  private static final double CLOSER = 10;
  private static final double NOTHING = 0.05;

  /// A gradient that differs by more than this share of itself at once has jumped.
  private static final double JUMP = 0.01;

  /// A value that differs by less, as a share of itself, does so by rounding, or by its slope.
  private static final double ROUNDING = 1e-9;

  /// A jump of the value is as great however near one looks; abs(x)^0.01 still fades.
  private static final double LEFT = 0.95;

  /// A share: what changes by so much at once, of all around a place where slopes fade, jumps; what
  /// rounding changes does not.
  private static final double MOST_OF_IT = 0.5;

  private final DerivativeSampler probe;
  private final SharpSmoothness sharpness;

  GradientFade(DerivativeSampler probe) {
    this.probe = probe;
    this.sharpness = probe.sharpness();
  }

  boolean isTowards(double u, double v) {
    double near = greatest(u, v, NEAR);
    boolean fades =
        near <= FADED * greatest(u, v, FAR)
            && (near <= EVEN * NEAR * probe.curvatureAround(u, v)
                || greatest(u, v, NEAREST) <= FADED * near);
    return fades || isSmooth(u, v);
  }

  /// Whether the slope at a place is nothing beside those around a critical point that is so near,
  /// be the ground as fine as it may: on waves that are narrower than what is near, it is as steep
  /// as any.
  boolean isNothingBeside(ScaledDerivatives place, CriticalPoint point) {
    double steepest = 0;
    double u = probe.u(point.point());
    double v = probe.v(point.point());
    for (double away = AROUND; away >= NEAR; away /= CLOSER) {
      steepest = Math.max(steepest, greatest(u, v, away));
    }
    return !(place.steepness() > NOTHING * steepest);
  }

  private boolean isSmooth(double u, double v) {
    Point place = probe.point(u, v);
    return sharpness.isSmooth(place.x(), place.y());
  }

  /// Whether the gradient is another one right beside a place than at the place itself.
  boolean jumpsAt(ScaledDerivatives place) {
    return HessianLimit.DIRECTIONS.stream()
            .map(way -> probe.at(place.u() + NEAR * way[0], place.v() + NEAR * way[1]))
            .filter(ScaledDerivatives::isFinite)
            .anyMatch(near -> place.surprise(near) > JUMP * near.steepness())
        && !isSmooth(place.u(), place.v());
  }

  /// Whether the function is undefined right beside a place, on one side at least.
  boolean isUndefinedBeside(ScaledDerivatives place) {
    return HessianLimit.DIRECTIONS.stream()
        .anyMatch(
            way -> Double.isNaN(probe.value(place.u() + NEAR * way[0], place.v() + NEAR * way[1])));
  }

  /// Whether f is defined on one side of a point only: such a place is an edge, though slopes may
  /// fade there.
  boolean isOnAnEdge(CriticalPoint point) {
    ScaledDerivatives at = probe.at(probe.u(point.point()), probe.v(point.point()));
    return !at.isFinite() && isUndefinedBeside(at);
  }

  /// Whether f jumps at a point, by more than it changes around it otherwise: what its gradient is
  /// there does not matter then.
  boolean isOnAJump(CriticalPoint point) {
    ScaledDerivatives at = probe.at(probe.u(point.point()), probe.v(point.point()));
    double around = valueSpread(at, FAR);
    return Double.isFinite(around)
        && valueSpread(at, NEAREST) >= MOST_OF_IT * around
        && valueJumpsAt(at);
  }

  /// Whether the value is another one right beside a place, on one side at least.
  boolean valueJumpsAt(ScaledDerivatives place) {
    double near = valueSpread(place, NEAREST);
    return near > ROUNDING * Math.abs(probe.value(place.u(), place.v()))
        && near >= LEFT * valueSpread(place, NEAR);
  }

  private double valueSpread(ScaledDerivatives place, double distance) {
    double here = probe.value(place.u(), place.v());
    return HessianLimit.DIRECTIONS.stream()
        .mapToDouble(way ->
            Math.abs(
                probe.value(place.u() + distance * way[0], place.v() + distance * way[1]) - here))
        .max()
        .orElse(0);
  }

  /// Whether the gradient is the same on all sides of a place, the nearer the more.
  boolean isContinuousAt(ScaledDerivatives place) {
    double near = spread(place, NEAR);
    return near <= FADED * spread(place, FAR) && spread(place, NEAREST) <= FADED * near;
  }

  /// What the gradient tends to at a place, in domain coordinates; a component that fades is 0.
  Point limit(ScaledDerivatives place) {
    Point near = mean(place, NEAR);
    Point nearest = mean(place, NEAREST);
    return new Point(limit(near.x(), nearest.x()), limit(near.y(), nearest.y()));
  }

  private static double limit(double near, double nearest) {
    return Math.abs(nearest) <= FADED * Math.abs(near) ? 0 : nearest;
  }

  private Point mean(ScaledDerivatives place, double distance) {
    Point at = probe.point(place.u(), place.v());
    List<LocalShape> around =
        HessianLimit.DIRECTIONS.stream()
            .map(way -> probe.shapeBeside(at, distance * way[0], distance * way[1]))
            .toList();
    return new Point(
        around.stream().mapToDouble(LocalShape::gradientX).average().orElse(0),
        around.stream().mapToDouble(LocalShape::gradientY).average().orElse(0));
  }

  /// By how much gradients on a circle differ from the first of them, at most.
  private double spread(ScaledDerivatives place, double distance) {
    List<ScaledDerivatives> circle =
        HessianLimit.DIRECTIONS.stream()
            .map(way -> probe.at(place.u() + distance * way[0], place.v() + distance * way[1]))
            .toList();
    ScaledDerivatives first = circle.getFirst();
    return circle.stream()
        .mapToDouble(each -> Length.of(each.gu() - first.gu(), each.gv() - first.gv()))
        .max()
        .orElse(0);
  }

  private double greatest(double u, double v, double distance) {
    return HessianLimit.DIRECTIONS.stream()
        .mapToDouble(way -> probe.at(u + distance * way[0], v + distance * way[1]).steepness())
        .filter(Double::isFinite)
        .max()
        .orElse(0);
  }
}
