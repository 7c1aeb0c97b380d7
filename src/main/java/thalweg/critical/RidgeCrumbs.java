package thalweg.critical;

import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.ScaledDerivatives.Axes;
import thalweg.landscape.SlopeBracket;
import thalweg.linalg.CriticalKind;

/// Tells degenerate points that stand alone from crumbs of a level ridge, or floor, that is too
/// sharp to be followed, as that of 1/(1 + 1e10 (y - x^2)^2). Owned by one thread. Lengths are
/// shares.
final class RidgeCrumbs {
  /// So far aside ground that is followed bends as it does at the point.
  private static final double ASIDE = 1.0 / 128;

  /// Of what the curvature foretells: on a sharp ridge f changes by less.
  private static final double LEFT = 0.1;

  /// Along the ridge, and how far to its sides it is looked for.
  private static final double FARTHER = 1.0 / 1024;

  /// Of how far f falls to the sides: what differs by less is as high.
  private static final double LEVEL = 1e-9;

  private final DerivativeSampler probe;

  RidgeCrumbs(DerivativeSampler probe) {
    this.probe = probe;
  }

  /// Whether a point is one of them: the ridge goes on level to one side at least.
  boolean isOne(CriticalPoint point) {
    ScaledDerivatives at = probe.at(probe.u(point.point()), probe.v(point.point()));
    if (point.kind() != CriticalKind.DEGENERATE || !at.isFinite()) {
      return false;
    }
    Axes axes = at.axes();
    double fall =
        Math.max(
            Math.abs(change(at, ASIDE * axes.bentU(), ASIDE * axes.bentV())),
            Math.abs(change(at, -ASIDE * axes.bentU(), -ASIDE * axes.bentV())));
    boolean isSharp = fall < LEFT * Math.abs(axes.bent()) * ASIDE * ASIDE / 2;
    return isSharp && (goesOn(at, axes, FARTHER, fall) || goesOn(at, axes, -FARTHER, fall));
  }

  private double change(ScaledDerivatives at, double du, double dv) {
    return probe.value(at.u() + du, at.v() + dv) - probe.value(at.u(), at.v());
  }

  private boolean goesOn(ScaledDerivatives at, Axes axes, double way, double fall) {
    double u = at.u() - way * axes.bentV();
    double v = at.v() + way * axes.bentU();
    double du = FARTHER * axes.bentU();
    double dv = FARTHER * axes.bentV();
    return SlopeBracket.between(
            probe, probe.at(u - du, v - dv), probe.at(u + du, v + dv), axes.bentU(), axes.bentV())
        .map(SlopeBracket::one)
        .filter(on -> Math.abs(change(at, on.u() - at.u(), on.v() - at.v())) <= LEVEL * fall)
        .isPresent();
  }
}
