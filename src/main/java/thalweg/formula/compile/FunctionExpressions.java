package thalweg.formula.compile;

import thalweg.formula.derivative.Activation;
import thalweg.formula.derivative.UnaryFunction;

/// [UnaryFunction] written down instead of computed, so that what the derivatives of a function
/// have in common with it is computed once.
///
/// @param u the argument
record FunctionExpressions(UnaryFunction function, Expression u) {

  Expression value() {
    return switch (function) {
      case SIGN -> u.math("signum");
      case SIGMOID, RELU, SOFTPLUS -> activation(function, u);
      default -> u.math(function.symbol());
    };
  }

  Expression derivative() {
    return switch (function) {
      case SIN -> u.math("cos");
      case COS -> u.math("sin").negated();
      case TAN -> one().plus(u.math("tan").squared());
      case ASIN -> one().over(legOfUnitCircle());
      case ACOS -> number(-1).over(legOfUnitCircle());
      case ATAN -> one().over(one().plus(u.squared()));
      case SINH -> u.math("cosh");
      case COSH -> u.math("sinh");
      case TANH -> one().over(u.math("cosh").squared());
      case EXP -> u.math("exp");
      case LOG -> whereLogIs(one().over(u));
      case LOG10 -> whereLogIs(one().over(u.times(number(UnaryFunction.LN_10))));
      case SQRT -> number(0.5).over(u.math("sqrt"));
      case ABS -> u.math("signum");
      case SIGN -> number(0);
      case SIGMOID -> sigmoidDerivative();
      case RELU -> u.choice(number(0), number(0), one(), number(0));
      case SOFTPLUS -> activation(UnaryFunction.SIGMOID, u);
    };
  }

  Expression secondDerivative() {
    return switch (function) {
      case SIN -> u.math("sin").negated();
      case COS -> u.math("cos").negated();
      case TAN -> number(2).times(u.math("tan")).times(derivative());
      case ASIN -> u.times(cubed(one().over(legOfUnitCircle())));
      case ACOS -> u.negated().times(cubed(one().over(legOfUnitCircle())));
      case ATAN -> number(-2).times(u).over(one().plus(u.squared()).squared());
      case SINH -> u.math("sinh");
      case COSH -> u.math("cosh");
      case TANH -> number(-2).times(u.math("tanh")).over(u.math("cosh").squared());
      case EXP -> u.math("exp");
      case LOG -> whereLogIs(number(-1).over(u).over(u));
      case LOG10 -> whereLogIs(number(-1).over(u).over(u.times(number(UnaryFunction.LN_10))));
      case SQRT -> number(-0.25).over(u.times(u.math("sqrt")));
      case ABS, SIGN, RELU -> number(0);
      case SIGMOID -> sigmoidDerivative().negated().times(u.over(number(2)).math("tanh"));
      case SOFTPLUS -> sigmoidDerivative();
    };
  }

  private Expression sigmoidDerivative() {
    return activation(UnaryFunction.SIGMOID, u)
        .times(activation(UnaryFunction.SIGMOID, u.negated()));
  }

  private Expression legOfUnitCircle() {
    return one().minus(u).times(one().plus(u)).math("sqrt");
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
