package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Condition;
import thalweg.formula.syntax.Node.Conditional;
import thalweg.formula.syntax.Node.Constant;
import thalweg.formula.syntax.Node.Extreme;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Notation;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Parameter;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.Node.Variable;
import thalweg.formula.syntax.Printer;

/// Derivatives against those of Hipparchus, which differentiates by rules of its own.
///
/// Trees are smooth, and points are passed over where anything on the way exceeds 1000, so that
/// 1e-10 is well above what rounding in another order does.
class HipparchusTest {
  private static final int COMPARISONS = 20_000;
  private static final double LARGEST = 1000;
  private static final DSFactory FACTORY = new DSFactory(2, 2);

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
  private final RandomTrees trees = new RandomTrees(random);
  private double largest;

  @Test
  void gradientsAndHessiansAgree() {
    int compared = 0;
    while (compared < COMPARISONS) {
      Node tree = trees.smooth(5);
      Field field = Formula.parse(Printer.print(tree)).compile().bind(Map.of());
      for (int i = 0; i < 50; i++) {
        compared += compare(tree, field, random.nextDouble(-2, 2), random.nextDouble(-2, 2));
      }
    }
  }

  private int compare(Node tree, Field field, double x, double y) {
    largest = 0;
    DerivativeStructure expected = structure(tree, x, y);
    if (Double.isNaN(largest) || largest > LARGEST) {
      return 0;
    }
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    double value = field.hessian(x, y, gradient, hessian);
    assertThat(new double[] {value, gradient[0], gradient[1], hessian[0], hessian[1], hessian[2]})
        .as("%s at (%s, %s)", tree, x, y)
        .containsExactly(
            new double[] {
              expected.getValue(),
              expected.getPartialDerivative(1, 0),
              expected.getPartialDerivative(0, 1),
              expected.getPartialDerivative(2, 0),
              expected.getPartialDerivative(1, 1),
              expected.getPartialDerivative(0, 2)
            },
            within(1e-10 * Math.max(1, largest)));
    return 1;
  }

  private DerivativeStructure structure(Node node, double x, double y) {
    DerivativeStructure result =
        switch (node) {
          case Literal(double value) -> FACTORY.constant(value);
          case Constant constant -> FACTORY.constant(constant.value());
          case Parameter(String name) -> throw new IllegalStateException(name);
          case Variable.X -> FACTORY.variable(0, x);
          case Variable.Y -> FACTORY.variable(1, y);
          case Negation(Node operand) -> structure(operand, x, y).negate();
          case UnaryCall(UnaryFunction function, Node argument) -> {
            DerivativeStructure u = structure(argument, x, y);
            notice(call(function, FACTORY.variable(0, u.getValue())));
            yield call(function, u);
          }
          case Operation(Operator operator, Node base, Literal(double p))
              when operator == Operator.POWER ->
              p == Math.rint(p) ? structure(base, x, y).pow((int) p) : structure(base, x, y).pow(p);
          case Operation(Operator operator, Node left, Node right) -> {
            DerivativeStructure u = structure(left, x, y);
            DerivativeStructure v = structure(right, x, y);
            notice(
                operation(
                    operator,
                    FACTORY.variable(0, u.getValue()),
                    FACTORY.variable(1, v.getValue())));
            yield operation(operator, u, v);
          }
          case Extreme _, Conditional _, Condition _, Notation _ ->
              throw new IllegalStateException("not smooth: " + node);
        };
    notice(result);
    return result;
  }

  private void notice(DerivativeStructure result) {
    double magnitude = DoubleStream.of(result.getAllDerivatives()).map(Math::abs).sum();
    largest = Math.max(largest, magnitude);
  }

  private static DerivativeStructure operation(
      Operator operator, DerivativeStructure u, DerivativeStructure v) {
    return switch (operator) {
      case PLUS -> u.add(v);
      case MINUS -> u.subtract(v);
      case TIMES -> u.multiply(v);
      case DIVIDED_BY -> u.divide(v);
      case POWER -> u.pow(v);
      case HYPOT -> u.hypot(v);
      case ATAN2 -> u.atan2(v);
      case MIN, MAX, MOD -> throw new IllegalStateException("not smooth: " + operator);
    };
  }

  private static DerivativeStructure call(UnaryFunction function, DerivativeStructure u) {
    return switch (function) {
      case SIN -> u.sin();
      case COS -> u.cos();
      case TAN -> u.tan();
      case ASIN -> u.asin();
      case ACOS -> u.acos();
      case ATAN -> u.atan();
      case SINH -> u.sinh();
      case COSH -> u.cosh();
      case TANH -> u.tanh();
      case COT -> u.tan().reciprocal();
      case ASINH -> u.asinh();
      case ACOSH -> u.acosh();
      case ATANH -> u.atanh();
      case EXP -> u.exp();
      case LOG -> u.log();
      case LOG2 -> u.log().divide(Math.log(2));
      case LOG10 -> u.log10();
      case LOG1P -> u.log1p();
      case EXPM1 -> u.expm1();
      case SQRT -> u.sqrt();
      case CBRT -> u.cbrt();
      case ERF -> erf(u);
      case SIGMOID -> u.negate().exp().add(1).reciprocal();
      case SOFTPLUS -> u.exp().log1p();
      case SWISH -> u.multiply(u.negate().exp().add(1).reciprocal());
      case GELU -> u.multiply(erf(u.divide(Math.sqrt(2))).add(1)).divide(2);
      case ABS, SIGN, RELU, STEP, FLOOR, CEIL, ROUND ->
          throw new IllegalStateException("not smooth: " + function);
    };
  }

  private static DerivativeStructure erf(DerivativeStructure u) {
    double value = u.getValue();
    double slope = 2 / Math.sqrt(Math.PI) * Math.exp(-value * value);
    return u.compose(Erf.erf(value), slope, -2 * value * slope);
  }
}
