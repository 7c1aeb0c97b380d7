package thalweg.figure.color;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.basin.Ending;

/// The colours of maps of basins, and how light they are.
class BasinColorsTest {
  @Test
  void fewStepsAreLightAndManyAreDark() {
    BasinColors colors = new BasinColors(4, 2000, true, false, List.of(), false);
    assertThat(colors.darkness(1)).isZero();
    assertThat(colors.darkness(2000)).isEqualTo(1);
    assertThat(colors.darkness(-1)).isBetween(colors.darkness(20), colors.darkness(500));
    for (int minimum = 0; minimum < 20; minimum++) {
      double before = 1;
      for (int steps : new int[] {4, 20, 100, 500, 2000}) {
        double luminance = Shade.luminance(BasinColors.of(minimum, colors.darkness(steps)));
        assertThat(luminance).isLessThan(before);
        before = luminance;
      }
    }
  }

  /// Where all take about as many steps tones stay in the middle, and the scale ends where they do.
  @Test
  void theScaleEndsWithTheStepsThatRunsTake() {
    BasinColors colors = new BasinColors(1500, 2000, true, false, List.of(), false);
    assertThat(colors.many()).isEqualTo(2000);
    assertThat(colors.darkness(1500)).isEqualTo(colors.darknessAt(0)).isBetween(0.4, 0.5);
    assertThat(colors.darkness(2000)).isEqualTo(colors.darknessAt(1)).isBetween(0.5, 0.6);
    assertThat(colors.share(1500)).isZero();
    assertThat(colors.share(2000)).isEqualTo(1);
    BasinColors one = new BasinColors(2000, 2000, true, false, List.of(), false);
    assertThat(one.darkness(2000)).isEqualTo(one.darknessAt(0.3)).isEqualTo(0.5);
    assertThat(one.share(2000)).isEqualTo(1);
  }

  /// What leaves the domain is lighter than any basin.
  @Test
  void aFastBasinIsNotTakenForTheOutside() {
    for (int minimum = 0; minimum < 16; minimum++) {
      assertThat(Math.cbrt(Shade.luminance(BasinColors.of(Ending.LEFT))))
          .isGreaterThan(0.06 + Math.cbrt(Shade.luminance(BasinColors.of(minimum, 0))));
    }
  }

  @Test
  void coloursOfOneStepCountAreEquallyLight() {
    for (int minimum = 0; minimum < 16; minimum++) {
      // A gamut's edge and WCAG's other measure of lightness leave some room.
      assertThat(Shade.luminance(BasinColors.of(minimum, BasinColors.MIDDLING)))
          .isBetween(0.2, 0.36);
    }
  }

  @ParameterizedTest
  @EnumSource(Ending.class)
  void otherEndingsAreGrey(Ending ending) {
    int color = BasinColors.of(ending);
    assertThat(Math.abs((color >> 16 & 0xff) - (color & 0xff))).isLessThan(8);
  }

  /// A tenth of the way from black to white is told without colour. Undefined ground is hatched.
  @Test
  void everyOtherEndingHasALightnessOfItsOwn() {
    List<Double> lightness =
        Stream.of(Ending.values())
            .filter(ending -> ending != Ending.MINIMUM && ending != Ending.UNDEFINED)
            .map(ending -> Math.cbrt(Shade.luminance(BasinColors.of(ending))))
            .sorted()
            .toList();
    for (int i = 1; i < lightness.size(); i++) {
      assertThat(lightness.get(i) - lightness.get(i - 1)).isGreaterThan(0.07);
    }
  }

  /// Runs under way and runs that cycle are often beside each other.
  @ParameterizedTest
  @CsvSource({"MOVING, CIRCLING", "MOVING, LEFT", "CIRCLING, LEFT", "MOVING, DIVERGED"})
  void greysOfOneMapAreFarApart(Ending one, Ending other) {
    double apart = lightness(BasinColors.of(one)) - lightness(BasinColors.of(other));
    assertThat(Math.abs(apart)).isGreaterThan(0.15);
  }

  /// Whichever a map has.
  @ParameterizedTest
  @CsvSource({"STILL, PLATEAU", "SADDLE, MINIMUM", "LEFT, LEVEL", "CURVE, KINK"})
  void greysThatAreSeenTogetherAreFarApart(Ending one, Ending other) {
    BasinColors colors = new BasinColors(4, 2000, true, false, List.of(one, other), false);
    assertThat(lightness(colors.ending(one)) - lightness(colors.ending(other))).isGreaterThan(0.14);
  }

  /// In a difference: however dark a grey is, it does not fade to that of another ending.
  @ParameterizedTest
  @EnumSource(Ending.class)
  void whatIsFaintLooksLikeNoEnding(Ending unchanged) {
    double faint = lightness(BasinColors.faint(BasinColors.of(unchanged)));
    for (Ending ending : Ending.values()) {
      boolean light = ending == Ending.LEFT || ending == Ending.LEVEL;
      BasinColors colors =
          new BasinColors(4, 2000, true, false, light ? List.of(ending) : List.of(), true);
      assertThat(faint - lightness(colors.ending(ending))).isGreaterThan(0.1);
    }
  }

  /// So little of it is left that it is told from what changes, and enough to see whose it is.
  @Test
  void whatIsFaintKeepsItsHue() {
    for (int minimum = 0; minimum < 8; minimum++) {
      int full = BasinColors.of(minimum, BasinColors.MIDDLING);
      int faint = BasinColors.faint(full);
      assertThat(lightness(faint)).isGreaterThan(0.03 + lightness(BasinColors.of(minimum, 0)));
      assertThat(Math.signum((faint >> 16 & 0xff) - (faint & 0xff)))
          .isEqualTo(Math.signum((full >> 16 & 0xff) - (full & 0xff)));
    }
    int grey = BasinColors.faint(0xff808080);
    assertThat((grey >> 16 & 0xff) - (grey & 0xff)).isZero();
  }

  private static double lightness(int color) {
    return Math.cbrt(Shade.luminance(color));
  }
}
