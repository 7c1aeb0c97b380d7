package thalweg.desktop.widget;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures whether words have room in a place before they are shown there. JavaFX cuts what has
/// none.
public final class WordRoom {
  /// Of a line: heights of several are rounded now and again.
  private static final double HALF = 0.5;

  private final Text measure = new Text();

  /// Whether words stand within a width in so many lines.
  ///
  /// @param width in pixels; 0 of a place that is not laid out yet, where everything fits
  public boolean fits(String words, Font font, double width, int lines) {
    if (width <= 0) {
      return true;
    }
    measure.setWrappingWidth(lines > 1 ? width : 0);
    measure.setFont(font);
    measure.setText(words);
    return lines > 1
        ? measure.getLayoutBounds().getHeight() < (lines + HALF) * line(font)
        : measure.getLayoutBounds().getWidth() <= width;
  }

  /// The height of a line, in pixels.
  public double line(Font font) {
    measure.setFont(font);
    measure.setText("x");
    return measure.getLayoutBounds().getHeight();
  }
}
