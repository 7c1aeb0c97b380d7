package thalweg.formula.derivative;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A function of one argument that has a name, with its first and second derivative.
///
/// Outside a function's domain all three are NaN or infinite. At a kink or jump the derivatives are
/// those of PyTorch: 0 for abs, relu, sign and step at 0, and for floor, ceil and round at theirs.
public enum UnaryFunction {
  SIN,
  COS,
  TAN,
  COT,
  ASIN,
  ACOS,
  ATAN,
  SINH,
  COSH,
  TANH,
  ASINH,
  ACOSH,
  ATANH,
  EXP,
  LOG,
  LOG2,
  LOG10,
  LOG1P,
  EXPM1,
  SQRT,
  CBRT,
  ABS,
  SIGN,
  FLOOR,
  CEIL,
  ROUND,
  ERF,
  SIGMOID,
  RELU,
  SOFTPLUS,
  STEP,
  GELU,
  SWISH;

  public static final double LN_2 = BinaryLogarithm.LN_2;

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
      case COT -> 1 / Math.tan(u);
      case ASIN -> Math.asin(u);
      case ACOS -> Math.acos(u);
      case ATAN -> Math.atan(u);
      case SINH -> Math.sinh(u);
      case COSH -> Math.cosh(u);
      case TANH -> Math.tanh(u);
      case ASINH -> InverseHyperbolic.asinh(u);
      case ACOSH -> InverseHyperbolic.acosh(u);
      case ATANH -> InverseHyperbolic.atanh(u);
      case EXP -> Math.exp(u);
      case LOG -> Math.log(u);
      case LOG2 -> BinaryLogarithm.log2(u);
      case LOG10 -> Math.log10(u);
      case LOG1P -> Math.log1p(u);
      case EXPM1 -> Math.expm1(u);
      case SQRT -> Math.sqrt(u);
      case CBRT -> Math.cbrt(u);
      case ABS -> Math.abs(u);
      case SIGN -> Math.signum(u);
      case FLOOR -> Math.floor(u);
      case CEIL -> Math.ceil(u);
      case ROUND -> Math.rint(u);
      case ERF -> ErrorFunction.erf(u);
      case SIGMOID -> Activation.sigmoid(u);
      case RELU -> Activation.relu(u);
      case SOFTPLUS -> Activation.softplus(u);
      case STEP -> Activation.step(u);
      case GELU -> Activation.gelu(u);
      case SWISH -> Activation.swish(u);
    };
  }

  public double derivative(double u) {
    return switch (this) {
      case SIN -> Math.cos(u);
      case COS -> -Math.sin(u);
      case TAN -> 1 + square(Math.tan(u));
      case COT -> -(1 + square(1 / Math.tan(u)));
      case ASIN -> 1 / Math.sqrt((1 - u) * (1 + u));
      case ACOS -> -1 / Math.sqrt((1 - u) * (1 + u));
      case ATAN -> 1 / (1 + u * u);
      case SINH -> Math.cosh(u);
      case COSH -> Math.sinh(u);
      // 1 - tanh^2 would lose every digit far from 0.
      case TANH -> 1 / square(Math.cosh(u));
      case ASINH -> 1 / Math.sqrt(1 + u * u);
      case ACOSH -> 1 / (Math.sqrt(u - 1) * Math.sqrt(u + 1));
      case ATANH -> 1 / square(Math.sqrt((1 - u) * (1 + u)));
      case EXP, EXPM1 -> Math.exp(u);
      case LOG -> u < 0 ? Double.NaN : 1 / u;
      case LOG2 -> u < 0 ? Double.NaN : 1 / (u * LN_2);
      case LOG10 -> u < 0 ? Double.NaN : 1 / (u * LN_10);
      case LOG1P -> u < -1 ? Double.NaN : 1 / (1 + u);
      case SQRT -> 0.5 / Math.sqrt(u);
      case CBRT -> 1 / (3 * square(Math.cbrt(u)));
      case ABS -> Math.signum(u);
      case SIGN, FLOOR, CEIL, ROUND, STEP -> 0;
      case ERF -> ErrorFunction.erfDerivative(u);
      case SIGMOID -> Activation.sigmoidDerivative(u);
      case RELU -> u > 0 ? 1 : 0;
      case SOFTPLUS -> Activation.sigmoid(u);
      case GELU -> Activation.geluDerivative(u);
      case SWISH -> Activation.swishDerivative(u);
    };
  }

  public double secondDerivative(double u) {
    return switch (this) {
      case SIN -> -Math.sin(u);
      case COS -> -Math.cos(u);
      case TAN -> 2 * Math.tan(u) * (1 + square(Math.tan(u)));
      case COT -> 2 * (1 / Math.tan(u)) * (1 + square(1 / Math.tan(u)));
      case ASIN -> u * cube(1 / Math.sqrt((1 - u) * (1 + u)));
      case ACOS -> -u * cube(1 / Math.sqrt((1 - u) * (1 + u)));
      case ATAN -> -2 * u / square(1 + u * u);
      case SINH -> Math.sinh(u);
      case COSH -> Math.cosh(u);
      case TANH -> -2 * Math.tanh(u) / square(Math.cosh(u));
      case ASINH -> -u * cube(1 / Math.sqrt(1 + u * u));
      case ACOSH -> -u * cube(1 / (Math.sqrt(u - 1) * Math.sqrt(u + 1)));
      case ATANH -> 2 * u * square(1 / square(Math.sqrt((1 - u) * (1 + u))));
      case EXP, EXPM1 -> Math.exp(u);
      case LOG -> u < 0 ? Double.NaN : -1 / u / u;
      case LOG2 -> u < 0 ? Double.NaN : -1 / u / (u * LN_2);
      case LOG10 -> u < 0 ? Double.NaN : -1 / u / (u * LN_10);
      case LOG1P -> u < -1 ? Double.NaN : -1 / square(1 + u);
      case SQRT -> -0.25 / (u * Math.sqrt(u));
      case CBRT -> -2 / (9 * u * square(Math.cbrt(u)));
      case ABS, SIGN, FLOOR, CEIL, ROUND, RELU, STEP -> 0;
      case ERF -> ErrorFunction.erfSecondDerivative(u);
      case SIGMOID -> Activation.sigmoidSecondDerivative(u);
      case SOFTPLUS -> Activation.sigmoidDerivative(u);
      case GELU -> Activation.geluSecondDerivative(u);
      case SWISH -> Activation.swishSecondDerivative(u);
    };
  }

  private static double square(double u) {
    return u * u;
  }

  private static double cube(double u) {
    return u * u * u;
  }
}
