package thalweg.figure.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import thalweg.figure.Theme;
import thalweg.figure.axis.ValueAxis;
import thalweg.figure.color.Shade;

/// The sign across an upright axis that is not drawn to one scale: two strokes between its lowest
/// decade and its floor.
final class AxisBreak {
  private static final double HALF = 5;
  private static final double RISE = 2;
  private static final double APART = 4;

  private AxisBreak() {}

  /// Draws it where an axis has one.
  ///
  /// @param left the pixel of the axis
  /// @param top the pixel of its upper end
  static void draw(
      Graphics2D graphics, ValueAxis axis, double left, double top, double height, Theme theme) {
    if (!axis.floored()) {
      return;
    }
    double y = top + (1 - axis.share(axis.floor() + Math.pow(10, axis.low()) / 2)) * height;
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fill(new Rectangle2D.Double(left - HALF, y - APART / 2, 2 * HALF, APART));
    graphics.setColor(Shade.of(theme.muted()));
    graphics.setStroke(new BasicStroke(1));
    for (double middle : new double[] {y - APART / 2, y + APART / 2}) {
      graphics.draw(new Line2D.Double(left - HALF, middle + RISE, left + HALF, middle - RISE));
    }
  }
}
