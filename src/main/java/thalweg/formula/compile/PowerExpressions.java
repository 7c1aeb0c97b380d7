package thalweg.formula.compile;

import thalweg.formula.compile.Instruction.Known;
import thalweg.formula.derivative.ConstantPower;

/// [ConstantPower] written down instead of computed: a whole exponent that is known becomes
/// multiplications, one that a parameter gives is looked at when the value is asked for.
final class PowerExpressions {
  private PowerExpressions() {}

  /// @param p an exponent without variables
  static JetExpression jet(JetExpression u, Expression p) {
    return jet(u, p, p.number(1));
  }

  /// c u^p.
  ///
  /// @param p an exponent without variables
  /// @param c a factor without variables
  static JetExpression jet(JetExpression u, Expression p, Expression c) {
    Expression base = u.value();
    Expression less = p.minus(p.number(1));
    Expression leastFactor = p.times(less);
    return u.through(
        c.times(power(base, p)),
        DerivativeExpression.of(scaled(c, p, base, less)),
        DerivativeExpression.of(scaled(c, leastFactor, base, p.minus(p.number(2)))));
  }

  /// u^p, where the exponent counts as constant.
  static Expression power(Expression u, Expression exponent) {
    if (!(exponent.instruction() instanceof Known(double p))) {
      return u.call(ConstantPower.class, "value", exponent);
    }
    if (!ConstantPower.isProduct(p)) {
      return u.math("pow", exponent);
    }
    Expression product = product(u, (int) Math.abs(p));
    return p < 0 ? u.number(1).over(product) : product;
  }

  private static Expression scaled(
      Expression c, Expression factor, Expression u, Expression exponent) {
    if (factor.is(0) || factor.is(-0.0)) {
      return c.times(factor.number(0));
    }
    return factor.instruction() instanceof Known
        ? c.times(factor).times(power(u, exponent))
        : c.call(ConstantPower.class, "scaled", factor, u, exponent);
  }

  private static Expression product(Expression u, int n) {
    Expression result = u.number(1);
    Expression square = u;
    for (int rest = n; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result = result.times(square);
      }
      if (rest > 1) {
        square = square.squared();
      }
    }
    return result;
  }
}
