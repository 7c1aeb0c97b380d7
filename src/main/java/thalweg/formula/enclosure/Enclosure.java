package thalweg.formula.enclosure;

import thalweg.formula.derivative.UnaryFunction;

/// What the values of an expression and of its partial derivatives lie between, over a rectangle:
/// [thalweg.formula.derivative.Jet] with intervals for numbers.
///
/// At a kink the derivative is anything between those of its sides, and the second derivative that
/// of the sides. Where the expression is not defined nothing is said of it.
///
/// @param value empty where the expression is defined nowhere
/// @param smooth whether the expression is defined all over, with derivatives that jump nowhere
public record Enclosure(
    ClosedInterval value,
    ClosedInterval dx,
    ClosedInterval dy,
    ClosedInterval dxx,
    ClosedInterval dxy,
    ClosedInterval dyy,
    boolean smooth) {
  private static final ClosedInterval TWO = ClosedInterval.of(2);

  /// Of what is defined nowhere.
  static final Enclosure NONE =
      new Enclosure(
          ClosedInterval.NONE,
          ClosedInterval.NONE,
          ClosedInterval.NONE,
          ClosedInterval.NONE,
          ClosedInterval.NONE,
          ClosedInterval.NONE,
          false);

  static Enclosure constant(double value) {
    ClosedInterval zero = ClosedInterval.ZERO;
    Enclosure constant = variable(ClosedInterval.of(value), zero, zero);
    return Double.isNaN(value) ? constant.withSmoothness(false) : constant;
  }

  static Enclosure x(ClosedInterval x) {
    return variable(x, ClosedInterval.ONE, ClosedInterval.ZERO);
  }

  static Enclosure y(ClosedInterval y) {
    return variable(y, ClosedInterval.ZERO, ClosedInterval.ONE);
  }

  private static Enclosure variable(ClosedInterval value, ClosedInterval dx, ClosedInterval dy) {
    return new Enclosure(
        value, dx, dy, ClosedInterval.ZERO, ClosedInterval.ZERO, ClosedInterval.ZERO, true);
  }

  /// Whether there is a value and every bound is a number.
  public boolean isFinite() {
    return value.isFinite()
        && dx.isFinite()
        && dy.isFinite()
        && dxx.isFinite()
        && dxy.isFinite()
        && dyy.isFinite();
  }

  Enclosure negated() {
    return new Enclosure(
        value.negated(),
        dx.negated(),
        dy.negated(),
        dxx.negated(),
        dxy.negated(),
        dyy.negated(),
        smooth);
  }

  Enclosure plus(Enclosure v) {
    if (value.isEmpty() || v.value.isEmpty()) {
      return NONE;
    }
    return new Enclosure(
        value.plus(v.value),
        dx.plus(v.dx),
        dy.plus(v.dy),
        dxx.plus(v.dxx),
        dxy.plus(v.dxy),
        dyy.plus(v.dyy),
        smooth && v.smooth);
  }

  Enclosure min(Enclosure v) {
    return v.negated().max(negated()).negated();
  }

  Enclosure max(Enclosure v) {
    if (value.isEmpty() || v.value.isEmpty()) {
      return NONE;
    }
    if (value.low() > v.value.high()) {
      return withSmoothness(smooth && v.smooth);
    }
    if (v.value.low() > value.high()) {
      return v.withSmoothness(smooth && v.smooth);
    }
    ClosedInterval greater =
        new ClosedInterval(
            Math.max(value.low(), v.value.low()), Math.max(value.high(), v.value.high()));
    return new Enclosure(
        greater,
        dx.hull(v.dx),
        dy.hull(v.dy),
        dxx.hull(v.dxx),
        dxy.hull(v.dxy),
        dyy.hull(v.dyy),
        false);
  }

  /// What one or the other gives, nobody knows which.
  Enclosure hull(Enclosure v) {
    return new Enclosure(
        value.hull(v.value),
        dx.hull(v.dx),
        dy.hull(v.dy),
        dxx.hull(v.dxx),
        dxy.hull(v.dxy),
        dyy.hull(v.dyy),
        false);
  }

  private Enclosure withSmoothness(boolean changed) {
    return new Enclosure(value, dx, dy, dxx, dxy, dyy, changed);
  }

  /// The chain rule for a function of this.
  Enclosure through(UnaryFunction function) {
    ClosedInterval inside = value.intersection(Functions.domain(function));
    if (inside.isEmpty()) {
      return NONE;
    }
    return through(
        Functions.value(function, inside),
        Functions.derivative(function, inside),
        Functions.secondDerivative(function, inside),
        Functions.isSmooth(function, value));
  }

  /// This to a constant power.
  Enclosure toThe(double p) {
    ClosedInterval power = value.isEmpty() ? ClosedInterval.NONE : Powers.power(value, p);
    if (power.isEmpty()) {
      return NONE;
    }
    return through(power, scaled(p, p - 1), scaled(p * (p - 1), p - 2), Powers.isSmooth(value, p));
  }

  private ClosedInterval scaled(double factor, double p) {
    return factor == 0
        ? ClosedInterval.ZERO
        : Powers.power(value, p).times(ClosedInterval.of(factor));
  }

  private Enclosure through(
      ClosedInterval f, ClosedInterval f1, ClosedInterval f2, boolean smoothly) {
    return new Enclosure(
        f,
        f1.times(dx),
        f1.times(dy),
        f2.times(dx.square()).plus(f1.times(dxx)),
        f2.times(dx.times(dy)).plus(f1.times(dxy)),
        f2.times(dy.square()).plus(f1.times(dyy)),
        smooth && smoothly);
  }

  /// The chain rule for a function of this and another.
  Enclosure through(PartialEnclosures f, Enclosure v) {
    Enclosure apart =
        through(f.value(), f.u(), f.uu(), f.smooth())
            .plus(v.through(ClosedInterval.ZERO, f.v(), f.vv(), true));
    return new Enclosure(
        f.value(),
        apart.dx,
        apart.dy,
        apart.dxx.plus(f.uv().times(TWO).times(dx.times(v.dx))),
        apart.dxy.plus(f.uv().times(dx.times(v.dy).plus(dy.times(v.dx)))),
        apart.dyy.plus(f.uv().times(TWO).times(dy.times(v.dy))),
        apart.smooth);
  }
}
