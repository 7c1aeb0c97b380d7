package thalweg.desktop.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

final class ProbeNumberTest {
  @ParameterizedTest
  @CsvSource({
    // On 1000+1e-6*(x^2+y^2), at (-1.2, 0.8).
    "1000.00000208, 8e-6, 1000.00000208",
    "2.8844e-6, 2e-6, 2.884e-6",
    "2e-6, 2e-6, 2.000e-6",
    "-0.99999, 0, -1.000",
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

  /// exp(20*x) + y^2 rises to 1e17 on [-2, 2] x [-2, 2], and its slope at (-1.2, 0.8) is 1.6.
  @Test
  void aNumberOfWhichLittleIsRoundingIsPrintedBesideHighWalls() {
    Landscape walls = Landscape.of(Formula.parse("exp(20*x) + y^2"), List.of(), Domain.square(2));
    ProbeReading reading = ProbeReading.of(walls, new Point(-1.2, 0.8));
    assertThat(ProbeNumber.print(reading.value(), 2.4e17, 0)).isEqualTo("0.6400");
    assertThat(ProbeNumber.print(1.6, 6e16, reading.roundingOfSlope())).isEqualTo("1.600");
  }

  @Test
  void whatRoundingLeavesIsZero() {
    Landscape bowl = Landscape.of(Formula.parse("(x - 0.1)^2 + y^2"), List.of(), Domain.square(2));
    ProbeReading reading = ProbeReading.of(bowl, new Point(0.1 + 2e-17, 1e-17));
    assertThat(reading.value()).isZero();
    assertThat(ProbeNumber.print(2e-17, 4, reading.roundingOfSlope())).isEqualTo("0");
  }

  @Test
  void whatIsTooLargeForNumbersIsNotNothing() {
    assertThat(ProbeNumber.print(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY))
        .isEqualTo("∞");
    assertThat(ProbeNumber.print(Double.NEGATIVE_INFINITY, 1)).isEqualTo("-∞");
    assertThat(ProbeNumber.print(2, Double.POSITIVE_INFINITY)).isEqualTo("2.000");
  }
}
