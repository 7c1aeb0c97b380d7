package thalweg.critical;

import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.ScaledDerivatives.Axes;

/// Whether the Hessian at a critical point tells what is around it.
final class Regularity {
  private static final double RING = 1e-5;

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

  /// What rounding may leave of the lesser curvature.
  static double noise(Axes axes) {
    return NewtonSearch.noise(
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
