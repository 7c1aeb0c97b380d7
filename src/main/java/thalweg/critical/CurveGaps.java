package thalweg.critical;

import java.util.List;
import java.util.Optional;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.ScaledDerivatives;

/// Finds places on a traced curve where f is not defined, as x*y/(x^2 + y^2) is not at (0, 0): the
/// steps of the tracer pass them by. Towards such a place the curvature across grows on both sides.
final class CurveGaps {
  /// By so much from one step of the tracer to the next, on both sides; 1/r grows by more.
  private static final double GROWN = 1.5;

  /// Thirds that are left of a step; its length is below rounding then.
  private static final int THIRDS = 100;

  private final DerivativeSampler probe;
  private final GradientFade fade;

  CurveGaps(DerivativeSampler probe) {
    this.probe = probe;
    fade = new GradientFade(probe);
  }

  /// The place between one of a curve's places and the one before it where f is not defined; empty
  /// if there is none.
  Optional<ScaledDerivatives> before(List<ScaledDerivatives> places, int index) {
    if (index < 2 || index + 1 >= places.size()) {
      return Optional.empty();
    }
    ScaledDerivatives from = places.get(index - 1);
    ScaledDerivatives to = places.get(index);
    boolean grows =
        from.bend() > GROWN * places.get(index - 2).bend()
            && to.bend() > GROWN * places.get(index + 1).bend();
    return grows ? Optional.of(mostBent(from, to)).filter(this::isGap) : Optional.empty();
  }

  /// By ternary search.
  private ScaledDerivatives mostBent(ScaledDerivatives from, ScaledDerivatives to) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < THIRDS; i++) {
      double third = (high - low) / 3;
      ScaledDerivatives one = between(from, to, low + third);
      ScaledDerivatives other = between(from, to, high - third);
      if (!one.isFinite() || !other.isFinite()) {
        return one.isFinite() ? other : one;
      }
      if (one.bend() < other.bend()) {
        low += third;
      } else {
        high -= third;
      }
    }
    return between(from, to, (low + high) / 2);
  }

  private ScaledDerivatives between(ScaledDerivatives from, ScaledDerivatives to, double share) {
    return probe.at(from.u() + share * (to.u() - from.u()), from.v() + share * (to.v() - from.v()));
  }

  private boolean isGap(ScaledDerivatives place) {
    return !Double.isFinite(probe.value(place.u(), place.v())) || fade.valueJumpsAt(place);
  }
}
