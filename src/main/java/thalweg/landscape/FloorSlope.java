package thalweg.landscape;

import thalweg.landscape.ScaledDerivatives.Axes;

/// Tells a slope along the floor of a valley, however small it is, from what rounding leaves of
/// none. Owned by one thread.
///
/// A slope that is real is nearly the same some hairs further on and back, where rounding would be
/// another each time.
public final class FloorSlope {
  /// A share of the domain.
  private static final double HAIR = 1e-6;

  private static final int HAIRS = 3;

  /// Of the slope across: what is left of that could feign less.
  private static final double ACROSS = 1e-3;

  /// By how much the factors from hair to hair may differ, a share of them.
  private static final double SAME = 0.1;

  private final DerivativeSampler probe;
  private final FloorWalk walk;

  /// @param probe takes the slopes
  public FloorSlope(DerivativeSampler probe) {
    this.probe = probe;
    this.walk = probe.floors();
  }

  /// Whether the slope along the less bent axis is small but real. It is either more than what is
  /// left across the floor could feign, or the same beside the floor.
  ///
  /// @param at a place of the floor
  /// @param axes those of that place
  public boolean isReal(ScaledDerivatives at, Axes axes) {
    return isRealHere(at, axes) || isRealAround(at);
  }

  /// In a valley so narrow and bent that hairs are straight no more, its floor has to be walked.
  private boolean isRealAround(ScaledDerivatives at) {
    Point point = probe.point(at.u(), at.v());
    return walk.beside(point.x(), point.y(), HAIR).filter(walk::isSloping).isPresent();
  }

  private boolean isRealHere(ScaledDerivatives at, Axes axes) {
    double slope = axes.slopeFlat();
    return slope != 0
        && isSmooth(at, axes, -axes.bentV(), axes.bentU())
        && (Math.abs(slope) > ACROSS * Math.abs(axes.slopeBent())
            || isSmooth(at, axes, axes.bentU(), axes.bentV()));
  }

  /// Whether the slope along the floor changes by the same factor at every hair on a way.
  private boolean isSmooth(ScaledDerivatives at, Axes axes, double du, double dv) {
    double before = slopeAlong(at, axes, -HAIRS * HAIR * du, -HAIRS * HAIR * dv);
    double factor = 0;
    for (int hairs = 1 - HAIRS; hairs <= HAIRS; hairs++) {
      double there = slopeAlong(at, axes, hairs * HAIR * du, hairs * HAIR * dv);
      double grown = there / before;
      factor = factor == 0 ? grown : factor;
      if (!(grown > 0) || !(Math.abs(grown - factor) <= SAME * factor)) {
        return false;
      }
      before = there;
    }
    return true;
  }

  private double slopeAlong(ScaledDerivatives at, Axes axes, double du, double dv) {
    return probe.at(at.u() + du, at.v() + dv).slope(-axes.bentV(), axes.bentU());
  }
}
