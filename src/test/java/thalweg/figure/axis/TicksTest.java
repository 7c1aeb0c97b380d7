package thalweg.figure.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TicksTest {
  private static List<String> labels(List<Tick> ticks) {
    return ticks.stream().map(Tick::label).toList();
  }

  @Test
  void areMultiplesOfARoundStep() {
    assertThat(labels(Ticks.linear(-2, 2, 4))).containsExactly("−2", "−1", "0", "1", "2");
    assertThat(labels(Ticks.linear(-0.3, 0.7, 5)))
        .containsExactly("−0.2", "0", "0.2", "0.4", "0.6");
  }

  @Test
  void showAsManyDecimalsAsTheStepNeeds() {
    assertThat(labels(Ticks.linear(0, 0.1, 4))).containsExactly("0", "0.05", "0.10");
  }

  @Test
  void neverCallZeroNegative() {
    assertThat(labels(Ticks.linear(-0.3, 0.3, 7)))
        .containsExactly("−0.3", "−0.2", "−0.1", "0", "0.1", "0.2", "0.3");
  }

  @Test
  void groupTheFiguresOfLargeNumbers() {
    assertThat(labels(Ticks.linear(0, 20_000, 4)))
        .containsExactly("0", "5000", "10 000", "15 000", "20 000");
  }

  @Test
  void writeVeryLargeAndSmallNumbersAsPowers() {
    assertThat(labels(Ticks.linear(0, 2e8, 4)))
        .containsExactly("0", "0.5×10⁸", "1.0×10⁸", "1.5×10⁸", "2.0×10⁸");
    assertThat(labels(Ticks.linear(0, 2e-5, 2))).containsExactly("0", "1×10⁻⁵", "2×10⁻⁵");
  }

  @Test
  void areFewEnoughAndInsideForAnyRange() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      double low = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(20) - 10);
      double range = random.nextDouble() * Math.pow(10, random.nextInt(20) - 10);
      int most = 1 + random.nextInt(12);
      List<Tick> ticks = Ticks.linear(low, low + range, most);
      assertThat(ticks).hasSizeLessThanOrEqualTo(most + 2);
      // An end that is a multiple of the step counts as inside though rounding puts it outside.
      double rounding = 1e-8 * (Math.abs(low) + range);
      assertThat(ticks)
          .allSatisfy(
              tick -> assertThat(tick.value()).isBetween(low - rounding, low + range + rounding));
    }
  }

  @Test
  void anEmptyOrEndlessRangeHasNone() {
    assertThat(Ticks.linear(1, 1, 5)).isEmpty();
    assertThat(Ticks.linear(Double.NaN, 1, 5)).isEmpty();
    assertThat(Ticks.linear(0, Double.POSITIVE_INFINITY, 5)).isEmpty();
  }

  @Test
  void decadesArePowersOfTen() {
    assertThat(labels(Ticks.decades(-2, 2, 9))).containsExactly("10⁻²", "10⁻¹", "1", "10", "10²");
    assertThat(Ticks.decades(-2, 0, 9)).extracting(Tick::value).containsExactly(0.01, 0.1, 1.0);
  }

  @Test
  void manyDecadesAreThinnedOut() {
    assertThat(labels(Ticks.decades(-12, 0, 5)))
        .containsExactly("10⁻¹²", "10⁻⁹", "10⁻⁶", "10⁻³", "1");
    assertThat(Ticks.decades(-308, 308, 6)).hasSizeBetween(3, 6);
  }
}
