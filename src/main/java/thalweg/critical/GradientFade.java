package thalweg.critical;

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

  /// A gradient that differs by more than this share of itself at once has jumped.
  private static final double JUMP = 0.01;

  private final DerivativeSampler probe;

  GradientFade(DerivativeSampler probe) {
    this.probe = probe;
  }

  boolean isTowards(double u, double v) {
    double near = greatest(u, v, NEAR);
    return near <= FADED * greatest(u, v, FAR)
        && (near <= EVEN * NEAR * probe.curvatureAround(u, v)
            || greatest(u, v, NEAREST) <= FADED * near);
  }

  /// Whether the gradient is another one right beside a place than at the place itself.
  boolean jumpsAt(ScaledDerivatives place) {
    return HessianLimit.DIRECTIONS.stream()
        .map(way -> probe.at(place.u() + NEAR * way[0], place.v() + NEAR * way[1]))
        .filter(ScaledDerivatives::isFinite)
        .anyMatch(near -> place.surprise(near) > JUMP * near.steepness());
  }

  private double greatest(double u, double v, double distance) {
    return HessianLimit.DIRECTIONS.stream()
        .mapToDouble(way -> probe.at(u + distance * way[0], v + distance * way[1]).steepness())
        .filter(Double::isFinite)
        .max()
        .orElse(0);
  }
}
