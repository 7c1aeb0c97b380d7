package thalweg.figure.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.Formula;

final class FormulaBoxesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1/2x; {1}/{2}_x",
        "1/(2x); {1}/{2_x}",
        "x^-1/2; {x^{−1}}/{2}",
        "e^2x; e^{2}_x",
        "-x^2; −x^{2}",
        "(-x)^2; (−x)^{2}",
        "x - (y - 1); x − (y − 1)",
        "x - -y; x − (−y)",
        "-x*y + -2exp(x); −x_y + (−2_exp(x))",
        "y*(-x*y); y_(−x_y)",
        "2*3x; 2 · 3_x",
        "x*(y*2); x_(y · 2)",
        "sqrt(x + 1)*|y|; √{x + 1}_|y|",
        "cbrt(x) + floor(y) - ceil(y); 3√{x} + ⌊y⌋ − ⌈y⌉",
        "sin^2(x)/pi; {sin(x)^{2}}/{π}",
        "max(x, y, 1) + kappa; max(x, y, 1) + κ",
        "\\beta_1*x + c2*y; β₁_x + c₂_y",
        "if(x <= 1 and not (y > 2 or y < 0), x, 0.5); {x if x ≤ 1 and not (y > 2 or y < 0), 0.5"
            + " otherwise}",
        "if(x < 0, -x, if(x < 1, 0, 1)); {−x if x < 0, 0 if x < 1, 1 otherwise}",
        "if(x < 0, 1, 2)*y + if(y < 0, 1, 2); ({1 if x < 0, 2 otherwise})_y + {1 if y < 0, 2"
            + " otherwise}",
        "-if(x < 0, 1, 2)^2; −({1 if x < 0, 2 otherwise})^{2}",
        "sum(i, 1, 5, x^i) + y; Σ_{i=1}^{5} x^{i} + y",
        "y*sum(i, 1, 2, i*x_i + 1)*x; (y_Σ_{i=1}^{2} (i_x_{i} + 1))_x",
        "-prod(k, 1, 2, x - k)/2; {−Π_{k=1}^{2} (x − k)}/{2}",
        "sum(i, 1, 2, x_i)^2 - sum(i, 0, 1, x_{i+1}); (Σ_{i=1}^{2} x_{i})^{2} − Σ_{i=0}^{1} x_{i +"
            + " 1}",
        "1e-9x^2; 10⁻⁹_x^{2}",
        "1e-9^x; (10⁻⁹)^{x}"
      })
  void formulasAreSetAsTheyWereRead(String formula, String set) {
    assertThat(FormulaBoxes.of(Formula.parse(formula).root()).words().replace("\u2009", "_"))
        .isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1/2x; (1/2)_x",
        "y*(1/2x); y · ((1/2)_x)",
        "x*(y/2); x_(y/2)",
        "-(x/y); −(x/y)",
        "(x + 1)/(2y); (x + 1)/(2_y)",
        "x/y/2; (x/y)/2",
        "(x/y)^2; (x/y)^{2}",
        "|x/2|^(1/3); |x/2|^{1/3}",
        "1/(1 + x/(1 + y)) - x/y; 1/(1 + x/(1 + y)) − x/y",
        "sin(x + alpha)/(x^2 + 1); sin(x + α)/(x^{2} + 1)",
        "exp(x/2)/max(x/y, 1); exp(x/2)/max(x/y, 1)",
        "x/2.5e-9; x/(2.5×10⁻⁹)",
        "2*if(x < 0, x/y, 2) + y; (2_if(x < 0, x/y, 2)) + y",
        "if(x < 0, 1, 2)*y; if(x < 0, 1, 2)_y",
        "sinh(if(x < 0, 1, if(y < 0, 2, 3))); sinh(if(x < 0, 1, if(y < 0, 2, 3)))"
      })
  void quotientsOnTheLineAreInBracketsWhereTheyAreFactors(String formula, String set) {
    assertThat(FormulaBoxes.of(Formula.parse(formula).root()).flat().words().replace("\u2009", "_"))
        .isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1/(1 + 1/(1 + x/y)); {1}/{1 + 1/(1 + x/y)}",
        "x/2 + (y/2)^2; {x}/{2} + ({y}/{2})^{2}",
        "1/2x/(x/y)y; {(1/2)_x}/{x/y}_y"
      })
  void barsInBarsGoFirst(String formula, String set) {
    assertThat(
            FormulaBoxes.of(Formula.parse(formula).root())
                .withBars(1)
                .words()
                .replace("\u2009", "_"))
        .isEqualTo(set);
  }
}
