package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.formula.compile.Interpretation;
import thalweg.formula.derivative.Operator;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Variable;
import thalweg.formula.syntax.Printer;

/// Random polynomials against central differences taken with 200 decimal digits.
///
/// With steps of 1e-40 the differences' own error is far below a double's, so what remains is the
/// rounding of a few hundred double operations: 1e-10 of the largest intermediate magnitude, which
/// the same polynomial with every sign made positive bounds.
class PolynomialDerivativesTest {
  private static final MathContext DIGITS = new MathContext(200);
  private static final BigDecimal STEP = new BigDecimal("1e-40");

  private final RandomTrees trees = new RandomTrees(generator(7));
  private final RandomGenerator random = generator(8);
  private Node tree = Variable.X;
  private BigDecimal x = BigDecimal.ZERO;
  private BigDecimal y = BigDecimal.ZERO;

  private static RandomGenerator generator(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  @BeforeEach
  void draw() {
    redraw();
  }

  @Test
  void gradientsAgree() {
    for (int i = 0; i < 300; i++, redraw()) {
      double[] gradient = new double[2];
      field().gradient(x.doubleValue(), y.doubleValue(), gradient);
      assertClose(gradient[0], at(1, 0).subtract(at(-1, 0)), 1);
      assertClose(gradient[1], at(0, 1).subtract(at(0, -1)), 1);
    }
  }

  @Test
  void hessiansAgree() {
    for (int i = 0; i < 300; i++, redraw()) {
      double[] hessian = new double[3];
      field().hessian(x.doubleValue(), y.doubleValue(), new double[2], hessian);
      BigDecimal twice = at(0, 0).multiply(BigDecimal.TWO);
      assertClose(hessian[0], at(2, 0).add(at(-2, 0)).subtract(twice), 2);
      assertClose(hessian[1], at(1, 1).subtract(at(1, -1)).subtract(at(-1, 1)).add(at(-1, -1)), 2);
      assertClose(hessian[2], at(0, 2).add(at(0, -2)).subtract(twice), 2);
    }
  }

  private void redraw() {
    tree = trees.polynomial(5);
    x = new BigDecimal(random.nextDouble(-1.5, 1.5));
    y = new BigDecimal(random.nextDouble(-1.5, 1.5));
  }

  private Field field() {
    return Formula.parse(Printer.print(tree)).interpret(Map.of());
  }

  private BigDecimal at(int stepsInX, int stepsInY) {
    return value(
        tree,
        x.add(STEP.multiply(BigDecimal.valueOf(stepsInX))),
        y.add(STEP.multiply(BigDecimal.valueOf(stepsInY))));
  }

  /// @param difference a difference over two steps to the given order
  private void assertClose(double actual, BigDecimal difference, int order) {
    BigDecimal steps = STEP.multiply(BigDecimal.TWO).pow(order, DIGITS);
    double magnitude = magnitude(tree, Math.abs(x.doubleValue()), Math.abs(y.doubleValue()));
    assertThat(actual)
        .as("%s at (%s, %s)", tree, x, y)
        .isCloseTo(difference.divide(steps, DIGITS).doubleValue(), within(1e-10 * (1 + magnitude)));
  }

  private static BigDecimal value(Node node, BigDecimal x, BigDecimal y) {
    return switch (node) {
      case Literal(double number) -> new BigDecimal(number);
      case Variable.X -> x;
      case Variable.Y -> y;
      case Negation(Node operand) -> value(operand, x, y).negate();
      case Operation(Operator operator, Node left, Literal(double p))
          when operator == Operator.POWER ->
          value(left, x, y).pow((int) p, DIGITS);
      case Operation(Operator operator, Node left, Node right) -> {
        BigDecimal u = value(left, x, y);
        BigDecimal v = value(right, x, y);
        yield switch (operator) {
          case PLUS -> u.add(v, DIGITS);
          case MINUS -> u.subtract(v, DIGITS);
          default -> u.multiply(v, DIGITS);
        };
      }
      default -> throw new IllegalStateException("no polynomial: " + node);
    };
  }

  private static double magnitude(Node node, double x, double y) {
    return switch (node) {
      case Negation(Node operand) -> magnitude(operand, x, y);
      case Operation(Operator operator, Node left, Node right) -> {
        double u = magnitude(left, x, y);
        double v = magnitude(right, x, y);
        yield operator == Operator.MINUS ? u + v : operator.value(Math.max(u, 1), Math.max(v, 1));
      }
      default -> Interpretation.value(node, x, y);
    };
  }
}
