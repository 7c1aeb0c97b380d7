package thalweg.formula.compile;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import thalweg.formula.derivative.Operator;

/// A `Jet` written down instead of computed: the same rules, giving steps instead of numbers.
record JetExpression(
    Expression value,
    DerivativeExpression dx,
    DerivativeExpression dy,
    DerivativeExpression dxx,
    DerivativeExpression dxy,
    DerivativeExpression dyy) {

  /// Of an expression without variables.
  static JetExpression constant(Expression value, Expressions all) {
    DerivativeExpression none = DerivativeExpression.none(all);
    return new JetExpression(value, none, none, none, none, none);
  }

  static JetExpression x(Expressions all) {
    DerivativeExpression none = DerivativeExpression.none(all);
    DerivativeExpression one = DerivativeExpression.of(all.number(1));
    return new JetExpression(all.leaf(Instruction.Coordinate.X), one, none, none, none, none);
  }

  static JetExpression y(Expressions all) {
    DerivativeExpression none = DerivativeExpression.none(all);
    DerivativeExpression one = DerivativeExpression.of(all.number(1));
    return new JetExpression(all.leaf(Instruction.Coordinate.Y), none, one, none, none, none);
  }

  /// Whether it has no variables; a choice between numbers by the point has.
  boolean isConstant() {
    return dx.isNone() && dy.isNone() && !value.isVarying();
  }

  JetExpression negated() {
    return each(value.negated(), DerivativeExpression::negated);
  }

  JetExpression plus(JetExpression v) {
    return both(value.plus(v.value), v, DerivativeExpression::plus);
  }

  JetExpression minus(JetExpression v) {
    return both(value.minus(v.value), v, (a, b) -> a.plus(b.negated()));
  }

  JetExpression min(JetExpression v) {
    return both(value.math("min", v.value), v, (a, b) -> a.whereLess(value, v.value, b));
  }

  JetExpression max(JetExpression v) {
    return both(value.math("max", v.value), v, (a, b) -> a.whereLess(v.value, value, b));
  }

  /// This where something holds, which is 1 there and else 0, and v elsewhere.
  JetExpression where(Expression holds, JetExpression v) {
    return both(holds.where(value, v.value), v, (a, b) -> a.where(holds, b));
  }

  /// The smallest or the greatest of many; of equal ones, their mean.
  ///
  /// @param extreme [Operator#MIN] or [Operator#MAX]
  static JetExpression extreme(Operator extreme, List<JetExpression> jets) {
    JetExpression best = jets.getFirst();
    Expression count = best.value.number(1);
    for (JetExpression each : jets.subList(1, jets.size())) {
      boolean least = extreme == Operator.MIN;
      Expression kept = least ? best.value : each.value;
      Expression left = least ? each.value : best.value;
      Expression value = best.value.math(extreme.functionName(), each.value);
      best = best.both(value, each, (a, b) -> a.whereLess(kept, left, b, a.plus(b)));
      Expression one = count.number(1);
      count = kept.choice(left, count, one, count.plus(one));
    }
    Expression shares = count;
    return best.each(best.value, slope -> slope.over(shares));
  }

  /// The chain rule for f(this).
  ///
  /// @param f f at this jet's value
  /// @param f1 its derivative there
  /// @param f2 its second derivative there
  JetExpression through(Expression f, DerivativeExpression f1, DerivativeExpression f2) {
    return new JetExpression(
        f,
        f1.times(dx),
        f1.times(dy),
        f2.times(dx).times(dx).plus(f1.times(dxx)),
        f2.times(dx).times(dy).plus(f1.times(dxy)),
        f2.times(dy).times(dy).plus(f1.times(dyy)));
  }

  /// The chain rule for f(this, v).
  JetExpression through(PartialExpressions f, JetExpression v) {
    JetExpression apart =
        through(f.value(), f.u(), f.uu()).plus(v.through(f.value(), f.v(), f.vv()));
    return new JetExpression(
        f.value(),
        apart.dx,
        apart.dy,
        apart.dxx.plus(f.uv().twice().times(dx).times(v.dx)),
        apart.dxy.plus(f.uv().times(dx).times(v.dy)).plus(f.uv().times(dy).times(v.dx)),
        apart.dyy.plus(f.uv().twice().times(dy).times(v.dy)));
  }

  private JetExpression each(Expression f, UnaryOperator<DerivativeExpression> change) {
    return new JetExpression(
        f,
        change.apply(dx),
        change.apply(dy),
        change.apply(dxx),
        change.apply(dxy),
        change.apply(dyy));
  }

  private JetExpression both(
      Expression f, JetExpression v, BinaryOperator<DerivativeExpression> union) {
    return new JetExpression(
        f,
        union.apply(dx, v.dx),
        union.apply(dy, v.dy),
        union.apply(dxx, v.dxx),
        union.apply(dxy, v.dxy),
        union.apply(dyy, v.dyy));
  }
}
