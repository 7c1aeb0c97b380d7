package thalweg.figure.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GraduationTest {
  private static List<String> labels(Graduation graduation) {
    return graduation.ticks().stream().map(Tick::label).toList();
  }

  @Test
  void areMultiplesOfARoundStep() {
    assertThat(labels(Graduation.linear(-2, 2, 4))).containsExactly("−2", "−1", "0", "1", "2");
    assertThat(labels(Graduation.linear(0, 0.1, 4))).containsExactly("0", "0.05", "0.10");
    assertThat(Graduation.linear(-2, 2, 4).note()).isEmpty();
  }

  @Test
  void aCommonPowerOfTenIsSaidOnce() {
    Graduation large = Graduation.linear(0, 2e8, 4);
    assertThat(labels(large)).containsExactly("0", "0.5", "1.0", "1.5", "2.0");
    assertThat(large.note()).isEqualTo("×10⁸");
    assertThat(large.named("Loss")).isEqualTo("Loss  ×10⁸");
    Graduation small = Graduation.linear(0, 2e-5, 2);
    assertThat(labels(small)).containsExactly("0", "1", "2");
    assertThat(small.note()).isEqualTo("×10⁻⁵");
  }

  /// The surface has room for four parts, the bar of colours for ten.
  @Test
  void allAxesOfARangeHaveOnePower() {
    Random random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      double high = Math.pow(10, 40 * random.nextDouble() - 20);
      double low = -high * random.nextInt(2) * random.nextDouble();
      List<String> notes =
          IntStream.rangeClosed(2, 12)
              .mapToObj(parts -> Graduation.linear(low, high, parts).note())
              .filter(note -> !note.isEmpty())
              .distinct()
              .toList();
      assertThat(notes).as("%s to %s", low, high).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void aCommonOffsetIsSaidOnce() {
    Graduation beside = Graduation.linear(1000, 1000.000008, 4);
    assertThat(labels(beside)).containsExactly("0", "2", "4", "6", "8");
    assertThat(beside.note()).isEqualTo("×10⁻⁶ + 1000");
    assertThat(beside.ticks().get(1).value()).isEqualTo(1000.000002);
    Graduation below = Graduation.linear(-1000.000008, -1000, 4);
    assertThat(labels(below)).containsExactly("−8", "−6", "−4", "−2", "0");
    assertThat(below.note()).isEqualTo("×10⁻⁶ − 1000");
  }

  @Test
  void aNumberStandsWhereItSays() {
    // Doubles are two apart there.
    Graduation great = Graduation.linear(1e16, 1e16 + 6, 4);
    assertThat(labels(great)).hasSizeGreaterThanOrEqualTo(2);
    for (Tick tick : great.ticks()) {
      assertThat(tick.value() - 1e16).isEqualTo(Double.parseDouble(tick.label()));
    }
  }

  @Test
  void anAxisHasTwoNumbersThatDifferAtLeastAndTheyAreShort() {
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      double low = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(40) - 20);
      double range =
          Math.max(
              Math.abs(low) * 1e-10, random.nextDouble() * Math.pow(10, random.nextInt(20) - 10));
      Graduation graduation = Graduation.linear(low, low + range, 1 + random.nextInt(8));
      assertThat(labels(graduation))
          .as("%s to %s", low, low + range)
          .hasSizeGreaterThanOrEqualTo(2)
          .doesNotHaveDuplicates()
          .allSatisfy(label -> assertThat(label.length()).isLessThanOrEqualTo(7));
      assertThat(graduation.ticks())
          .allSatisfy(tick ->
              assertThat(tick.value()).isBetween(low - 1e-8 * range, low + range * (1 + 1e-8)));
    }
  }

  @Test
  void anEmptyOrEndlessRangeHasNone() {
    assertThat(Graduation.linear(1, 1, 5).ticks()).isEmpty();
    assertThat(Graduation.linear(Double.NaN, 1, 5).ticks()).isEmpty();
    assertThat(Graduation.linear(0, Double.POSITIVE_INFINITY, 5).ticks()).isEmpty();
  }
}
