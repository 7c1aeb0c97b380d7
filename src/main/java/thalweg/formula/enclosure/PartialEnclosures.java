package thalweg.formula.enclosure;

/// What the values of a function f(u, v) and of its partial derivatives in u and v lie between.
///
/// @param smooth whether it is defined for all u and v
record PartialEnclosures(
    ClosedInterval value,
    ClosedInterval u,
    ClosedInterval v,
    ClosedInterval uu,
    ClosedInterval uv,
    ClosedInterval vv,
    boolean smooth) {

  static PartialEnclosures product(ClosedInterval u, ClosedInterval v) {
    return new PartialEnclosures(
        u.times(v), v, u, ClosedInterval.ZERO, ClosedInterval.ONE, ClosedInterval.ZERO, true);
  }

  static PartialEnclosures quotient(ClosedInterval u, ClosedInterval v) {
    ClosedInterval value = u.dividedBy(v);
    ClosedInterval slope = value.dividedBy(v);
    return new PartialEnclosures(
        value,
        ClosedInterval.ONE.dividedBy(v),
        slope.negated(),
        ClosedInterval.ZERO,
        ClosedInterval.of(-1).dividedBy(v).dividedBy(v),
        slope.plus(slope).dividedBy(v),
        !v.contains(0));
  }

  /// u^v where both vary.
  static PartialEnclosures power(ClosedInterval u, ClosedInterval v) {
    if (u.low() < 0) {
      return new PartialEnclosures(
          ClosedInterval.ALL,
          ClosedInterval.ALL,
          ClosedInterval.ALL,
          ClosedInterval.ALL,
          ClosedInterval.ALL,
          ClosedInterval.ALL,
          false);
    }
    ClosedInterval value = Powers.power(u, v);
    ClosedInterval less = v.minus(ClosedInterval.ONE);
    ClosedInterval lower = Powers.power(u, less);
    ClosedInterval log = Shape.of(Math::log).rising(u);
    return new PartialEnclosures(
        value,
        v.times(lower),
        limited(u, value.times(log)),
        v.times(less).times(Powers.power(u, v.minus(ClosedInterval.of(2)))),
        limited(u, lower.times(ClosedInterval.ONE.plus(v.times(log)))),
        limited(u, value.times(log.square())),
        u.low() > 0);
  }

  /// For a base of 0 the derivatives that contain its logarithm are 0.
  private static ClosedInterval limited(ClosedInterval u, ClosedInterval derivative) {
    return u.contains(0) ? derivative.hull(ClosedInterval.ZERO) : derivative;
  }
}
