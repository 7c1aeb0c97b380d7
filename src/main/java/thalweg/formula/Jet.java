package thalweg.formula;

/// The value of an expression at a point with its first and second partial derivatives:
/// second-order forward-mode differentiation.
record Jet(double value, Slope dx, Slope dy, Slope dxx, Slope dxy, Slope dyy) {

  static Jet constant(double value) {
    return new Jet(value, Slope.NONE, Slope.NONE, Slope.NONE, Slope.NONE, Slope.NONE);
  }

  static Jet x(double x) {
    return new Jet(x, Slope.ONE, Slope.NONE, Slope.NONE, Slope.NONE, Slope.NONE);
  }

  static Jet y(double y) {
    return new Jet(y, Slope.NONE, Slope.ONE, Slope.NONE, Slope.NONE, Slope.NONE);
  }

  Jet negated() {
    return new Jet(-value, dx.negated(), dy.negated(), dxx.negated(), dxy.negated(), dyy.negated());
  }

  Jet plus(Jet v) {
    return new Jet(
        value + v.value,
        dx.plus(v.dx),
        dy.plus(v.dy),
        dxx.plus(v.dxx),
        dxy.plus(v.dxy),
        dyy.plus(v.dyy));
  }

  Jet minus(Jet v) {
    return plus(v.negated());
  }

  /// The smaller of the two; of equal ones, their mean.
  Jet min(Jet v) {
    if (value < v.value) {
      return this;
    }
    return v.value < value ? v : tied(v, Math.min(value, v.value));
  }

  /// The larger of the two; of equal ones, their mean.
  Jet max(Jet v) {
    if (value > v.value) {
      return this;
    }
    return v.value > value ? v : tied(v, Math.max(value, v.value));
  }

  private Jet tied(Jet v, double common) {
    Jet sum = plus(v);
    return new Jet(
        common, sum.dx.half(), sum.dy.half(), sum.dxx.half(), sum.dxy.half(), sum.dyy.half());
  }

  /// The chain rule for a function of this.
  Jet through(UnaryFunction f) {
    return through(
        f.value(value), Slope.of(f.derivative(value)), Slope.of(f.secondDerivative(value)));
  }

  /// The chain rule for f(this).
  ///
  /// @param f f at this jet's value
  /// @param f1 its derivative there
  /// @param f2 its second derivative there
  Jet through(double f, Slope f1, Slope f2) {
    return new Jet(
        f,
        f1.times(dx),
        f1.times(dy),
        f2.times(dx).times(dx).plus(f1.times(dxx)),
        f2.times(dx).times(dy).plus(f1.times(dxy)),
        f2.times(dy).times(dy).plus(f1.times(dyy)));
  }

  /// The chain rule for f(this, v).
  ///
  /// @param f f at this jet's value and v's
  Jet through(Partials f, Jet v) {
    Jet apart = through(f.value(), f.u(), f.uu()).plus(v.through(0, f.v(), f.vv()));
    return new Jet(
        f.value(),
        apart.dx,
        apart.dy,
        apart.dxx.plus(f.uv().twice().times(dx).times(v.dx)),
        apart.dxy.plus(f.uv().times(dx).times(v.dy)).plus(f.uv().times(dy).times(v.dx)),
        apart.dyy.plus(f.uv().twice().times(dy).times(v.dy)));
  }
}
