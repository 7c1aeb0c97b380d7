package thalweg.formula.enclosure;

/// What the values of a function f(u, v) and of its partial derivatives in u and v lie between.
///
/// @param smooth whether it is defined for all u and v
record PartialEnclosures(
    Interval value, Interval u, Interval v, Interval uu, Interval uv, Interval vv, boolean smooth) {

  static PartialEnclosures product(Interval u, Interval v) {
    return new PartialEnclosures(
        u.times(v), v, u, Interval.ZERO, Interval.ONE, Interval.ZERO, true);
  }

  static PartialEnclosures quotient(Interval u, Interval v) {
    Interval value = u.dividedBy(v);
    Interval slope = value.dividedBy(v);
    return new PartialEnclosures(
        value,
        Interval.ONE.dividedBy(v),
        slope.negated(),
        Interval.ZERO,
        Interval.of(-1).dividedBy(v).dividedBy(v),
        slope.plus(slope).dividedBy(v),
        !v.contains(0));
  }

  /// u^v where both vary.
  static PartialEnclosures power(Interval u, Interval v) {
    if (u.low() < 0) {
      return new PartialEnclosures(
          Interval.ALL,
          Interval.ALL,
          Interval.ALL,
          Interval.ALL,
          Interval.ALL,
          Interval.ALL,
          false);
    }
    Interval value = Powers.power(u, v);
    Interval less = v.minus(Interval.ONE);
    Interval lower = Powers.power(u, less);
    Interval log = Shape.of(Math::log).rising(u);
    return new PartialEnclosures(
        value,
        v.times(lower),
        limited(u, value.times(log)),
        v.times(less).times(Powers.power(u, v.minus(Interval.of(2)))),
        limited(u, lower.times(Interval.ONE.plus(v.times(log)))),
        limited(u, value.times(log.square())),
        u.low() > 0);
  }

  /// For a base of 0 the derivatives that contain its logarithm are 0.
  private static Interval limited(Interval u, Interval derivative) {
    return u.contains(0) ? derivative.hull(Interval.ZERO) : derivative;
  }
}
