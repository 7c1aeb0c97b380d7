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

  /// The remainder that has the sign of the divisor.
  static PartialEnclosures remainder(ClosedInterval u, ClosedInterval v) {
    ClosedInterval quotient = u.dividedBy(v);
    ClosedInterval wholes =
        new ClosedInterval(Math.floor(quotient.low()), Math.floor(quotient.high()));
    boolean steady = wholes.low() == wholes.high() && wholes.isFinite() && !v.contains(0);
    ClosedInterval rest = v.hull(ClosedInterval.ZERO);
    ClosedInterval exact = u.minus(wholes.times(v)).intersection(rest);
    return new PartialEnclosures(
        steady && !exact.isEmpty() ? exact : rest,
        ClosedInterval.ONE,
        wholes.negated(),
        ClosedInterval.ZERO,
        ClosedInterval.ZERO,
        ClosedInterval.ZERO,
        steady && Math.floor(quotient.low()) < quotient.low());
  }

  /// sqrt(u^2 + v^2).
  static PartialEnclosures hypotenuse(ClosedInterval u, ClosedInterval v) {
    ClosedInterval length = Planes.length(u, v);
    ClosedInterval inU = Planes.share(u, length);
    ClosedInterval inV = Planes.share(v, length);
    return new PartialEnclosures(
        length,
        inU,
        inV,
        inV.square().dividedBy(length),
        inU.times(inV).dividedBy(length).negated(),
        inU.square().dividedBy(length),
        length.low() > 0);
  }

  /// The angle of the place (v, u).
  static PartialEnclosures angle(ClosedInterval u, ClosedInterval v) {
    ClosedInterval length = Planes.length(u, v);
    ClosedInterval sine = Planes.share(u, length);
    ClosedInterval cosine = Planes.share(v, length);
    ClosedInterval product = sine.times(cosine).dividedBy(length).dividedBy(length);
    ClosedInterval bend = product.plus(product);
    return new PartialEnclosures(
        Planes.angle(u, v),
        cosine.dividedBy(length),
        sine.dividedBy(length).negated(),
        bend.negated(),
        sine.minus(cosine).times(sine.plus(cosine)).dividedBy(length).dividedBy(length),
        bend,
        length.low() > 0 && !Planes.meetsCut(u, v));
  }

  /// For a base of 0 the derivatives that contain its logarithm are 0.
  private static ClosedInterval limited(ClosedInterval u, ClosedInterval derivative) {
    return u.contains(0) ? derivative.hull(ClosedInterval.ZERO) : derivative;
  }
}
