package thalweg.desktop.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the narrow columns of the table of results say of a number.
class ColumnNumberTest {
  @ParameterizedTest
  @CsvSource({
    "2.70032465e-17, 2.700e-17",
    "-2.00000065e-300, -2.000e-300",
    "1.41567e-5, 1.416e-5",
    "9.99999e-17, 1.000e-16",
    "1e-5, 1e-5",
    "1.00000005e12, 1.000e12",
    "0.000123000456, 0.000123000",
    "-0.99999996, -0.99999996",
    "-0.000999999996, -0.00100000",
    "-0.25, -0.25",
    "0, 0",
    "NaN, —"
  })
  void hasRoomAndItsExponent(double number, String printed) {
    assertThat(ColumnNumber.print(number))
        .isEqualTo(printed)
        .hasSizeLessThanOrEqualTo(ColumnNumber.ROOM);
  }
}
