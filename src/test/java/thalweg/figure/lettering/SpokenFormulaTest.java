package thalweg.figure.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.Formula;

final class SpokenFormulaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1/2x; 1 over 2 times x",
        "1/(2x); fraction 1 over 2 times x end fraction",
        "x^2 - y^3; x squared minus y cubed",
        "-x^-1; minus x to the power minus 1 end power",
        "2sqrt(x)|x - y|; 2 times root of x times magnitude of x minus y end magnitude",
        "sin(x) + cos(2y); sin of x plus cos open bracket 2 times y close bracket",
        "if(x <= 1, 0, y); 0 if x is at most 1, otherwise y, end of cases",
        "sum(i, 1, 5, x^i + 1) + y; sum over i from 1 to 5 of x to the power i plus 1 end sum plus"
            + " y",
        "prod(k, 1, 2, x_k); product over k from 1 to 2 of x sub k end product"
      })
  void formulasAreReadOutAsTheyWereRead(String formula, String words) {
    assertThat(SpokenFormula.of(Formula.parse(formula).root())).isEqualTo(words);
  }
}
