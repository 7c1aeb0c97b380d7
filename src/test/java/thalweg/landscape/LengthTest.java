package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lengths are those of [Math#hypot], wherever their squares lie.
final class LengthTest {
  private static final int PAIRS = 20_000;

  @Test
  void agreesWithHypotFromTheLeastToTheGreatestNumbers() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < PAIRS; i++) {
      double across = Math.scalb(random.nextDouble(-1, 1), random.nextInt(-1070, 1023));
      double up = Math.scalb(across * random.nextDouble(), random.nextInt(-60, 2));
      double expected = Math.hypot(across, up);
      assertThat(Math.abs(Length.of(across, up) - expected))
          .as("(%s, %s)", across, up)
          .isLessThanOrEqualTo(2 * Math.ulp(expected));
      assertThat(Length.of(new double[] {across, up})).isEqualTo(Length.of(across, up));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "-0.0, 0, 0",
    "4.9e-324, 0, 4.9e-324",
    "1.7976931348623157e308, 0, 1.7976931348623157e308",
    "1.7e308, 1.7e308, Infinity",
    "-Infinity, NaN, Infinity",
    "NaN, 1, NaN",
    "0x3p-700, 0x4p-700, 0x5p-700",
    "0x3p700, -0x4p700, 0x5p700"
  })
  void keepsTheEnds(double across, double up, Double length) {
    assertThat(Length.of(across, up)).isEqualTo(length);
    assertThat(Length.of(new double[] {across, up})).isEqualTo(length);
  }
}
