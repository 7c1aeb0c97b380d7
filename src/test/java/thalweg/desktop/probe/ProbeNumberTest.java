package thalweg.desktop.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProbeNumberTest {
  @ParameterizedTest
  @CsvSource({
    // On 1000+1e-6*(x^2+y^2), at (-1.2, 0.8).
    "1000.00000208, 8e-6, 1000.00000208",
    "2.8844e-6, 2e-6, 2.884e-6",
    "2e-6, 2e-6, 2.000e-6",
    "0, 2e-6, 0",
    // Rounding beside what is around it.
    "1e-17, 2, 0",
    "1e-17, 1e-17, 1.000e-17",
    "-1.3, 4, -1.300",
    "0.0001, 4, 1.000e-4",
    "NaN, 1, –",
    "123456, 1e6, 1.235e5",
    "5, 0, 5.000"
  })
  void whatIsSmallBesideNothingIsPrinted(double number, double surroundings, String expected) {
    assertThat(ProbeNumber.print(number, surroundings)).isEqualTo(expected);
  }
}
