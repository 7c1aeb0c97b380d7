package thalweg.formula.enclosure;

import thalweg.formula.derivative.UnaryFunction;

/// Named functions of intervals, with their derivatives: all that a function makes of the numbers
/// for which it is defined; empty where it is for none.
final class Functions {
  private static final ClosedInterval UNIT = new ClosedInterval(-1, 1);

  /// Where the second derivatives of atan, tanh and sigmoid turn.
  private static final double ATAN_TURN = 1 / Math.sqrt(3);

  private static final double TANH_TURN = Math.log(2 + Math.sqrt(3)) / 2;
  private static final double SIGMOID_TURN = 2 * TANH_TURN;

  private Functions() {}

  /// The numbers for which a function is defined.
  static ClosedInterval domain(UnaryFunction function) {
    return switch (function) {
      case ASIN, ACOS -> UNIT;
      case LOG, LOG10, SQRT -> ClosedInterval.NOT_NEGATIVE;
      default -> ClosedInterval.ALL;
    };
  }

  /// Whether value and derivatives are defined all over, and none of them jumps.
  static boolean isSmooth(UnaryFunction function, ClosedInterval u) {
    return switch (function) {
      case ASIN, ACOS -> u.low() > -1 && u.high() < 1;
      case LOG, LOG10, SQRT -> u.low() > 0;
      case ABS, SIGN, RELU -> !u.contains(0);
      case TAN -> Waves.tangent(u).isFinite();
      default -> true;
    };
  }

  /// @param u inside the domain, not empty
  static ClosedInterval value(UnaryFunction function, ClosedInterval u) {
    return switch (function) {
      case SIN -> Waves.sine(u);
      case COS -> Waves.cosine(u);
      case TAN -> Waves.tangent(u);
      case ACOS -> Shape.of(function::value).falling(u);
      case COSH -> Shape.of(function::value).risingFromZero(u);
      case ABS -> Shape.exact(function::value).risingFromZero(u);
      case SIGN, RELU -> Shape.exact(function::value).rising(u);
      case ASIN, ATAN, SINH, TANH, EXP, LOG, LOG10, SQRT, SIGMOID, SOFTPLUS ->
          Shape.of(function::value).rising(u);
    };
  }

  /// @param u inside the domain, not empty
  static ClosedInterval derivative(UnaryFunction function, ClosedInterval u) {
    Shape shape = Shape.of(function::derivative);
    return switch (function) {
      case SIN -> Waves.cosine(u);
      case COS -> Waves.sine(u).negated();
      case TAN -> Waves.tangent(u).square().plus(ClosedInterval.ONE);
      case ASIN, SINH -> shape.risingFromZero(u);
      case ACOS, ATAN, TANH, SIGMOID -> shape.fallingFromZero(u);
      case COSH, EXP, SOFTPLUS -> shape.rising(u);
      case LOG, LOG10, SQRT -> shape.falling(u);
      case ABS, RELU -> Shape.exact(function::derivative).rising(u);
      case SIGN -> ClosedInterval.ZERO;
    };
  }

  /// @param u inside the domain, not empty
  static ClosedInterval secondDerivative(UnaryFunction function, ClosedInterval u) {
    Shape shape = Shape.of(function::secondDerivative);
    return switch (function) {
      case SIN -> Waves.sine(u).negated();
      case COS -> Waves.cosine(u).negated();
      case TAN -> bendOfTangent(Waves.tangent(u));
      case ASIN, SINH, EXP, LOG, LOG10, SQRT -> shape.rising(u);
      case ACOS -> shape.falling(u);
      case ATAN -> shape.fallingBetween(u, ATAN_TURN);
      case TANH -> shape.fallingBetween(u, TANH_TURN);
      case SIGMOID -> shape.fallingBetween(u, SIGMOID_TURN);
      case COSH -> shape.risingFromZero(u);
      case SOFTPLUS -> shape.fallingFromZero(u);
      case ABS, SIGN, RELU -> ClosedInterval.ZERO;
    };
  }

  private static ClosedInterval bendOfTangent(ClosedInterval tangent) {
    return Shape.of(t -> 2 * t * (1 + t * t)).rising(tangent);
  }
}
