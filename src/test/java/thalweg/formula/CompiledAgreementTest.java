package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import thalweg.Sweep;
import thalweg.formula.syntax.Printer;

/// Compiled formulas give what interpreted ones give: 20 000 random trees, each a class of its own,
/// at 50 points each.
///
/// The rules for derivatives are written down twice, once for numbers and once for code, and this
/// holds the two together. They do the same arithmetic, so 2 units in the last place leave room for
/// nothing but a function that the JIT compiler computes otherwise than the interpreter.
class CompiledAgreementTest {
  private static final int TREES = Sweep.share(20, 20_000);
  private static final int POINTS = 50;
  private static final double[] ODD_NUMBERS = {
    0.0, -0.0, 1, -1, 0.5, 1e-300, -1e300, 700, Double.POSITIVE_INFINITY, Double.NaN
  };

  private final RandomGenerator random =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20250102);
  private final RandomTrees trees = new RandomTrees(random);
  private final double[] x = new double[POINTS];
  private final double[] y = new double[POINTS];

  @Test
  void treesAgreeAtFiftyPointsEach() {
    for (int i = 0; i < TREES; i++) {
      Formula formula = Formula.parse(Printer.print(trees.any(1 + i % 8)));
      Map<String, Double> parameters =
          Map.of(
              "p0",
              coordinate(),
              "p1",
              (double) random.nextInt(-3, 4),
              "p2",
              random.nextGaussian());
      Arrays.setAll(x, _ -> coordinate());
      Arrays.setAll(y, _ -> coordinate());
      Field compiled = formula.compile().bind(parameters);
      Field interpreted = formula.interpret(parameters);
      double[][] expected = atPoints(interpreted);
      assertAgree(atPoints(compiled), expected, 6, formula, parameters);
      assertAgree(overArrays(compiled, 1), expected, 1, formula, parameters);
      assertAgree(overArrays(compiled, 3), expected, 3, formula, parameters);
      assertAgree(overArrays(compiled, 6), expected, 6, formula, parameters);
      assertPackedAgree(compiled, formula, parameters);
    }
  }

  private double[][] atPoints(Field field) {
    double[][] results = new double[6][POINTS];
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    for (int i = 0; i < POINTS; i++) {
      results[0][i] = field.hessian(x[i], y[i], gradient, hessian);
      for (int k = 0; k < 5; k++) {
        results[1 + k][i] = k < 2 ? gradient[k] : hessian[k - 2];
      }
      double value = field.value(x[i], y[i]);
      double withGradient = field.gradient(x[i], y[i], hessian);
      boolean same =
          isWithinTwoUlps(value, results[0][i])
              && isWithinTwoUlps(withGradient, results[0][i])
              && isWithinTwoUlps(hessian[0], gradient[0])
              && isWithinTwoUlps(hessian[1], gradient[1]);
      if (!same) {
        fail("the three methods disagree at (%s, %s)", x[i], y[i]);
      }
    }
    return results;
  }

  private double[][] overArrays(Field field, int results) {
    double[][] r = new double[6][POINTS];
    switch (results) {
      case 1 -> field.values(x, y, r[0]);
      case 3 -> field.gradients(x, y, r[0], r[1], r[2]);
      default -> field.hessians(x, y, r[0], r[1], r[2], r[3], r[4], r[5]);
    }
    return r;
  }

  private void assertAgree(
      double[][] actual,
      double[][] expected,
      int results,
      Formula formula,
      Map<String, Double> parameters) {
    for (int k = 0; k < results; k++) {
      for (int i = 0; i < POINTS; i++) {
        if (!isWithinTwoUlps(actual[k][i], expected[k][i])) {
          assertThat(actual[k][i])
              .as("result %d of %s with %s at (%s, %s)", k, formula, parameters, x[i], y[i])
              .isEqualTo(expected[k][i]);
        }
      }
    }
  }

  /// Many in one array as each alone.
  private void assertPackedAgree(Field field, Formula formula, Map<String, Double> parameters) {
    double[] points = new Packing(POINTS).pack(x, y);
    double[] gradients = new double[points.length];
    field.packedGradients(points, gradients);
    double[] gradient = new double[2];
    for (int i = 0; i < POINTS; i++) {
      field.gradient(x[i], y[i], gradient);
      boolean same =
          isWithinTwoUlps(gradients[Packing.x(i)], gradient[0])
              && isWithinTwoUlps(gradients[Packing.y(i)], gradient[1]);
      if (!same) {
        fail("packed gradients of %s with %s at (%s, %s)", formula, parameters, x[i], y[i]);
      }
    }
  }

  private static boolean isWithinTwoUlps(double a, double b) {
    return a == b
        || (Double.isNaN(a) && Double.isNaN(b))
        || (Double.isFinite(a) && Double.isFinite(b) && Math.abs(a - b) <= 2 * Math.ulp(b));
  }

  private double coordinate() {
    return random.nextInt(8) > 0
        ? random.nextGaussian(0, 3)
        : ODD_NUMBERS[random.nextInt(ODD_NUMBERS.length)];
  }
}
