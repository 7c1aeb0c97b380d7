package thalweg.formula.derivative;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A function of one argument that has a name, with its first and second derivative.
///
/// Outside a function's domain all three are NaN or infinite. At a kink or jump the derivatives are
/// those of PyTorch: 0 for abs, relu and sign at 0.
public enum UnaryFunction {
  SIN,
  COS,
  TAN,
  ASIN,
  ACOS,
  ATAN,
  SINH,
  COSH,
  TANH,
  EXP,
  LOG,
  LOG10,
  SQRT,
  ABS,
  SIGN,
  SIGMOID,
  RELU,
  SOFTPLUS;

  public static final double LN_10 = Math.log(10);

  /// The name as formulas spell it.
  public String symbol() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<UnaryFunction> named(String symbol) {
    return Arrays.stream(values()).filter(function -> function.symbol().equals(symbol)).findFirst();
  }

  public double value(double u) {
    return switch (this) {
      case SIN -> Math.sin(u);
      case COS -> Math.cos(u);
      case TAN -> Math.tan(u);
      case ASIN -> Math.asin(u);
      case ACOS -> Math.acos(u);
      case ATAN -> Math.atan(u);
      case SINH -> Math.sinh(u);
      case COSH -> Math.cosh(u);
      case TANH -> Math.tanh(u);
      case EXP -> Math.exp(u);
      case LOG -> Math.log(u);
      case LOG10 -> Math.log10(u);
      case SQRT -> Math.sqrt(u);
      case ABS -> Math.abs(u);
      case SIGN -> Math.signum(u);
      case SIGMOID -> Activation.sigmoid(u);
      case RELU -> Activation.relu(u);
      case SOFTPLUS -> Activation.softplus(u);
    };
  }

  public double derivative(double u) {
    return switch (this) {
      case SIN -> Math.cos(u);
      case COS -> -Math.sin(u);
      case TAN -> 1 + square(Math.tan(u));
      case ASIN -> 1 / Math.sqrt((1 - u) * (1 + u));
      case ACOS -> -1 / Math.sqrt((1 - u) * (1 + u));
      case ATAN -> 1 / (1 + u * u);
      case SINH -> Math.cosh(u);
      case COSH -> Math.sinh(u);
      // 1 - tanh^2 would lose every digit far from 0.
      case TANH -> 1 / square(Math.cosh(u));
      case EXP -> Math.exp(u);
      case LOG -> u < 0 ? Double.NaN : 1 / u;
      case LOG10 -> u < 0 ? Double.NaN : 1 / (u * LN_10);
      case SQRT -> 0.5 / Math.sqrt(u);
      case ABS -> Math.signum(u);
      case SIGN -> 0;
      case SIGMOID -> Activation.sigmoidDerivative(u);
      case RELU -> u > 0 ? 1 : 0;
      case SOFTPLUS -> Activation.sigmoid(u);
    };
  }

  public double secondDerivative(double u) {
    return switch (this) {
      case SIN -> -Math.sin(u);
      case COS -> -Math.cos(u);
      case TAN -> 2 * Math.tan(u) * (1 + square(Math.tan(u)));
      case ASIN -> u * cube(1 / Math.sqrt((1 - u) * (1 + u)));
      case ACOS -> -u * cube(1 / Math.sqrt((1 - u) * (1 + u)));
      case ATAN -> -2 * u / square(1 + u * u);
      case SINH -> Math.sinh(u);
      case COSH -> Math.cosh(u);
      case TANH -> -2 * Math.tanh(u) / square(Math.cosh(u));
      case EXP -> Math.exp(u);
      case LOG -> u < 0 ? Double.NaN : -1 / u / u;
      case LOG10 -> u < 0 ? Double.NaN : -1 / u / (u * LN_10);
      case SQRT -> -0.25 / (u * Math.sqrt(u));
      case ABS, SIGN, RELU -> 0;
      case SIGMOID -> Activation.sigmoidSecondDerivative(u);
      case SOFTPLUS -> Activation.sigmoidDerivative(u);
    };
  }

  private static double square(double u) {
    return u * u;
  }

  private static double cube(double u) {
    return u * u * u;
  }
}
