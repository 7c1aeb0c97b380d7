package thalweg.critical;

import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.LesserCurvature;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.ScaledDerivatives.Axes;

/// Whether the Hessian at a critical point tells what is around it.
final class Regularity {
  private static final double RING = 1e-5;

  /// Of the greater curvature, what it leaves of the lesser one.
  private static final double ROUNDING = 4e-15;

  /// A share: Newton's step from a degenerate point is no longer.
  private static final double FARTHEST = 1.0 / 1024;

  private final DerivativeSampler probe;

  Regularity(DerivativeSampler probe) {
    this.probe = probe;
  }

  /// Whether the gradient is nearly zero at a point and grows around it as the Hessian foretells.
  /// Where both are rounding, or the gradient jumps, it does not.
  boolean isAt(ScaledDerivatives point) {
    if (!point.isFinite()) {
      return false;
    }
    Axes axes = point.axes();
    return Math.abs(axes.flat()) > noise(axes)
        && Math.abs(axes.slopeBent()) <= Math.abs(axes.bent()) * RING
        && Math.abs(axes.slopeFlat()) <= Math.abs(axes.flat()) * RING
        && grows(point, axes.bent(), axes.bentU(), axes.bentV())
        && grows(point, axes.flat(), -axes.bentV(), axes.bentU());
  }

  /// Whether Newton's method leads no farther along the less bent axis of a degenerate point, as
  /// far as its curvature is more than the rounding of the other one. On the floor of a narrow bent
  /// valley it stops anywhere, as slopes across drown those along.
  static boolean isArrived(ScaledDerivatives point) {
    Axes axes = point.axes();
    return !point.isFinite()
        || Math.abs(axes.flat()) <= ROUNDING * Math.abs(axes.bent())
        || Math.abs(axes.slopeFlat()) <= FARTHEST * Math.abs(axes.flat());
  }

  /// What rounding may leave of the lesser curvature.
  static double noise(Axes axes) {
    return LesserCurvature.noise(
        axes.bent(), axes.flat(), Math.min(Math.abs(axes.bentU()), Math.abs(axes.bentV())));
  }

  private boolean grows(ScaledDerivatives at, double curvature, double du, double dv) {
    return grows(at, curvature, du, dv, RING) && grows(at, curvature, du, dv, -RING);
  }

  private boolean grows(
      ScaledDerivatives at, double curvature, double du, double dv, double distance) {
    ScaledDerivatives near = probe.at(at.u() + distance * du, at.v() + distance * dv);
    double grown = near.slope(du, dv) - at.slope(du, dv);
    return !near.isFinite()
        || Math.abs(grown - curvature * distance) <= Math.abs(curvature) * RING / 2;
  }
}
