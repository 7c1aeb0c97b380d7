package thalweg.formula.compile;

import thalweg.formula.derivative.VariablePower;

/// `Partials` written down instead of computed.
record PartialExpressions(
    Expression value,
    DerivativeExpression u,
    DerivativeExpression v,
    DerivativeExpression uu,
    DerivativeExpression uv,
    DerivativeExpression vv) {

  static PartialExpressions product(Expression u, Expression v, Expressions all) {
    DerivativeExpression none = DerivativeExpression.none(all);
    return new PartialExpressions(
        u.times(v),
        DerivativeExpression.of(v),
        DerivativeExpression.of(u),
        none,
        DerivativeExpression.of(all.number(1)),
        none);
  }

  static PartialExpressions quotient(Expression u, Expression v, Expressions all) {
    Expression value = u.over(v);
    return new PartialExpressions(
        value,
        DerivativeExpression.of(all.number(1).over(v)),
        DerivativeExpression.of(value.negated().over(v)),
        DerivativeExpression.none(all),
        DerivativeExpression.of(all.number(-1).over(v).over(v)),
        DerivativeExpression.of(all.number(2).times(value).over(v).over(v)));
  }

  /// u^v where both vary.
  static PartialExpressions power(Expression u, Expression v, Expressions all) {
    Expression one = all.number(1);
    Expression value = u.math("pow", v);
    Expression lower = u.math("pow", v.minus(one));
    Expression lowest = u.math("pow", v.minus(all.number(2)));
    Expression log = u.math("log");
    Expression slopeInV = value.times(log);
    return new PartialExpressions(
        value,
        inBase(v, lower),
        limited("inExponent", u, v, slopeInV),
        inBase(v.times(v.minus(one)), lowest),
        limited("inBoth", u, v, lower.times(one.plus(v.times(log)))),
        limited("inExponent", u, v, slopeInV.times(log)));
  }

  private static DerivativeExpression inBase(Expression factor, Expression lower) {
    return DerivativeExpression.of(factor.call(VariablePower.class, "inBase", lower));
  }

  private static DerivativeExpression limited(
      String method, Expression u, Expression v, Expression slope) {
    return DerivativeExpression.of(u.call(VariablePower.class, method, v, slope));
  }
}
