package thalweg.figure.axis;

/// Which step of a chart lies at which pixel.
///
/// @param left from the figure's left edge to step 0, in device-independent pixels
/// @param right from the last step to the figure's right edge
/// @param steps the step budget
public record StepAxis(double left, double right, int steps) {
  /// The least length of an axis in pixels.
  public static final double LEAST = 8;

  /// The step that is shown at a pixel, the nearest of the budget.
  ///
  /// @param px pixels from the figure's left edge
  /// @param width the figure's width in device-independent pixels
  public int stepAt(double px, int width) {
    return (int) Math.round(Math.clamp((px - left) / length(width), 0, 1) * steps);
  }

  /// The pixel at which a step is shown, from the figure's left edge.
  ///
  /// @param width the figure's width in device-independent pixels
  public double px(int step, int width) {
    return left + (double) step / Math.max(1, steps) * length(width);
  }

  private double length(int width) {
    return Math.max(LEAST, width - left - right);
  }
}
