package thalweg.figure.lettering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.slf4j.LoggerFactory;

/// The typefaces of every figure: Inter for words, JetBrains Mono for formulas and columns of
/// numbers. They come with the program, so that a picture looks the same on every machine.
// A font has no setters, but its class doesn't say so.
@SuppressWarnings("ImmutableEnumChecker")
public enum Fonts {
  /// Words.
  REGULAR("Inter-Regular.otf", Font.SANS_SERIF),
  /// Words that carry a row.
  MEDIUM("Inter-Medium.otf", Font.SANS_SERIF),
  /// Titles and headings.
  SEMIBOLD("Inter-SemiBold.otf", Font.SANS_SERIF),
  /// Formulas and numbers.
  MONO("JetBrainsMono-Regular.ttf", Font.MONOSPACED),
  /// Numbers that carry a row.
  MONO_MEDIUM("JetBrainsMono-Medium.ttf", Font.MONOSPACED);

  private static final float HEADING_TRACKING = 0.06f;

  private final Font font;

  Fonts(String file, String substitute) {
    this.font = load("/fonts/" + file, substitute);
  }

  /// The font in a file among the resources, or the system's substitute where it can't be read.
  static Font load(String path, String substitute) {
    try (InputStream file = Fonts.class.getResourceAsStream(path)) {
      if (file != null) {
        return Font.createFont(Font.TRUETYPE_FONT, file)
            .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
      }
      LoggerFactory.getLogger(Fonts.class).warn("There is no font {}", path);
    } catch (IOException | FontFormatException failure) {
      LoggerFactory.getLogger(Fonts.class).warn("The font {} cannot be read", path, failure);
    }
    return new Font(substitute, Font.PLAIN, 1);
  }

  /// The typeface at a size.
  ///
  /// @param size in device-independent pixels to the em
  public Font size(double size) {
    return font.deriveFont((float) size);
  }

  /// The typeface for a heading in capitals, which need more air between them.
  ///
  /// @param size in device-independent pixels to the em
  public Font heading(double size) {
    return size(size).deriveFont(Map.of(TextAttribute.TRACKING, HEADING_TRACKING));
  }
}
