package thalweg.figure.color;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.basin.Ending;

final class BasinColorsTest {
  /// Runs under way and runs that cycle are often beside each other.
  @ParameterizedTest
  @CsvSource({"MOVING, CIRCLING", "MOVING, LEFT", "CIRCLING, LEFT", "MOVING, DIVERGED"})
  void greysOfOneMapAreFarApart(Ending one, Ending other) {
    double apart = lightness(BasinColors.of(one)) - lightness(BasinColors.of(other));
    assertThat(Math.abs(apart)).isGreaterThan(0.15);
  }

  private static double lightness(int color) {
    return Math.cbrt(Shade.luminance(color));
  }
}
