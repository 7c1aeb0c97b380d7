package thalweg.figure.chart;

import java.awt.geom.Rectangle2D;
import thalweg.figure.axis.ValueAxis;

/// Where the curves of a chart lie, and what a pixel there means.
///
/// @param left the pixel of step 0
/// @param top the pixel of the value axis' upper end
/// @param width from step 0 to the last of the budget, in pixels, positive
/// @param height in pixels, positive
/// @param steps the step budget, at least 1
/// @param axis the upright axis
public record ChartPlot(
    double left, double top, double width, double height, int steps, ValueAxis axis) {
  /// What rounding may put beyond an end, as a share of the axis.
  private static final double ROUNDING = 1e-9;

  /// The pixel of a step.
  double px(double step) {
    return left + step / steps * width;
  }

  /// The pixel of a value; NaN for what has no place on the axis.
  double py(double value) {
    return top + (1 - axis.share(value)) * height;
  }

  public double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  /// Whether a value is above the axis, and not by rounding alone.
  boolean isAbove(double value) {
    return axis.share(value) > 1 + ROUNDING;
  }

  /// Whether a value is below the axis, and not by rounding alone.
  boolean isBelow(double value) {
    return axis.share(value) < -ROUNDING;
  }

  Rectangle2D rectangle() {
    return new Rectangle2D.Double(left, top, width, height);
  }
}
