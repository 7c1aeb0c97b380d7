package thalweg.critical;

import java.util.Optional;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.FloorSlope;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.ScaledDerivatives.Axes;

/// Finds places where the gradient vanishes and the curvature along one direction with it: the
/// floor of a level valley, the top of a level ridge.
final class ValleyFloorSearch {
  /// The slope that rounding leaves, as a share of the greatest curvature nearby.
  private static final double ROUNDING = 2e-14;

  private static final double FLAT = NewtonSearch.FLAT;

  /// Where a step is this short and the slope along the floor this great, the floor falls.
  private static final double ARRIVED = 1e-5;

  private static final double FALLING = 1e-7;
  private static final double ASIDE = 1.0 / 512;
  private static final double STEEPER = 10;
  private static final int MOST_STEPS = 60;

  private final DerivativeSampler probe;
  private final FloorSlope descent;

  ValleyFloorSearch(DerivativeSampler probe) {
    this.probe = probe;
    descent = new FloorSlope(probe);
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
        boolean level = Math.abs(axes.flat()) <= FLAT * unit && !descent.isReal(slope, axes);
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

  /// Whether the ground gets steeper on both sides, as it does not where it merely fades away.
  private boolean rises(ScaledDerivatives at, Axes axes) {
    double du = ASIDE * axes.bentU();
    double dv = ASIDE * axes.bentV();
    double steeper = STEEPER * at.steepness();
    return probe.at(at.u() + du, at.v() + dv).steepness() > steeper
        && probe.at(at.u() - du, at.v() - dv).steepness() > steeper;
  }
}
