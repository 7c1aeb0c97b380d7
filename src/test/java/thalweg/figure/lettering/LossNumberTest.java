package thalweg.figure.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LossNumberTest {
  @ParameterizedTest
  @CsvSource({
    "0.25, 2, 0.2500",
    "12.34567, 5, 12.3457",
    "0.00123456, 2, 0.00123",
    "0.0000321456, 2, 3.21e-5",
    "-7.835e-6, 1, -7.84e-6",
    "3.2e-40, 1, 3.20e-40",
    "123456789, 1e9, 1.23e8",
    "0, 1, 0",
    // What the run has changed is seen.
    "1000.00000208, 2e-6, 1000.00000208",
    "1000001, 5, 1000001.0000",
    // No digit that the number does not have.
    "999875000000000.1, 1e10, 999875000000000",
    "123456789012.345, 1, 123456789012.345",
    "1234567890123456, 1, 1.23456789012346e15"
  })
  void hasThreeDigitsThatCountAndThoseThatTellItApart(double loss, double change, String expected) {
    assertThat(LossNumber.print(loss, change)).isEqualTo(expected);
  }
}
