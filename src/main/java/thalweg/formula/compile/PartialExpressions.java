package thalweg.formula.compile;

import thalweg.formula.derivative.Remainder;
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

  static PartialExpressions remainder(Expression u, Expression v, Expressions all) {
    DerivativeExpression none = DerivativeExpression.none(all);
    return new PartialExpressions(
        u.call(Remainder.class, "value", v),
        DerivativeExpression.of(all.number(1)),
        DerivativeExpression.of(u.call(Remainder.class, "slope", v)),
        none,
        none,
        none);
  }

  static PartialExpressions hypotenuse(Expression u, Expression v) {
    Expression length = u.math("hypot", v);
    Expression inU = u.over(length);
    Expression inV = v.over(length);
    return new PartialExpressions(
        length,
        DerivativeExpression.of(inU),
        DerivativeExpression.of(inV),
        DerivativeExpression.of(inV.times(inV).over(length)),
        DerivativeExpression.of(inU.negated().times(inV).over(length)),
        DerivativeExpression.of(inU.times(inU).over(length)));
  }

  static PartialExpressions angle(Expression u, Expression v) {
    Expression length = u.math("hypot", v);
    Expression sine = u.over(length);
    Expression cosine = v.over(length);
    Expression bend = u.number(2).times(sine).times(cosine).over(length).over(length);
    Expression mixed = sine.minus(cosine).times(sine.plus(cosine)).over(length).over(length);
    return new PartialExpressions(
        u.math("atan2", v),
        DerivativeExpression.of(cosine.over(length)),
        DerivativeExpression.of(sine.negated().over(length)),
        DerivativeExpression.of(bend.negated()),
        DerivativeExpression.of(mixed),
        DerivativeExpression.of(bend));
  }

  private static DerivativeExpression inBase(Expression factor, Expression lower) {
    return DerivativeExpression.of(factor.call(VariablePower.class, "inBase", lower));
  }

  private static DerivativeExpression limited(
      String method, Expression u, Expression v, Expression slope) {
    return DerivativeExpression.of(u.call(VariablePower.class, method, v, slope));
  }
}
