package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.syntax.Printer;

/// Formulas as people type and paste them, from papers, Python, LaTeX and other keyboards.
final class FormulaSpellingTest {
  /// Different signs for the same formula.
  private static final Map<String, List<String>> SPELLINGS =
      Map.of(
          "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
              List.of(
                  "(x² + y − 11)² + (x + y² − 7)²",
                  "(x**2 + y - 11)**2 + (x + y**2 - 7)**2",
                  "f(x, y) = (x^2+y-11)^2+(x+y^2-7)^2",
                  "lambda x, y: (x**2 + y - 11)**2 + (x + y**2 - 7)**2",
                  "return (x**2 + y - 11)**2 + (x + y**2 - 7)**2",
                  "(x[0]**2 + x[1] - 11)**2 + (x[0] + x[1]**2 - 7)**2",
                  "$$f(x,y) = \\left(x^{2}+y-11\\right)^{2}+\\left(x+y^{2}-7\\right)^{2}$$",
                  "[x^2 + y - 11]^2 + [x + y^2 - 7]^2",
                  "(x1^2 + x2 - 11)^2 + (x1 + x2^2 - 7)^2",
                  "(x_1^2 + x_2 - 11)^2 + (x_{1} + x_{2}^2 - 7)^2",
                  "f(x₁, x₂)=(x₁² + x₂ − 11)² + (x₁ + x₂² − 7)²"),
          "sin(x)*cos(y)",
              List.of(
                  "np.sin(x)*np.cos(y)",
                  "math.sin(x)·math.cos(y)",
                  "torch.sin(x) * torch.cos(y)",
                  "sin x cos y",
                  "sin x * cos y",
                  "\\sin x \\cdot \\cos y",
                  "\\sin(x)\\,\\cos(y)",
                  "sin(x)cos(y)",
                  "\\operatorname{sin}(x) × cos(y)"),
          "abs(x) + abs(y - 1)",
              List.of(
                  "|x|+|y-1|",
                  "\\left|x\\right| + \\lvert y-1 \\rvert",
                  "np.abs(x) + fabs(y-1)",
                  "numpy.absolute(x) + | y − 1 |"),
          "sin(x)^2 + cos(x*y)^2",
              List.of("sin^2(x)+cos^2(xy)", "sin²x + cos² xy", "\\sin^{2} x + \\cos^2{xy}"),
          "1/2*x^2 + sqrt(pi)*y",
              List.of(
                  "\\frac{1}{2}x^2+\\sqrt{\\pi} y",
                  "1/2x² + √π·y", "1÷2 x² + √(π)y", "\\dfrac{1}{2} x^{2} + \\sqrt{\\mathrm{pi}}y"),
          "x^2 + x*y + y^2", List.of("x^2+xy+y^2", "x² + xy + y²", "x**2 + x y + y**2"),
          "log(1 + x^2) + atan(y)",
              List.of("ln(1+x^2)+arctan(y)", "\\ln(1+x^2) + \\arctan y", "log(1+x²)+atan y"),
          "e^(-x^2 - y^2)", List.of("e^{-x^2-y^2}", "\\mathrm{e}^{-x²-y²}"),
          "x*abs(y)*abs(x)", List.of("x|y||x|", "x |y| |x|"),
          "abs(x*abs(y))", List.of("|x(|y|)|", "|x*|y||"));

  @Test
  void allSpellingsOfAFormulaAreReadAlike() {
    SPELLINGS.forEach((plain, spellings) ->
        assertThat(spellings)
            .allSatisfy(spelling ->
                assertThat(Printer.print(Formula.parse(spelling).root()))
                    .as(spelling)
                    .isEqualTo(Printer.print(Formula.parse(plain).root()))));
  }

