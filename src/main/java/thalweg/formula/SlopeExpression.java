package thalweg.formula;

/// A [Slope] written down instead of computed.
///
/// Whether there is one is mostly known from the formula alone. Only behind min and max it is not,
/// because they pass on the derivatives of one side: then `present` is computed too.
///
/// @param value the number; 0 for nothing
/// @param present 1 if it is more than nothing, 0 if not
record SlopeExpression(Expression value, Expression present) {

  static SlopeExpression none(Expressions all) {
    return new SlopeExpression(all.number(0), all.number(0));
  }

  static SlopeExpression of(Expression value) {
    return new SlopeExpression(value, value.number(1));
  }

  /// Whether it is nothing wherever the point.
  boolean isNone() {
    return present.is(0);
  }

  SlopeExpression times(SlopeExpression factor) {
    if (isNone() || factor.isNone()) {
      return isNone() ? this : factor;
    }
    Expression product = value.times(factor.value);
    Expression both = present.times(factor.present);
    if (both.is(1)) {
      return of(product);
    }
    Expression nothing = value.number(0);
    return new SlopeExpression(nothing.choice(both, product, nothing, nothing), both);
  }

  SlopeExpression half() {
    return isNone() ? this : new SlopeExpression(value.over(value.number(2)), present);
  }

  SlopeExpression twice() {
    return isNone() ? this : new SlopeExpression(value.number(2).times(value), present);
  }

  SlopeExpression negated() {
    return isNone() ? this : new SlopeExpression(value.negated(), present);
  }

  SlopeExpression plus(SlopeExpression v) {
    if (isNone()) {
      return v;
    }
    return v.isNone() ? this : new SlopeExpression(value.plus(v.value), either(v));
  }

  private Expression either(SlopeExpression v) {
    return present == v.present || present.is(1) ? present : present.math("max", v.present);
  }

  /// This slope where u < v, the other where u > v, their mean where u and v tie.
  SlopeExpression whereLess(Expression u, Expression v, SlopeExpression other) {
    SlopeExpression tied = plus(other).half();
    return new SlopeExpression(
        u.choice(v, value, other.value, tied.value),
        u.choice(v, present, other.present, tied.present));
  }
}
