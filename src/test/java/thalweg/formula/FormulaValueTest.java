package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.compile.Interpretation;
import thalweg.formula.syntax.Node.Parameter;

/// Values; exact unless a tolerance is stated, because they must be what Java computes.
class FormulaValueTest {

  @Test
  void himmelblauIsWhatJavaComputes() {
    double x = 0.1;
    double y = -2.7;
    double a = x * x + y - 11;
    double b = x + y * y - 7;
    assertThat(at("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", x, y)).isEqualTo(a * a + b * b);
  }

  @Test
  void sumsAreAddedFromTheLeft() {
    assertThat(at("0.1 + x + 0.3", 0.2, 0)).isEqualTo(0.1 + 0.2 + 0.3);
    assertThat(at("x - 1e16 + 1", 1, 0)).isEqualTo(1 - 1e16 + 1);
  }

  @Test
  void productsAreMultipliedFromTheLeft() {
    assertThat(at("0.1*x*3/7", 1.1, 0)).isEqualTo(0.1 * 1.1 * 3 / 7);
  }

  @ParameterizedTest
  @CsvSource({
    "sin(x), 0.479425538604203",
    "cos(x), 0.877582561890373",
    "tan(x), 0.546302489843790",
    "asin(x), 0.523598775598299",
    "acos(x), 1.047197551196598",
    "atan(x), 0.463647609000806",
    "sinh(x), 0.521095305493747",
    "cosh(x), 1.127625965206381",
    "tanh(x), 0.462117157260010",
    "exp(x), 1.648721270700128",
    "log(x), -0.693147180559945",
    "log10(x), -0.301029995663981",
    "sqrt(x), 0.707106781186548",
    "abs(-x), 0.5",
    "sign(-x), -1",
    "'min(x, y)', 0.5",
    "'max(x, y)', 2",
    "'pow(x, y)', 0.25",
    "sigmoid(x), 0.622459331201855",
    "relu(-x), 0",
    "softplus(x), 0.974076984180107",
    "sec(x), 1.139493927324549",
    "csc(x), 2.085829642933488",
    "cot(x), 1.830487721712452",
    "sech(x), 0.8868188839700739",
    "csch(x), 1.919034751334944",
    "coth(x), 2.163953413738653",
    "asec(y), 1.047197551196598",
    "acsc(y), 0.5235987755982989",
    "asinh(x), 0.4812118250596034",
    "acosh(y), 1.316957896924817",
    "atanh(x), 0.5493061443340548",
    "asech(x), 1.316957896924817",
    "acsch(x), 1.44363547517881",
    "acoth(y), 0.5493061443340548",
    "log2(x), -1",
    "log1p(x), 0.4054651081081644",
    "expm1(x), 0.6487212707001281",
    "cbrt(y), 1.259921049894873",
    "erf(x), 0.5204998778130465",
    "gelu(x), 0.3457312306370066",
    "gelu(-x), -0.1542687693629934",
    "swish(x), 0.3112296656009273",
    "'hypot(x, y)', 2.06155281280883",
    "'atan2(x, -y)', 2.896613990462929",
    "'min(x, y, 1)', 0.5",
    "'max(x, y, 1)', 2",
    "e^x, 1.648721270700128",
    "cos(pi*x), 0"
  })
  void functionsHaveTheirValues(String formula, double expected) {
    // The expected values have 15 decimals.
    assertThat(at(formula, 0.5, 2)).isCloseTo(expected, within(1e-15));
  }

