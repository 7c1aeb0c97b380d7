package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.syntax.FormulaException;

/// Sums and products over an index, which are written out.
final class SeriesFormulaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          sum(i, 1, 3, x^i); x^1 + x^2 + x^3
          prod(i, 1, 3, x - i); (x - 1)*(x - 2)*(x - 3)
          sum(k, -1, 1, k*x); (-1)*x + 0*x + 1*x
          2sum(i, 0, 1, i x)y; 2*(0*x + 1*x)*y
          sum(i, 1, 2, sum(j, 1, i, i*x^j)); 1*x^1 + (2*x^1 + 2*x^2)
          sum(i, 1, 2, prod(i, 1, 2, i + x)); (1 + x)*(2 + x) + (1 + x)*(2 + x)
          sum(i, 1, 2, i*i + a); 1*1 + a + (2*2 + a)
          sum(i, 2, 2, x); x
          sum(i, 1, 2, 2i*x); 2*1*x + 2*2*x
          2*i + 3 j + sum(i, 1, 0, x); 2*i + 3*j + 0
          sum(i, 1, 0, x); 0
          prod(i, 1, 0, x); 1
          sum(i, 1, 2*3 - 4, i); 1 + 2
          sum(i, 1, 2, x_i^2); x^2 + y^2
          sum(i, 1, 2, i*x_{i}); 1*x + 2*y
          sum(i, 1, 2, sin(i x) + i(y + 1)); sin(1*x) + 1*(y + 1) + (sin(2*x) + 2*(y + 1))
          sum(n, 1, 2, 1)^2; (1 + 1)^2
          sum(i, 1, 1, x_{i+1}^i); y^1
          \\sum_{i=1}^{3} x^i + y; x^1 + x^2 + x^3 + y
          \\sum^{3}_{i=1} i x; 1*x + 2*x + 3*x
          y - \\prod_{k=2}^3 (x - k); y - (x - 2)*(x - 3)
          \\prod_{i=1}^{2}(x-i)^2+y^2; (x - 1)^2*(x - 2)^2 + y^2
          \\sum_{i=1}^{2}(x-i)^2+y^2; (x - 1)^2 + (x - 2)^2 + y^2
          \\prod_{i=1}^{2} x_i^2; x^2*y^2
          \\sum_{i=1}^2 \\sum_{j=1}^{i} x^j; x^1 + (x^1 + x^2)
          Σ_{i=-1}^{0} x_{i + 2}; x + y
          i + sum(i, 1, 2, i); i + (1 + 2)
          """)
  void areWrittenOut(String text, String written) {
    Formula formula = Formula.parse(text);
    assertThat(formula.writtenOut()).isEqualTo(Formula.parse(written).root());
    assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
  }

  @Test
  void anIndexIsNoParameter() {
    assertThat(Formula.parse("sum(i, 1, 3, a*x^i)").parameters()).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sum(i, 1, 100, sum(j, 1, 100, x))",
        "prod(i, 1, 100, prod(j, 1, 100, prod(k, 1, 100, 1)))",
        "sum(i, 1, 100, sum(j, 1, 100, sum(k, 1, 100, sum(l, 1, 100, sum(m, 1, 0, x)))))",
        "sum(i, 1, 100, sin(x)^2 + cos(x)^2 + sin(y)^2 + cos(y)^2 + x*y + 2x + 3y)"
      })
  void whatWouldGrowTooLargeIsRefused(String text) {
    assertThatExceptionOfType(FormulaException.class)
        .isThrownBy(() -> Formula.parse(text))
        .withMessageContaining("at most 2000 numbers, names and operations");
  }
}
