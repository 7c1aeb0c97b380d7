package thalweg.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Locale;

/// Sets words into a figure. Places are baselines in device-independent pixels.
final class Lettering {
  private static final double HEADING = 11;
  private static final String ELLIPSIS = "…";

  private final Graphics2D graphics;

  Lettering(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /// Chooses typeface and colour of what follows.
  Lettering with(Font font, int color) {
    graphics.setFont(font);
    graphics.setColor(Shade.of(color));
    return this;
  }

  /// A panel's heading, in capitals.
  ///
  /// @return the pixel at which it ends
  double heading(String text, Theme theme, double x, double y) {
    String capitals = text.toUpperCase(Locale.ROOT);
    with(Fonts.SEMIBOLD.heading(HEADING), theme.muted()).left(capitals, x, y);
    return x + width(capitals);
  }

  /// Words that begin at x.
  void left(String text, double x, double y) {
    graphics.drawString(text, (float) x, (float) y);
  }

  /// Words that end at x.
  void right(String text, double x, double y) {
    left(text, x - width(text), y);
  }

  /// Words with their middle at x.
  void centred(String text, double x, double y) {
    left(text, x - width(text) / 2, y);
  }

  /// How wide the words are in the chosen typeface, in pixels.
  double width(String text) {
    return graphics.getFont().getStringBounds(text, graphics.getFontRenderContext()).getWidth();
  }

  /// The words, or as many of their letters as fit into a width, and an ellipsis.
  String fitted(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    int length = text.length();
    while (length > 0 && width(text.substring(0, length).strip() + ELLIPSIS) > width) {
      length--;
    }
    return text.substring(0, length).strip() + ELLIPSIS;
  }
}
