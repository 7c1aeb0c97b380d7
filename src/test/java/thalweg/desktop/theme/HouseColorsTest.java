package thalweg.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.figure.Theme;
import thalweg.figure.color.HeightPalette;
import thalweg.figure.color.Shade;

/// The colours of the two themes, which figures and style sheets each have a copy of.
final class HouseColorsTest {
  private static final Pattern COLOR =
      Pattern.compile("-thalweg-([a-z-]+): #([0-9a-f]{6})([0-9a-f]{2})?;");

  /// Of small words, as WCAG 2 asks for.
  private static final double LEGIBLE = 4.5;

  /// Those of a theme's sheet by name, 0xAARRGGBB.
  private static Map<String, Integer> sheet(Theme theme) throws IOException {
    Path path = Path.of("assets/css", theme.name().toLowerCase(Locale.ROOT) + ".css");
    Map<String, Integer> colors = new TreeMap<>();
    COLOR
        .matcher(Files.readString(path))
        .results()
        .forEach(found -> {
          String alpha = found.group(3) == null ? "ff" : found.group(3);
          colors.put(found.group(1), Integer.parseUnsignedInt(alpha + found.group(2), 16));
        });
    return colors;
  }

  private static Map<String, Integer> figures(Theme theme) {
    return Map.of(
        "background", theme.background(),
        "panel", theme.panel(),
        "raised", theme.raised(),
        "line", theme.line(),
        "text", theme.text(),
        "muted", theme.muted(),
        "accent", theme.accent());
  }

  /// The table of the design.
  @ParameterizedTest
  @CsvSource({
    "background, 0d1117, eef1f4",
    "panel,      12171f, ffffff",
    "raised,     1a212b, f5f7f9",
    "line,       2a323d, d5dbe1",
    "text,       e6edf3, 1c2430",
    "muted,      8b98a7, 667383",
    "accent,     4aa3ff, 0969da",
  })
  void areThoseOfTheDesign(String name, String dark, String light) {
    assertThat(figures(Theme.DARK).get(name)).isEqualTo(opaque(dark));
    assertThat(figures(Theme.LIGHT).get(name)).isEqualTo(opaque(light));
  }

  private static int opaque(String hexadecimal) {
    return 0xff000000 | Integer.parseInt(hexadecimal, 16);
  }

  @ParameterizedTest
  @EnumSource
  void sheetsAndFiguresHaveTheSame(Theme theme) throws IOException {
    assertThat(sheet(theme)).containsAllEntriesOf(figures(theme));
  }

  @Test
  void bothSheetsNameTheSame() throws IOException {
    assertThat(sheet(Theme.DARK).keySet()).isEqualTo(sheet(Theme.LIGHT).keySet());
  }

  /// However near the terrain is that lies behind a control over it, the lowest and the highest of
  /// any palette.
  @ParameterizedTest
  @EnumSource
  void wordsOnTheVeilOverTheGroundCanBeRead(Theme theme) throws IOException {
    int veil = Objects.requireNonNull(sheet(theme).get("corner"));
    double opacity = (veil >>> 24) / 255.0;
    for (HeightPalette palette : HeightPalette.values()) {
      for (double height : new double[] {0, 1}) {
        int behind = Shade.between(palette.palette().color(height), veil, opacity);
        assertThat(Shade.contrast(theme.muted(), behind)).isGreaterThanOrEqualTo(LEGIBLE);
        assertThat(Shade.contrast(theme.accent(), behind)).isGreaterThanOrEqualTo(LEGIBLE);
      }
    }
  }
}
