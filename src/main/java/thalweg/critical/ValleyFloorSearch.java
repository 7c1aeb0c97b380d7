package thalweg.critical;

import java.util.Optional;
import thalweg.critical.ScaledDerivatives.Axes;
import thalweg.landscape.NewtonSearch;

/// Finds places where the gradient vanishes and the curvature along one direction with it: the
/// floor of a level valley, the top of a level ridge.
final class ValleyFloorSearch {
  /// The slope that rounding leaves, as a share of the greatest curvature nearby.
  private static final double ROUNDING = 2e-14;

  private static final double FLAT = NewtonSearch.FLAT;

  /// Where a step is this short and the slope along the floor this great, the floor falls.
  private static final double ARRIVED = 1e-5;

  private static final double FALLING = 1e-7;
  private static final double HAIR = 1e-6;
  private static final int HAIRS = 3;
  private static final double ACROSS = 1e-3;
  private static final double SAME = 0.1;
  private static final double ASIDE = 1.0 / 512;
  private static final double STEEPER = 10;
  private static final int MOST_STEPS = 60;

  private final DerivativeSampler probe;

  ValleyFloorSearch(DerivativeSampler probe) {
    this.probe = probe;
  }

  /// The floor beside a place, reached across it by Newton's method in one direction.
  ///
  /// @param unit the greatest curvature nearby
  /// @param reach how long a step may be
  /// @return the slope there; empty where none is near, or it falls
  Optional<ScaledDerivatives> beside(double u, double v, double unit, double reach) {
    double toU = u;
    double toV = v;
    for (int i = 0; i < MOST_STEPS; i++) {
      ScaledDerivatives slope = probe.at(toU, toV);
      Axes axes = slope.axes();
      if (slope.steepness() <= ROUNDING * unit) {
        boolean level = Math.abs(axes.flat()) <= FLAT * unit && !descends(slope, axes);
        return level && rises(slope, axes) ? Optional.of(slope) : Optional.empty();
      }
      double step = axes.slopeBent() / axes.bent();
      boolean falls = Math.abs(step) <= ARRIVED && Math.abs(axes.slopeFlat()) > FALLING * unit;
      if (!(Math.abs(step) <= reach) || falls) {
        return Optional.empty();
      }
      toU -= step * axes.bentU();
      toV -= step * axes.bentV();
    }
    return Optional.empty();
  }

  /// Whether the slope along the floor is small but real. It is the same some hairs further on and
  /// back, where rounding would be another each time, and it is either more than what is left
  /// across the floor could feign, or the same beside the floor.
  private boolean descends(ScaledDerivatives at, Axes axes) {
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

  /// Whether the ground gets steeper on both sides, as it does not where it merely fades away.
  private boolean rises(ScaledDerivatives at, Axes axes) {
    double du = ASIDE * axes.bentU();
    double dv = ASIDE * axes.bentV();
    double steeper = STEEPER * at.steepness();
    return probe.at(at.u() + du, at.v() + dv).steepness() > steeper
        && probe.at(at.u() - du, at.v() - dv).steepness() > steeper;
  }
}
