package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.basin.TestGround;

final class RoundingTest {
  @ParameterizedTest
  @CsvSource({
    "2, 8.9e-16, 0",
    "2, -5e-15, 0",
    "2, 1e-12, 1e-12",
    "1e9, 1e-6, 0",
    "1e9, 1e-3, 1e-3",
    "1e-9, 1e-15, 1e-15",
    "1e-9, 1e-24, 0"
  })
  void aCoordinateIsNothingBesideTheDomain(double half, double coordinate, double told) {
    Rounding rounding = Rounding.on(TestGround.of("x^2 + y^2", Domain.square(half)));
    assertThat(rounding.place(new Point(coordinate, 1))).isEqualTo(new Point(told, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "(x - y^2/4)^2, 0.24999999999999978, 1, 4.93e-32, 0",
    "x^2 + y^2 + 1e-14, 0, 0, 1e-14, 1e-14",
    "1e-9*(x^2 + y^2 + 0.1), 0, 0, 1e-10, 1e-10",
    "x*x*x - 2.1*x*x + 1.47*x - 0.343 + y^2, 0.7, 0, 1.6653345369377348e-16, 0",
    "1e6*(x - 1)^2 + 1e-9, 1, 0, 1e-9, 1e-9"
  })
  void aValueIsNothingBesideWhatRoundingMakesOfIt(
      String formula, double x, double y, double value, double told) {
    Rounding rounding = Rounding.on(TestGround.of(formula, Domain.square(2)));
    assertThat(rounding.value(value, new Point(x, y))).isEqualTo(told);
  }
}
