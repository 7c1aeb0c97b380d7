package thalweg.formula.compile;

/// A `PartialDerivative` written down instead of computed.
///
/// Whether there is one is mostly known from the formula alone. Only behind min and max it is not,
/// because they pass on the derivatives of one side: then `present` is computed too.
///
/// @param value the number; 0 for nothing
/// @param present 1 if it is more than nothing, 0 if not
record DerivativeExpression(Expression value, Expression present) {

  static DerivativeExpression none(Expressions all) {
    return new DerivativeExpression(all.number(0), all.number(0));
  }

  static DerivativeExpression of(Expression value) {
    return new DerivativeExpression(value, value.number(1));
  }

  /// Whether it is nothing wherever the point.
  boolean isNone() {
    return present.is(0);
  }

  DerivativeExpression times(DerivativeExpression factor) {
    if (isNone() || factor.isNone()) {
      return isNone() ? this : factor;
    }
    Expression product = value.times(factor.value);
    Expression both = present.times(factor.present);
    if (both.is(1)) {
      return of(product);
    }
    Expression nothing = value.number(0);
    return new DerivativeExpression(nothing.choice(both, product, nothing, nothing), both);
  }

  DerivativeExpression half() {
    return isNone() ? this : new DerivativeExpression(value.over(value.number(2)), present);
  }

  DerivativeExpression over(Expression count) {
    return isNone() ? this : new DerivativeExpression(value.over(count), present);
  }

  DerivativeExpression twice() {
    return isNone() ? this : new DerivativeExpression(value.number(2).times(value), present);
  }

  DerivativeExpression negated() {
    return isNone() ? this : new DerivativeExpression(value.negated(), present);
  }

  DerivativeExpression plus(DerivativeExpression v) {
    if (isNone()) {
      return v;
    }
    return v.isNone() ? this : new DerivativeExpression(value.plus(v.value), either(v));
  }

  private Expression either(DerivativeExpression v) {
    return present == v.present || present.is(1) ? present : present.math("max", v.present);
  }

  /// This slope where u < v, the other where u > v, their mean where u and v tie.
  DerivativeExpression whereLess(Expression u, Expression v, DerivativeExpression other) {
    return whereLess(u, v, other, plus(other).half());
  }

  /// This slope where u < v, the other where u > v, a third where u and v tie.
  DerivativeExpression whereLess(
      Expression u, Expression v, DerivativeExpression other, DerivativeExpression tied) {
    return new DerivativeExpression(
        u.choice(v, value, other.value, tied.value),
        u.choice(v, present, other.present, tied.present));
  }

  /// This slope where something holds, which is 1 there and else 0, and the other elsewhere.
  DerivativeExpression where(Expression holds, DerivativeExpression other) {
    return new DerivativeExpression(
        holds.where(value, other.value), holds.where(present, other.present));
  }
}
