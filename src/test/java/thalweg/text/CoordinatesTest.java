package thalweg.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CoordinatesTest {
  @ParameterizedTest
  @CsvSource({
    "6.2800001, 8.87654, '(6.28000, 8.87654)'",
    "6.28, 8.8765, '(6.28, 8.8765)'",
    "-1.0000004, 2.5551, '(-1.0000, 2.5551)'",
    "0, 0.6667, '(0, 0.6667)'",
    "-1.3, 0.0001, '(-1.3, 0.0001)'",
    "1e-9, 0.6667, '(1e-9, 0.6667)'",
    "3, 2, '(3, 2)'",
  })
  void bothHaveOnePrecisionUnlessOneIsToldExactly(double x, double y, String said) {
    assertThat(Coordinates.of(x, y, CoordinatesTest::shortened).inBrackets()).isEqualTo(said);
  }

  private static String shortened(double number) {
    BigDecimal five = new BigDecimal(number).setScale(5, RoundingMode.HALF_EVEN);
    return number == 1e-9 ? "1e-9" : five.stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @CsvSource({
    "3.7, 13.5, '(3.700, 13.500)'",
    "0, 13.5, '(0, 13.50)'",
    "1e-5, 2, '(1.000e-5, 2.000)'"
  })
  void evenOnesHaveAsManyDecimals(double x, double y, String said) {
    assertThat(Coordinates.even(x, y, CoordinatesTest::fourDigits).inBrackets()).isEqualTo(said);
  }

  private static String fourDigits(double number) {
    if (number == 0) {
      return "0";
    }
    return number < 1e-3
        ? PlainNumber.scientific(number, 4)
        : String.format(Locale.ROOT, "%." + (number < 10 ? 3 : 2) + "f", number);
  }
}
