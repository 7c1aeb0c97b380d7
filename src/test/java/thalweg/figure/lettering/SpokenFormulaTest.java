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
        "if(x <= 1, 0, y); if open bracket x is at most 1 comma 0 comma y close bracket"
      })
  void formulasAreReadOutAsTheyWereRead(String formula, String words) {
    assertThat(SpokenFormula.of(Formula.parse(formula).root())).isEqualTo(words);
  }
}
