package thalweg.formula.derivative;

/// The value of a function f(u, v) at a point with its partial derivatives in u and v.
public record Partials(
    double value,
    PartialDerivative u,
    PartialDerivative v,
    PartialDerivative uu,
    PartialDerivative uv,
    PartialDerivative vv) {

  static Partials product(double u, double v) {
    return new Partials(
        u * v,
        PartialDerivative.of(v),
        PartialDerivative.of(u),
        PartialDerivative.NONE,
        PartialDerivative.ONE,
        PartialDerivative.NONE);
  }

  static Partials quotient(double u, double v) {
    double value = u / v;
    return new Partials(
        value,
        PartialDerivative.of(1 / v),
        PartialDerivative.of(-value / v),
        PartialDerivative.NONE,
        PartialDerivative.of(-1 / v / v),
        PartialDerivative.of(2 * value / v / v));
  }

  /// u^v where both vary.
  static Partials power(double u, double v) {
    double value = Math.pow(u, v);
    double lower = Math.pow(u, v - 1);
    double log = Math.log(u);
    return new Partials(
        value,
        PartialDerivative.of(VariablePower.inBase(v, lower)),
        PartialDerivative.of(VariablePower.inExponent(u, v, value * log)),
        PartialDerivative.of(VariablePower.inBase(v * (v - 1), Math.pow(u, v - 2))),
        PartialDerivative.of(VariablePower.inBoth(u, v, lower * (1 + v * log))),
        PartialDerivative.of(VariablePower.inExponent(u, v, value * log * log)));
  }

  /// The remainder of u/v, with the slopes that it has between its jumps.
  static Partials remainder(double u, double v) {
    return new Partials(
        Remainder.value(u, v),
        PartialDerivative.ONE,
        PartialDerivative.of(Remainder.slope(u, v)),
        PartialDerivative.NONE,
        PartialDerivative.NONE,
        PartialDerivative.NONE);
  }

  /// sqrt(u^2 + v^2). Where both are 0 there are no derivatives.
  static Partials hypotenuse(double u, double v) {
    double length = Math.hypot(u, v);
    double inU = u / length;
    double inV = v / length;
    return new Partials(
        length,
        PartialDerivative.of(inU),
        PartialDerivative.of(inV),
        PartialDerivative.of(inV * inV / length),
        PartialDerivative.of(-inU * inV / length),
        PartialDerivative.of(inU * inU / length));
  }

  /// The angle of the place (v, u). Where both are 0 there are no derivatives.
  static Partials angle(double u, double v) {
    double length = Math.hypot(u, v);
    double sine = u / length;
    double cosine = v / length;
    double bend = 2 * sine * cosine / length / length;
    return new Partials(
        Math.atan2(u, v),
        PartialDerivative.of(cosine / length),
        PartialDerivative.of(-sine / length),
        PartialDerivative.of(-bend),
        PartialDerivative.of((sine - cosine) * (sine + cosine) / length / length),
        PartialDerivative.of(bend));
  }
}
