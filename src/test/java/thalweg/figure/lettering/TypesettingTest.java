package thalweg.figure.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypesettingTest {
  @ParameterizedTest
  @CsvSource({
    "0.02, 0.02",
    "-1.3, −1.3",
    "0.0001, 0.0001",
    "1e-8, 10⁻⁸",
    "-1e9, −10⁹",
    "2.5e-8, 2.5×10⁻⁸",
    "-3e20, −3×10²⁰",
    "0.333333333333, 0.333333",
    "-0.0, 0",
    "123456, 123456",
    "999999.75, 999999.75",
    "1000001, 1.000001×10⁶",
    "0.99999996, 0.99999996",
    "NaN, –",
    "Infinity, ∞",
    "-Infinity, −∞",
  })
  void numbersAreShort(double value, String printed) {
    assertThat(Typesetting.number(value)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "x^2 + y^4/4 - y^2/2, x² + y⁴/4 − y²/2",
    "3*x^12, 3·x¹²",
    "x^2.5, x^2.5",
    "x^y, x^y",
    "1e-3*x, 10⁻³·x",
    "2.5E+3*x, 2.5·10³·x",
    "x/2e3, x/(2·10³)",
    "x/1e3, x/10³",
    "x^1e-1, x^(10⁻¹)",
    "x^-2e1, x^−(2·10¹)",
    "1e-9^2*x, (10⁻⁹)²·x",
    "1e-9^y, (10⁻⁹)^y",
    "2^3^2*x, 2^3²·x",
    "a1e2*x, a1e2·x",
  })
  void formulasLookWritten(String typed, String printed) {
    assertThat(Typesetting.formula(typed)).isEqualTo(printed);
  }

  @Test
  void hyphensInWordsStay() {
    assertThat(Typesetting.signs("-∞")).isEqualTo("−∞");
    assertThat(Typesetting.signs("non-degenerate at (0, -1)"))
        .isEqualTo("non-degenerate at (0, −1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at the saddle (0, 0)|at the saddle (0,_0)",
        "approaching the minimum (−3.00, 2.00)|approaching the minimum (−3.00,_2.00)",
        "escaped the saddle at step 68 · moving|escaped the saddle at step_68 · moving",
        "λ = −1, 2: bends down|λ_=_−1,_2: bends down",
        "at (0, 0)  75.0 %, circling it  25.0 %|at (0,_0)  75.0_%, circling it  25.0_%",
        "one, two and three|one, two and three"
      })
  void whatBelongsToANumberStaysInItsLine(String words, String joined) {
    assertThat(Typesetting.unbroken(words).replace('\u00a0', '_')).isEqualTo(joined);
  }
}
