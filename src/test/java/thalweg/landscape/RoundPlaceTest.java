package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.basin.TestGround;

class RoundPlaceTest {
  @ParameterizedTest
  @CsvSource({
    "1.5999999999999996, 1e-12, 1.6",
    "1.5999999999999996, 0.013, 1.6",
    "-2.404, 0.013, -2.4",
    "-2.404, 0.009, -2.404",
    "1234567.8, 2500, 1235000",
    "3.2e-9, 1e-9, 3e-9",
    "1.23, 0, 1.23",
    "1.23, Infinity, 1.23",
    "0.004, 0.1, 0"
  })
  void aNumberEndsWithTheLastDecimalThatCounts(double number, double fine, double round) {
    assertThat(RoundPlace.round(number, fine)).isEqualTo(round);
  }

  @Test
  void whereAFormulaStartsIsSaidInFewDigits() {
    assertThat(TestGround.of("x^2 + y^2", Domain.square(4)).start())
        .isEqualTo(new Point(-2.4, 1.6));
    assertThat(TestGround.of("x^2 + y^2", Domain.square(0.3)).start())
        .isEqualTo(new Point(-0.18, 0.12));
  }
}