  /// As torch.round, torch.remainder, torch.heaviside with 0, and powers of 2.
  @ParameterizedTest
  @CsvSource({
    "round(x), 0.5, 0",
    "round(x), 1.5, 2",
    "round(x), 2.5, 2",
    "round(x), -1.5, -2",
    "floor(x), -0.5, -1",
    "ceil(x), 0.5, 1",
    "'mod(x, 2)', -0.5, 1.5",
    "'mod(x, -2)', 0.5, -1.5",
    "'mod(x, 2)', 4, 0",
    "'mod(x, 2)', -4, 0",
    "'mod(x, 0)', 1, NaN",
    "step(x), 0, 0",
    "step(x), 1e-300, 1",
    "log2(x), 1024, 10",
    "log2(x), 5e-324, -1074",
    "log2(x), -1, NaN",
    "acosh(x), 0.5, NaN",
    "atanh(x), 1, Infinity",
    "atanh(x), 2, NaN",
    "log1p(x), -1, -Infinity",
    "log1p(x), 1e-20, 1e-20",
    "expm1(x), 1e-20, 1e-20",
    "asinh(x), 1e-20, 1e-20",
    "cbrt(x), -8, -2"
  })
  void functionsHaveTheirValuesAtTheirTurns(String formula, double x, double expected) {
    assertThat(at(formula, x, 0) + 0.0).isEqualTo(Double.valueOf(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "sigmoid(x), 1000, 1",
    "sigmoid(x), -1000, 0",
    "softplus(x), 1000, 1000",
    "softplus(x), -1000, 0",
    "softplus(x), -40, 4.248354255291589e-18"
  })
  void activationsDoNotOverflow(String formula, double x, double expected) {
    // Two units in the last place, for exp.
    assertThat(at(formula, x, 0)).isCloseTo(expected, within(Math.abs(expected) * 5e-16));
  }

  @ParameterizedTest
  @CsvSource({
    "x^0, 0, 1",
    "x^2, -3, 9",
    "x^3, -3, -27",
    "x^-2, -2, 0.25",
    "x^-1, 0, Infinity",
    "x^1024, -1, 1",
    "x^-1000, 2, 9.332636185032189e-302",
    "x^1025, -1, -1",
    "x^0.5, 4, 2",
    "x^0.5, -4, NaN",
    "(-2)^x, 3, -8",
    "0^x, 0, 1"
  })
  void powersHaveTheirValues(String formula, double x, double expected) {
    assertThat(at(formula, x, 0)).isEqualTo(Double.valueOf(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "log(x), NaN",
    "log10(x), NaN",
    "sqrt(x), NaN",
    "asin(x - 1), NaN",
    "1/(x + 1), Infinity",
    "log(x + 1), -Infinity",
    "exp(-1000*x), Infinity"
  })
  void outsideTheDomainTheValueIsNotFinite(String formula, double expected) {
    assertThat(at(formula, -1, 0)).isEqualTo(Double.valueOf(expected));
  }

  @Test
  void parametersTakeTheirValues() {
    Field field = Formula.parse("a*x^n + b").interpret(Map.of("a", 3.0, "n", 2.0, "b", -1.0));
    assertThat(field.value(-2, 0)).isEqualTo(11);
  }

  @Test
  void valuesOfOtherNamesAreIgnored() {
    assertThat(Formula.parse("x").interpret(Map.of("a", 1.0)).value(2, 0)).isEqualTo(2);
  }

  @Test
  void laterChangesOfTheMapDoNotMatter() {
    Map<String, Double> values = new HashMap<>(Map.of("a", 1.0));
    Field field = Formula.parse("a*x").interpret(values);
    values.put("a", 5.0);
    assertThat(field.value(1, 0)).isEqualTo(1);
  }

  @Test
  void aMissingParameterIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Formula.parse("a*x + kappa").interpret(Map.of("a", 1.0)))
        .withMessage("The parameter \"kappa\" of the formula has no value.");
  }

  @Test
  void anUnboundTreeIsNotEvaluated() {
    Field field = new Interpretation(new Parameter("a"));
    assertThatIllegalStateException().isThrownBy(() -> field.value(0, 0));
    assertThatIllegalStateException().isThrownBy(() -> field.gradient(0, 0, new double[2]));
  }

  @Test
  void batchesHoldTheSingleValues() {
    Field field = Formula.parse("x^2*y").interpret(Map.of());
    double[] values = new double[2];
    double[] dx = new double[2];
    double[] dy = new double[2];
    field.values(new double[] {1, 2}, new double[] {3, 4}, values);
    assertThat(values).containsExactly(3, 16);
    field.gradients(new double[] {1, 2}, new double[] {3, 4}, values, dx, dy);
    assertThat(values).containsExactly(3, 16);
    assertThat(dx).containsExactly(6, 16);
    assertThat(dy).containsExactly(1, 4);
  }

  private static double at(String formula, double x, double y) {
    return Formula.parse(formula).interpret(Map.of()).value(x, y);
  }
}
