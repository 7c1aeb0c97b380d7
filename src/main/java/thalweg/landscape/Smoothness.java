package thalweg.landscape;

/// How much of value, gradient and Hessian there is at a point.
public enum Smoothness {
  /// All are finite.
  SMOOTH,
  /// The function has a value and a gradient, but no finite Hessian: the tip of abs(x)^1.5.
  UNCURVED,
  /// The function has a value, but no finite gradient: the tip of sqrt(x^2 + y^2).
  KINK,
  /// The value is infinite, or so near the end of the range of numbers that derivatives leave it.
  TOO_LARGE,
  /// The function has no value.
  UNDEFINED;

  /// Values beyond it are near the end of the range of numbers, and their derivatives may leave it.
  private static final double HUGE = 1e290;

  static Smoothness of(LocalShape shape) {
    if (Double.isNaN(shape.value())) {
      return UNDEFINED;
    }
    boolean sloped = Double.isFinite(shape.gradientX()) && Double.isFinite(shape.gradientY());
    boolean curved = shape.curvature().isPresent();
    if (Double.isFinite(shape.value()) && sloped && curved) {
      return SMOOTH;
    }
    if (Math.abs(shape.value()) > HUGE) {
      return TOO_LARGE;
    }
    return sloped ? UNCURVED : KINK;
  }
}
