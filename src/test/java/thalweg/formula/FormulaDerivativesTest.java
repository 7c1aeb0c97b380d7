package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaDerivativesTest {
  @ParameterizedTest
  @CsvSource({
    "x^2*y^3, 48, 108, 16, 72, 108",
    "x/y, 0.5, -0.75, 0, -0.25, 0.75",
    "x^3 - 3*x*y^2, 15, -36, 18, -12, -18",
    "-(x - y)^4, -4, 4, -12, 12, -12",
    "1/(x*y), -0.0555555555555556, -0.0833333333333333, 0.037037037037037, 0.0277777777777778,"
        + " 0.0833333333333333",
    "x^y, 6, 9.88751059801299, 2, 9.59167373200866, 10.8625406473132",
    "2^x, 5.54517744447956, 0, 3.84362411134561, 0, 0",
    "'mod(7x, y + 3)', 7, -4, 0, 0, 0",
    "'hypot(x, y)', 0.832050294337844, 0.554700196225229, 0.0853384917269583, -0.128007737590437,"
        + " 0.192011606385656",
    "'atan2(y, x)', -0.153846153846154, 0.230769230769231, 0.0710059171597633,"
        + " -0.0295857988165681, -0.0710059171597633",
    "x^2.5, 12.9903810567666, 0, 6.49519052838329, 0, 0",
    "'min(x, y) + max(x, y)*y', 2, 4, 0, 1, 0",
    "sin(x)*exp(y), -7.3151100949011, 1.0427436562359, -1.0427436562359, -7.3151100949011,"
        + " 1.0427436562359",
    "tanh(x*y)/cosh(x - y), -0.493516428723243, 0.493596063406133, 0.103544731893999,"
        + " -0.103907989083764, 0.103506763103577",
    "softplus(x - 2y), 0.268941421369995, -0.53788284273999, 0.196611933241482, -0.393223866482964,"
        + " 0.786447732965927",
    "log(x^2 + y)^3, 9.4089301188689, 1.56815501981148, 2.2847066601114, -0.141933896585261,"
        + " -0.0236556494308768"
  })
  void derivativesHaveTheirClosedForms(
      String formula, double dx, double dy, double dxx, double dxy, double dyy) {
    // The expected values at (3, 2) have 15 significant digits and are at most 108.
    double[] expected = {dx, dy, dxx, dxy, dyy};
    assertThat(derivatives(formula, 3, 2)).containsExactly(expected, within(108 * 1e-15));
  }

  @Test
  void rosenbrockHasItsHessian() {
    double[] d = derivatives("(1 - x)^2 + 100*(y - x^2)^2", -1.2, 1);
    // A dozen roundings of numbers up to 1330.
    assertThat(d).containsExactly(new double[] {-215.6, -88, 1330, 480, 200}, within(1e-11));
  }

  @ParameterizedTest
  @CsvSource({
    "x^0, 0, 0",
    "x^1, 1, 0",
    "x^2, 0, 2",
    "x^3, 0, 0",
    "'pow(x, 2)', 0, 2",
    "x^(1 + 1), 0, 2",
    "x^n, 0, 2",
    "x^2.5, 0, 0",
    "x^1.5, 0, Infinity",
    "0^(x + 2), 0, 0",
    "0^x, 0, 0",
    "abs(x), 0, 0",
    "relu(x), 0, 0",
    "sign(x), 0, 0",
    "step(x), 0, 0",
    "floor(x), 0, 0",
    "ceil(x), 0, 0",
    "round(x + 0.5), 0, 0",
    "'mod(x, 2)', 1, 0",
    "cbrt(x), Infinity, -Infinity",
    "'max(x, -x, 0)', 0, 0"
  })
  void derivativesAtZeroAreExact(String formula, double first, double second) {
    double[] d = derivatives(formula, 0, 5);
    assertThat(d[0]).isEqualTo(first);
    assertThat(d[2]).isEqualTo(second);
  }

  @Test
  void aVariablePowerOfZeroHasItsLimits() {
    assertThat(derivatives("x^y", 0, 3)).containsExactly(0, 0, 0, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "'min(x, 3*y)', 0.5, 1.5",
    "'max(x, 3*y)', 0.5, 1.5",
    "'min(x^2, y)', 0, 0.5",
    "'max(-x, x)', 0, 0"
  })
  void tiesShareTheGradientHalfAndHalf(String formula, double dx, double dy) {
    double[] d = derivatives(formula, 0, 0);
    assertThat(d[0]).isEqualTo(dx);
    assertThat(d[1]).isEqualTo(dy);
  }

  @Test
  void tiesShareTheHessianToo() {
    assertThat(derivatives("min(x^2, y)", 0, 0)[2]).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"min, 1, 2, 1, 0", "min, 2, 1, 0, 1", "max, 1, 2, 0, 1", "max, 2, 1, 1, 0"})
  void theChosenSideHasTheGradient(String function, double x, double y, double dx, double dy) {
    double[] d = derivatives(function + "(x, y)", x, y);
    assertThat(d[0]).isEqualTo(dx);
    assertThat(d[1]).isEqualTo(dy);
  }

  @Test
  void anInfiniteSlopeInOneVariableLeavesTheOtherAlone() {
    double[] d = derivatives("sqrt(x) + y^2", 0, 3);
    assertThat(d[0]).isInfinite();
    assertThat(d[1]).isEqualTo(6);
    assertThat(d[3]).isZero();
    assertThat(d[4]).isEqualTo(2);
  }

  @Test
  void aNegativeBaseHasADerivativeThoughTheExponentHasNone() {
    double[] d = derivatives("x^y", -3, 2);
    assertThat(d[0]).isEqualTo(-6);
    assertThat(d[1]).isNaN();
  }

  @Test
  void constantPartsHaveNoDerivativeWhateverTheirSlope() {
    assertThat(derivatives("x*sqrt(1 - 1) + y^2 + relu(log(1))", 1, 3))
        .containsExactly(0, 6, 0, 0, 2);
  }

  @Test
  void outsideTheDomainDerivativesAreNaN() {
    for (String function :
        new String[] {"log", "log2", "log10", "log1p", "sqrt", "asin", "acos", "acosh", "atanh"}) {
      assertThat(derivatives(function + "(x - 5)", 1, 0)[0]).as(function).isNaN();
      assertThat(derivatives(function + "(x - 5)", 1, 0)[2]).as(function).isNaN();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sigmoid(x), 40, 4.248354255291589e-18, -4.248354255291589e-18",
    "sigmoid(x), -40, 4.248354255291589e-18, 4.248354255291589e-18",
    "sigmoid(x), 700, 9.859676543759771e-305, -9.859676543759771e-305",
    "sigmoid(x), 1000, 0, 0",
    "softplus(x), -40, 4.248354255291589e-18, 4.248354255291589e-18",
    "softplus(x), 40, 1, 4.248354255291589e-18",
    "softplus(x), 1000, 1, 0",
    "tanh(x), 40, 7.219405551381661e-35, -1.4438811102763321e-34",
    "tanh(x), 1000, 0, 0"
  })
  void saturatedDerivativesKeepTheirDigits(String formula, double x, double first, double second) {
    double[] d = derivatives(formula, x, 0);
    // e^-u and its square, to a few units in the last place of exp and cosh.
    assertThat(d[0]).isCloseTo(first, within(Math.abs(first) * 2e-15));
    assertThat(d[2]).isCloseTo(second, within(Math.abs(second) * 2e-15));
  }

  private static double[] derivatives(String formula, double x, double y) {
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    Formula.parse(formula).interpret(Map.of("n", 2.0)).hessian(x, y, gradient, hessian);
    return new double[] {gradient[0], gradient[1], hessian[0], hessian[1], hessian[2]};
  }
}
