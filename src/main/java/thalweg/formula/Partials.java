package thalweg.formula;

/// The value of a function f(u, v) at a point with its partial derivatives in u and v.
record Partials(double value, double u, double v, double uu, double uv, double vv) {

  static Partials product(double u, double v) {
    return new Partials(u * v, v, u, 0, 1, 0);
  }

  static Partials quotient(double u, double v) {
    double value = u / v;
    return new Partials(value, 1 / v, -value / v, 0, -1 / v / v, 2 * value / v / v);
  }

  /// u^v where both vary.
  ///
  /// The derivatives in v contain log(u). For u = 0 their limits are taken as PyTorch does: 0 for v
  /// > = 0, where the power itself is 0 nearby.
  static Partials power(double u, double v) {
    double value = Math.pow(u, v);
    double log = Math.log(u);
    boolean flat = u == 0 && v >= 0;
    return new Partials(
        value,
        v == 0 ? 0 : v * Math.pow(u, v - 1),
        flat ? 0 : value * log,
        v == 0 || v == 1 ? 0 : v * (v - 1) * Math.pow(u, v - 2),
        u == 0 && v > 1 ? 0 : Math.pow(u, v - 1) * (1 + v * log),
        flat ? 0 : value * log * log);
  }
}
