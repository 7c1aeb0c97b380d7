package thalweg.desktop.theme;

import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import thalweg.figure.RunStyle;
import thalweg.figure.Theme;

/// A run's colour and dash for JavaFX nodes.
public final class RunColor {
  private RunColor() {}

  /// The colour for text and lines on a panel.
  public static Color of(RunStyle style, Theme theme) {
    return of(style.on(theme));
  }

  /// A colour of a theme or style as JavaFX has it.
  ///
  /// @param argb opaque
  public static Color of(int argb) {
    return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
  }

  /// A short piece of the run's line, as in a legend.
  public static Line sample(RunStyle style, Theme theme) {
    Line line = new Line(0, 0, 26, 0);
    line.setStroke(of(style, theme));
    line.setStrokeWidth(2.5);
    style.dash().forEach(length -> line.getStrokeDashArray().add(length.doubleValue()));
    return line;
  }
}
