package thalweg.figure.color;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PaletteTest {
  static Stream<Palette> palettes() {
    return Stream.concat(
        Stream.of("cividis", "viridis", "lagoon", "grey").map(Palette::named),
        Stream.of(HeightPalette.values()).map(HeightPalette::palette));
  }

  @Test
  void cividisHasItsPublishedEnds() {
    assertThat(Palette.named("cividis").color(0)).isEqualTo(0xff00224e);
    assertThat(Palette.named("cividis").color(1)).isEqualTo(0xfffee838);
  }

  @Test
  void cividisIsGreyInTheMiddle() {
    assertThat(Palette.named("cividis").color(128 / 255.0)).isEqualTo(0xff7d7c78);
  }

  @Test
  void viridisHasItsPublishedEnds() {
    assertThat(Palette.named("viridis").color(0)).isEqualTo(0xff440154);
    assertThat(Palette.named("viridis").color(1)).isEqualTo(0xfffde725);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void growsLighterFromEntryToEntry(Palette palette) {
    for (int i = 1; i < 256; i++) {
      // Entries are rounded to 256 levels a channel; one level of green is 0.007 at most.
      assertThat(Shade.luminance(palette.color(i / 255.0)))
          .as("entry %d", i)
          .isGreaterThanOrEqualTo(Shade.luminance(palette.color((i - 1) / 255.0)) - 0.001);
    }
    assertThat(Shade.luminance(palette.color(1)))
        .isGreaterThan(Shade.luminance(palette.color(0)) + 0.3);
  }

  @Test
  void greyIsOklabsLightnessAlone() {
    for (int i = 0; i < 256; i++) {
      double lightness = 0.26 + 0.68 * i / 255;
      assertThat(Palette.named("grey").color(i / 255.0)).isEqualTo(Oklab.color(lightness, 0, 0));
    }
  }

  @Test
  void lagoonFollowsItsFormula() {
    for (int i = 0; i < 256; i++) {
      double share = i / 255.0;
      double chroma = 0.095 * Math.sin(Math.PI * (0.12 + 0.8 * share));
      assertThat(Palette.named("lagoon").color(share))
          .isEqualTo(Oklab.color(0.26 + 0.68 * share, chroma, Math.toRadians(262 - 72 * share)));
    }
  }

  @Test
  void cividisMadeQuietIsTheStandard() {
    assertThat(HeightPalette.CIVIDIS.palette().color(0.3)).isEqualTo(Palette.standard().color(0.3));
  }

  @Test
  void mixesTheNearestEntries() {
    Palette palette = Palette.named("cividis");
    int low = palette.color(10 / 255.0) & 0xff;
    int high = palette.color(11 / 255.0) & 0xff;
    assertThat(palette.color(10.5 / 255.0) & 0xff)
        .isBetween(Math.min(low, high), Math.max(low, high));
  }

  @Test
  void answersWithAnEndBeyondTheRange() {
    Palette palette = Palette.standard();
    assertThat(palette.color(-3)).isEqualTo(palette.color(0));
    assertThat(palette.color(7)).isEqualTo(palette.color(1));
    assertThat(palette.color(Double.NaN)).isEqualTo(palette.color(0));
  }

  @Test
  void standardIsLessSaturatedThanItsSource() {
    assertThat(saturation(Palette.standard().color(1)))
        .isLessThan(saturation(Palette.named("cividis").color(1)) * 0.8);
  }

  private static double saturation(int color) {
    int red = color >> 16 & 0xff;
    int green = color >> 8 & 0xff;
    int blue = color & 0xff;
    return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
  }

  @Test
  void refusesAnUnknownName() {
    assertThatThrownBy(() -> Palette.named("jet"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jet");
  }
}
