package thalweg.formula;

/// [Partials] written down instead of computed.
record PartialExpressions(
    Expression value,
    SlopeExpression u,
    SlopeExpression v,
    SlopeExpression uu,
    SlopeExpression uv,
    SlopeExpression vv) {

  static PartialExpressions product(Expression u, Expression v, Expressions all) {
    SlopeExpression none = SlopeExpression.none(all);
    return new PartialExpressions(
        u.times(v),
        SlopeExpression.of(v),
        SlopeExpression.of(u),
        none,
        SlopeExpression.of(all.number(1)),
        none);
  }

  static PartialExpressions quotient(Expression u, Expression v, Expressions all) {
    Expression value = u.over(v);
    return new PartialExpressions(
        value,
        SlopeExpression.of(all.number(1).over(v)),
        SlopeExpression.of(value.negated().over(v)),
        SlopeExpression.none(all),
        SlopeExpression.of(all.number(-1).over(v).over(v)),
        SlopeExpression.of(all.number(2).times(value).over(v).over(v)));
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

  private static SlopeExpression inBase(Expression factor, Expression lower) {
    return SlopeExpression.of(factor.call(VariablePower.class, "inBase", lower));
  }

  private static SlopeExpression limited(
      String method, Expression u, Expression v, Expression slope) {
    return SlopeExpression.of(u.call(VariablePower.class, method, v, slope));
  }
}
