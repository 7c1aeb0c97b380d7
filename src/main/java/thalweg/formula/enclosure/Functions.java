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

  /// The same for asinh and erf.
  private static final double ASINH_TURN = 1 / Math.sqrt(2);

  /// Where gelu and swish are at their lowest, where their slopes turn, and where those of swish
  /// do.
  private static final double GELU_BOTTOM = -0.7517915246935645;

  private static final double SWISH_BOTTOM = -1.278464542761074;
  private static final double GELU_TURN = Math.sqrt(2);
  private static final double SWISH_TURN = 2.3993572805154675;
  private static final double SWISH_SECOND_TURN = 3.435840993535111;
  private static final double GELU_TAIL = 2;
  private static final double SWISH_TAIL = 3;
  private static final ClosedInterval SLACK = new ClosedInterval(-2e-15, 2e-15);
  private static final ClosedInterval FROM_ONE = new ClosedInterval(1, Double.POSITIVE_INFINITY);
  private static final ClosedInterval FROM_MINUS_ONE =
      new ClosedInterval(-1, Double.POSITIVE_INFINITY);

  private Functions() {}

  /// The numbers for which a function is defined.
  static ClosedInterval domain(UnaryFunction function) {
    return switch (function) {
      case ASIN, ACOS -> UNIT;
      case ACOSH -> FROM_ONE;
      case ATANH -> UNIT;
      case LOG, LOG2, LOG10, SQRT -> ClosedInterval.NOT_NEGATIVE;
      case LOG1P -> FROM_MINUS_ONE;
      default -> ClosedInterval.ALL;
    };
  }

  /// Whether value and derivatives are defined all over, and none of them jumps.
  static boolean isSmooth(UnaryFunction function, ClosedInterval u) {
    return switch (function) {
      case ASIN, ACOS, ATANH -> u.low() > -1 && u.high() < 1;
      case ACOSH -> u.low() > 1;
      case LOG, LOG2, LOG10, SQRT -> u.low() > 0;
      case LOG1P -> u.low() > -1;
      case ABS, CBRT, SIGN, RELU, STEP -> !u.contains(0);
      case FLOOR, CEIL -> !(Math.ceil(u.low()) <= Math.floor(u.high()));
      case ROUND -> !(Math.rint(u.low()) < Math.rint(u.high()));
      case COT -> Waves.cotangent(u).isFinite();
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
      case COT -> Waves.cotangent(u);
      case ACOS -> Shape.of(function::value).falling(u);
      case COSH -> Shape.of(function::value).risingFromZero(u);
      case ABS -> Shape.exact(function::value).risingFromZero(u);
      case SIGN, RELU, STEP, FLOOR, CEIL, ROUND -> Shape.exact(function::value).rising(u);
      case GELU -> Shape.of(function::value).risingFrom(u, GELU_BOTTOM);
      case SWISH -> Shape.of(function::value).risingFrom(u, SWISH_BOTTOM);
      case ASIN,
          ATAN,
          SINH,
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
          ERF,
          SIGMOID,
          SOFTPLUS ->
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
      case COT -> Waves.cotangent(u).square().plus(ClosedInterval.ONE).negated();
      case ASIN, SINH, ATANH -> shape.risingFromZero(u);
      case ACOS, ATAN, TANH, ASINH, CBRT, ERF, SIGMOID -> shape.fallingFromZero(u);
      case COSH, EXP, EXPM1, SOFTPLUS -> shape.rising(u);
      case ACOSH, LOG, LOG2, LOG10, LOG1P, SQRT -> shape.falling(u);
      case ABS, RELU -> Shape.exact(function::derivative).rising(u);
      case SIGN, STEP, FLOOR, CEIL, ROUND -> ClosedInterval.ZERO;
      case GELU -> shape.risingBetween(u, GELU_TURN).plus(slack(u, GELU_TAIL));
      case SWISH -> shape.risingBetween(u, SWISH_TURN).plus(slack(u, SWISH_TAIL));
    };
  }

  /// @param u inside the domain, not empty
  static ClosedInterval secondDerivative(UnaryFunction function, ClosedInterval u) {
    Shape shape = Shape.of(function::secondDerivative);
    return switch (function) {
      case SIN -> Waves.sine(u).negated();
      case COS -> Waves.cosine(u).negated();
      case TAN -> bendOfTangent(Waves.tangent(u));
      case COT -> bendOfTangent(Waves.cotangent(u));
      case ASIN, SINH, ACOSH, ATANH, EXP, EXPM1, LOG, LOG2, LOG10, LOG1P, SQRT -> shape.rising(u);
      case CBRT -> u.contains(0) ? ClosedInterval.ALL : shape.rising(u);
      case ACOS -> shape.falling(u);
      case ATAN -> shape.fallingBetween(u, ATAN_TURN);
      case ASINH, ERF -> shape.fallingBetween(u, ASINH_TURN);
      case TANH -> shape.fallingBetween(u, TANH_TURN);
      case SIGMOID -> shape.fallingBetween(u, SIGMOID_TURN);
      case COSH -> shape.risingFromZero(u);
      case SOFTPLUS -> shape.fallingFromZero(u);
      case ABS, SIGN, FLOOR, CEIL, ROUND, RELU, STEP -> ClosedInterval.ZERO;
      case GELU -> shape.risingFromOnMagnitudes(u, 2).plus(slack(u, GELU_TAIL));
      case SWISH -> shape.risingFromOnMagnitudes(u, SWISH_SECOND_TURN).plus(slack(u, SWISH_TAIL));
    };
  }

  /// What differences of nearly equal numbers may be off, which is no share of them; nothing in a
  /// tail, where they differ much.
  private static ClosedInterval slack(ClosedInterval u, double tail) {
    return u.high() <= -tail || u.low() >= tail ? ClosedInterval.ZERO : SLACK;
  }

  private static ClosedInterval bendOfTangent(ClosedInterval tangent) {
    return Shape.of(t -> 2 * t * (1 + t * t)).rising(tangent);
  }
}
