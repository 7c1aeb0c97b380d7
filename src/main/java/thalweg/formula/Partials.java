package thalweg.formula;

/// The value of a function f(u, v) at a point with its partial derivatives in u and v.
record Partials(double value, Slope u, Slope v, Slope uu, Slope uv, Slope vv) {

  static Partials product(double u, double v) {
    return new Partials(u * v, Slope.of(v), Slope.of(u), Slope.NONE, Slope.ONE, Slope.NONE);
  }

  static Partials quotient(double u, double v) {
    double value = u / v;
    return new Partials(
        value,
        Slope.of(1 / v),
        Slope.of(-value / v),
        Slope.NONE,
        Slope.of(-1 / v / v),
        Slope.of(2 * value / v / v));
  }

  /// u^v where both vary.
  static Partials power(double u, double v) {
    double value = Math.pow(u, v);
    double lower = Math.pow(u, v - 1);
    double log = Math.log(u);
    return new Partials(
        value,
        Slope.of(VariablePower.inBase(v, lower)),
        Slope.of(VariablePower.inExponent(u, v, value * log)),
        Slope.of(VariablePower.inBase(v * (v - 1), Math.pow(u, v - 2))),
        Slope.of(VariablePower.inBoth(u, v, lower * (1 + v * log))),
        Slope.of(VariablePower.inExponent(u, v, value * log * log)));
  }
}
