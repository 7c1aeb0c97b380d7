package thalweg.figure.color;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import thalweg.text.Text;

/// The palettes that a person can choose for heights. Each grows evenly lighter from low to high,
/// for colour-blind people too, and is made quiet for the runs on it.
public enum HeightPalette {
  /// Blue over grey to yellow.
  CIVIDIS,
  /// Violet over green to yellow.
  VIRIDIS,
  /// From deep water blue to foam, at one hue.
  LAGOON,
  /// Without any colour.
  GREY;

  /// Its name in files.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Its name for a person to read.
  public String label() {
    return Text.of("figure").get("palette." + id());
  }

  /// Its colours.
  public Palette palette() {
    return Palette.quiet(id());
  }

  /// The one with that name in files.
  public static Optional<HeightPalette> of(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }
}
