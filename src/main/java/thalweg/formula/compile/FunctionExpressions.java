package thalweg.formula.compile;

import thalweg.formula.derivative.Activation;
import thalweg.formula.derivative.BinaryLogarithm;
import thalweg.formula.derivative.ErrorFunction;
import thalweg.formula.derivative.InverseHyperbolic;
import thalweg.formula.derivative.UnaryFunction;

/// [UnaryFunction] written down instead of computed, so that what the derivatives of a function
/// have in common with it is computed once.
///
/// @param u the argument
record FunctionExpressions(UnaryFunction function, Expression u) {

  Expression value() {
    return switch (function) {
      case SIGN -> u.math("signum");
      case ROUND -> u.math("rint");
      case COT -> one().over(u.math("tan"));
      case ASINH, ACOSH, ATANH -> u.call(InverseHyperbolic.class, function.symbol());
      case LOG2 -> u.call(BinaryLogarithm.class, "log2");
      case ERF -> u.call(ErrorFunction.class, "erf");
      case SIGMOID, RELU, SOFTPLUS, STEP, GELU, SWISH -> activation(function, u);
      default -> u.math(function.symbol());
    };
  }

  Expression derivative() {
    return switch (function) {
      case SIN -> u.math("cos");
      case COS -> u.math("sin").negated();
      case TAN -> one().plus(u.math("tan").squared());
      case COT -> one().plus(value().squared()).negated();
      case ASIN -> one().over(legOfUnitCircle());
      case ACOS -> number(-1).over(legOfUnitCircle());
      case ATAN -> one().over(one().plus(u.squared()));
      case SINH -> u.math("cosh");
      case COSH -> u.math("sinh");
      case TANH -> one().over(u.math("cosh").squared());
      case ASINH -> one().over(legOfHyperbola());
      case ACOSH -> one().over(legBeyondOne());
      case ATANH -> one().over(legOfUnitCircle().squared());
      case EXP, EXPM1 -> u.math("exp");
      case LOG -> whereLogIs(one().over(u));
      case LOG2 -> whereLogIs(one().over(u.times(number(UnaryFunction.LN_2))));
      case LOG10 -> whereLogIs(one().over(u.times(number(UnaryFunction.LN_10))));
      case LOG1P -> whereLogOfOneMoreIs(one().over(one().plus(u)));
      case SQRT -> number(0.5).over(u.math("sqrt"));
      case CBRT -> one().over(number(3).times(u.math("cbrt").squared()));
      case ABS -> u.math("signum");
      case SIGN, FLOOR, CEIL, ROUND, STEP -> number(0);
      case ERF -> u.call(ErrorFunction.class, "erfDerivative");
      case SIGMOID -> sigmoidDerivative();
      case RELU -> u.choice(number(0), number(0), one(), number(0));
      case SOFTPLUS -> activation(UnaryFunction.SIGMOID, u);
      case GELU, SWISH -> u.call(Activation.class, function.symbol() + "Derivative");
    };
  }

  Expression secondDerivative() {
    return switch (function) {
      case SIN -> u.math("sin").negated();
      case COS -> u.math("cos").negated();
      case TAN -> number(2).times(u.math("tan")).times(derivative());
      case COT -> number(2).times(value()).times(one().plus(value().squared()));
      case ASIN -> u.times(cubed(one().over(legOfUnitCircle())));
      case ACOS -> u.negated().times(cubed(one().over(legOfUnitCircle())));
      case ATAN -> number(-2).times(u).over(one().plus(u.squared()).squared());
      case SINH -> u.math("sinh");
      case COSH -> u.math("cosh");
      case TANH -> number(-2).times(u.math("tanh")).over(u.math("cosh").squared());
      case ASINH -> u.negated().times(cubed(one().over(legOfHyperbola())));
      case ACOSH -> u.negated().times(cubed(one().over(legBeyondOne())));
      case ATANH -> number(2).times(u).times(one().over(legOfUnitCircle().squared()).squared());
      case EXP, EXPM1 -> u.math("exp");
      case LOG -> whereLogIs(number(-1).over(u).over(u));
      case LOG2 -> whereLogIs(number(-1).over(u).over(u.times(number(UnaryFunction.LN_2))));
      case LOG10 -> whereLogIs(number(-1).over(u).over(u.times(number(UnaryFunction.LN_10))));
      case SQRT -> number(-0.25).over(u.times(u.math("sqrt")));
      case LOG1P -> whereLogOfOneMoreIs(number(-1).over(one().plus(u).squared()));
      case CBRT -> number(-2).over(number(9).times(u).times(u.math("cbrt").squared()));
      case ABS, SIGN, FLOOR, CEIL, ROUND, RELU, STEP -> number(0);
      case ERF -> u.call(ErrorFunction.class, "erfSecondDerivative");
      case SIGMOID -> sigmoidDerivative().negated().times(u.over(number(2)).math("tanh"));
      case SOFTPLUS -> sigmoidDerivative();
      case GELU, SWISH -> u.call(Activation.class, function.symbol() + "SecondDerivative");
    };
  }

  private Expression sigmoidDerivative() {
    return activation(UnaryFunction.SIGMOID, u)
        .times(activation(UnaryFunction.SIGMOID, u.negated()));
  }

  private Expression legOfUnitCircle() {
    return one().minus(u).times(one().plus(u)).math("sqrt");
  }

  private Expression legOfHyperbola() {
    return one().plus(u.squared()).math("sqrt");
  }

  private Expression legBeyondOne() {
    return u.minus(one()).math("sqrt").times(u.plus(one()).math("sqrt"));
  }

  private Expression whereLogOfOneMoreIs(Expression slope) {
    return u.choice(number(-1), number(Double.NaN), slope, slope);
  }

  private Expression whereLogIs(Expression slope) {
    return u.choice(number(0), number(Double.NaN), slope, slope);
  }

  private static Expression activation(UnaryFunction function, Expression argument) {
    return argument.call(Activation.class, function.symbol());
  }

  private static Expression cubed(Expression factor) {
    return factor.squared().times(factor);
  }

  private Expression one() {
    return number(1);
  }

  private Expression number(double value) {
    return u.number(value);
  }
}
