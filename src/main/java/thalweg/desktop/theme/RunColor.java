package thalweg.desktop.theme;

import javafx.scene.paint.Color;
import thalweg.figure.Theme;
import thalweg.figure.run.RunStyle;

/// A run's colour for JavaFX nodes.
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
}
