package thalweg.landscape;

/// Gradient and Hessian at one place, in the frame in which the domain is the unit square, both
/// over the sampler's [scale][DerivativeSampler].
///
/// @param u first coordinate, from 0 at the left edge to 1
/// @param v second coordinate, from 0 at the lower edge to 1
/// @param gu the derivative along u
/// @param gv the derivative along v
/// @param uu the second derivative along u
/// @param uv the mixed second derivative
/// @param vv the second derivative along v
public record ScaledDerivatives(
    double u, double v, double gu, double gv, double uu, double uv, double vv) {
  private static final double TINY = 1e-290;
  private static final double HUGE = 1e290;

  /// Whether all of them exist.
  public boolean isFinite() {
    return Double.isFinite(gu + gv + uu + uv + vv);
  }

  /// Whether gradient and Hessian are both zero.
  public boolean isLevel() {
    return gu == 0 && gv == 0 && uu == 0 && uv == 0 && vv == 0;
  }

  /// The magnitude of the gradient.
  public double steepness() {
    return Length.of(gu, gv);
  }

  /// The magnitude of the Hessian (Frobenius norm), which bounds its eigenvalues.
  public double bend() {
    return magnitude(uu, uv, vv);
  }

  private static double magnitude(double uu, double uv, double vv) {
    double square = uu * uu + 2 * uv * uv + vv * vv;
    return isSafe(square) ? Math.sqrt(square) : Math.hypot(Math.hypot(uu, vv), Math.sqrt(2) * uv);
  }

  /// Squares leave the range of numbers long before what is squared does.
  private static boolean isSafe(double square) {
    return square > TINY && square < HUGE;
  }

  /// How far another gradient is from what gradient and Hessian here foretell for its place.
  public double surprise(ScaledDerivatives other) {
    double du = other.u - u;
    double dv = other.v - v;
    return Length.of(other.gu - gu - uu * du - uv * dv, other.gv - gv - uv * du - vv * dv);
  }

  /// The slope along a direction.
  public double slope(double du, double dv) {
    return gu * du + gv * dv;
  }

  /// How the slope along a direction changes on a way, as far as the Hessian here tells.
  public double slopeChange(double du, double dv, double awayU, double awayV) {
    return (uu * du + uv * dv) * awayU + (uv * du + vv * dv) * awayV;
  }

  /// Gradient and Hessian along the Hessian's own axes.
  public Axes axes() {
    double half = uu / 2 - vv / 2;
    double spread = Length.of(half, uv);
    // The longer of two expressions for the same direction, free of cancellation.
    double along = half >= 0 ? half + spread : uv;
    double across = half >= 0 ? uv : spread - half;
    double length = Length.of(along, across);
    double cos = length > 0 ? along / length : 1;
    double sin = length > 0 ? across / length : 0;
    // Sums of what belongs to either axis: mean and spread would cancel the smaller one's digits.
    double mixed = 2 * uv * cos * sin;
    double high = uu * cos * cos + mixed + vv * sin * sin;
    double low = uu * sin * sin - mixed + vv * cos * cos;
    double alongHigh = gu * cos + gv * sin;
    double alongLow = gv * cos - gu * sin;
    return Math.abs(high) >= Math.abs(low)
        ? new Axes(high, alongHigh, low, alongLow, cos, sin)
        : new Axes(low, alongLow, high, -alongHigh, -sin, cos);
  }

  /// The derivatives along the direction in which the gradient changes most, and across it.
  ///
  /// @param bent the eigenvalue of greater magnitude
  /// @param slopeBent the gradient along its eigenvector
  /// @param flat the other eigenvalue
  /// @param slopeFlat the gradient along its eigenvector
  /// @param bentU the first component of the first eigenvector; that of the second is `-bentV`
  /// @param bentV the second component of the first eigenvector; that of the second is `bentU`
  public record Axes(
      double bent, double slopeBent, double flat, double slopeFlat, double bentU, double bentV) {}
}
