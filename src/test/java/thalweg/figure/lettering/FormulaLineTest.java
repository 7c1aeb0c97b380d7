package thalweg.figure.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.Formula;
import thalweg.formula.RandomTrees;
import thalweg.formula.syntax.Printer;

final class FormulaLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1/2x; (1/2)·x",
        "1/(2x); 1/(2·x)",
        "x/y/2; (x/y)/2",
        "x^2 - y^-3; x² − y⁻³",
        "e^2x; e²·x",
        "2^x^y; 2^(x^y)",
        "x^(1/3)*cbrt(y); x^(1/3)·cbrt(y)",
        "floor(x/2)*ceil(y); floor(x/2)·ceil(y)",
        "-x*y; −x·y",
        "2*sum(i, 1, 2, i*x_i + 1)*y; (2·sum(i, 1, 2, i·x_i + 1))·y",
        "sin(sum(i, 0, 1, x_{i+1}^i)); sin(sum(i, 0, 1, x_{i + 1}^i))",
        "if(x < 0, 1, if(y < 0, 2, 3)) + y; if(x < 0, 1, if(y < 0, 2, 3)) + y"
      })
  void whatWasReadIsUnmistakable(String formula, String line) {
    assertThat(FormulaLine.of(Formula.parse(formula).root())).isEqualTo(line);
  }

  /// Whoever types it again gets the same formula. Numbers with a power of ten, bars in bars and
  /// signs that no keyboard has are left out.
  @Test
  void itIsReadAsTheSameFormula() {
    RandomTrees trees = new RandomTrees(RandomGeneratorFactory.of("L64X128MixRandom").create(9));
    int compared = 0;
    for (int i = 0; i < 1000; i++) {
      Formula formula = Formula.parse(Printer.print(trees.any(2 + i % 3)));
      String line = FormulaLine.of(formula.root());
      if (!line.matches(".*(10[⁰¹²³⁴-⁹⁻]|\\d{7}|[|]).*")) {
        assertThat(Formula.parse(line)).as(line).isEqualTo(formula);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(200);
  }
}