  /// Activations are written in every case of letters, and come from modules of modules.
  @ParameterizedTest
  @CsvSource({
    "ReLU(x) + GELU (y), relu(x) + gelu(y)",
    "SiLU(x) + Sigmoid(y), swish(x) + sigmoid(y)",
    "\\operatorname{ReLU}(x) + \\mathrm{GELU}(y), relu(x) + gelu(y)",
    "tf.nn.relu(x) + torch.nn.functional.gelu(y), relu(x) + gelu(y)",
    "torch.special.erf(x) + F.silu(y), erf(x) + swish(y)",
    "x^2 – 3y \u2010 1e–3x \u2011 2e−3, x^2 - 3*y - 1e-3*x - 2e-3",
    "\\log_2 x + \\log_{10}(y) + \\log_{e}{x}, log2(x) + log10(y) + log(x)",
    "'\\sqrt[3]{x + y} + \\frac12 x + \\frac1{2}y + \\frac{x}3', cbrt(x + y) + 1/2*x + 1/2*y + x/3",
    "'def f(x, y):\n  return x + y', x + y",
    "'f(x, y) := std::pow(x, 2) + std::exp(-y)', x^2 + exp(-y)",
    "'\\max\\{x, y, 1\\} + min{x, y}', 'max(x, y, 1) + min(x, y)'",
    "'x > 0 && y > 0 ? x : y', 'if(x > 0 and y > 0, x, y)'",
    "\\frac{1}{2\\pi\\sigma^2}x + 2πσ₁y, 1/(2*pi*sigma^2)*x + 2*pi*sigma1*y",
    "'def f(x: float, y: float) -> float: return x + y', x + y",
    "β₁*x + β_2 y + 2λ + π, beta1*x + beta2*y + 2*lambda + pi",
    "'\\beta_1 x + \\beta_{2}*y + \\varepsilon + ϵ', beta1*x + beta2*y + epsilon + epsilon",
    "'m\u0302*x + v\u03022*y', mhat*x + vhat2*y",
    "log_2(x) + log_{10}(y), log2(x) + log10(y)"
  })
  void functionsAndSignsOfOtherProgramsAreReadAlike(String text, String plain) {
    assertThat(Formula.parse(text)).isEqualTo(Formula.parse(plain));
  }

  /// Only before a bracket a name is a function whatever its letters.
  @Test
  void aNameInCapitalsIsAParameter() {
    assertThat(Formula.parse("Exp*x + y").parameters()).containsExactly("Exp");
  }

  /// Values and derivatives by hand.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(x² + y − 11)² + (x + y² − 7)²; 3; 2; 0; 0; 0",
        "x^2+xy+y^2; 1; 2; 7; 4; 5",
        "ln(1+x^2+y^2); 1; 1; 1.0986122886681098; 0.6666666666666666; 0.6666666666666666",
        "sin^2(x)+cos^2(y); 1; 1; 1; 0.9092974268256817; -0.9092974268256817",
        "|x|+|y-1|; -2; 3; 4; -1; 1",
        "\\frac{1}{2}x^2+\\cos(y); 2; 0; 3; 2; 0"
      })
  void valuesAreThoseOfTheFormulaThatIsMeant(
      String text, double x, double y, double value, double dx, double dy) {
    double[] gradient = new double[2];
    double found = Formula.parse(text).compile().bind(Map.of()).gradient(x, y, gradient);
    assertThat(found).isCloseTo(value, within(1e-15));
    assertThat(gradient[0]).isCloseTo(dx, within(1e-15));
    assertThat(gradient[1]).isCloseTo(dy, within(1e-15));
  }

  /// A place beside the variable is a parameter as before.
  @Test
  void numberedNamesBesideXAreParameters() {
    assertThat(Formula.parse("(x - x1)^2 + (y - x2)^2").parameters()).containsExactly("x1", "x2");
    assertThat(Formula.parse("x1^2 + x2^2").parameters()).isEmpty();
    assertThat(Formula.parse("X^2 + Y^2")).isEqualTo(Formula.parse("x^2 + y^2"));
    assertThat(Formula.parse("(x - X)^2 + y^2").parameters()).containsExactly("X");
    assertThat(Formula.parse("x1x2")).isEqualTo(Formula.parse("xy"));
    assertThat(Formula.parse("a x₀")).isEqualTo(Formula.parse("a*x0"));
    assertThat(Formula.parse("\\alpha x").parameters()).containsExactly("alpha");
  }
}
