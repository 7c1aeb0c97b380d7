package thalweg.terrain;

/// Gradient and Hessian at one place, in the frame in which the domain is the unit square.
///
/// @param u first coordinate, from 0 at the left edge to 1
/// @param v second coordinate, from 0 at the lower edge to 1
/// @param gu the derivative along u
/// @param gv the derivative along v
record Slope(double u, double v, double gu, double gv, double uu, double uv, double vv) {
  boolean isFinite() {
    return Double.isFinite(gu + gv + uu + uv + vv);
  }

  /// Whether gradient and Hessian are both zero.
  boolean isLevel() {
    return gu == 0 && gv == 0 && uu == 0 && uv == 0 && vv == 0;
  }

  double steepness() {
    return Math.hypot(gu, gv);
  }

  /// The magnitude of the Hessian (Frobenius norm), which bounds its eigenvalues.
  double bend() {
    return Math.sqrt(uu * uu + 2 * uv * uv + vv * vv);
  }

  /// The magnitude of the difference to another Hessian.
  double bendFrom(Slope other) {
    double a = uu - other.uu;
    double b = uv - other.uv;
    double c = vv - other.vv;
    return Math.sqrt(a * a + 2 * b * b + c * c);
  }

  /// How far another gradient is from what gradient and Hessian here foretell for its place.
  double surprise(Slope other) {
    double du = other.u - u;
    double dv = other.v - v;
    return Math.hypot(other.gu - gu - uu * du - uv * dv, other.gv - gv - uv * du - vv * dv);
  }

  /// Gradient and Hessian along the Hessian's own axes.
  Axes axes() {
    double mean = uu / 2 + vv / 2;
    double half = uu / 2 - vv / 2;
    double spread = Math.hypot(half, uv);
    double angle = Math.atan2(uv, half) / 2;
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double high = mean + spread;
    double low = mean - spread;
    double alongHigh = gu * cos + gv * sin;
    double alongLow = gv * cos - gu * sin;
    return Math.abs(high) >= Math.abs(low)
        ? new Axes(high, alongHigh, low, alongLow, cos, sin)
        : new Axes(low, alongLow, high, alongHigh, -sin, cos);
  }

  /// The derivatives along the direction in which the gradient changes most, and across it.
  ///
  /// @param bent the eigenvalue of greater magnitude
  /// @param slopeBent the gradient along its eigenvector
  /// @param flat the other eigenvalue
  /// @param slopeFlat the gradient along its eigenvector
  /// @param bentU the first component of the first eigenvector; that of the second is `-bentV`
  /// @param bentV the second component of the first eigenvector; that of the second is `bentU`
  record Axes(
      double bent, double slopeBent, double flat, double slopeFlat, double bentU, double bentV) {}
}
