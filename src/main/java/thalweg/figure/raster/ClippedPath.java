package thalweg.figure.raster;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// A line through many points of which only what lies in a rectangle is kept.
///
/// A diverging run is millions of pixels away after some steps, and a dash pattern along the way
/// there would take minutes to draw. A point that is not finite interrupts the line.
public final class ClippedPath {
  private final double left;
  private final double top;
  private final double right;
  private final double bottom;
  private final Path2D.Double path = new Path2D.Double();
  private double lastX = Double.NaN;
  private double lastY = Double.NaN;
  private boolean penDown;
  private double length;

  /// A path without points.
  ///
  /// @param around the rectangle in pixels
  /// @param margin how far beyond it the line is kept, so that its ends don't show
  public ClippedPath(Rectangle2D around, double margin) {
    left = around.getMinX() - margin;
    top = around.getMinY() - margin;
    right = around.getMaxX() + margin;
    bottom = around.getMaxY() + margin;
  }

  /// Ends the line here; the next point begins another.
  public void interrupt() {
    lastX = Double.NaN;
    penDown = false;
  }

  /// Goes on to a point, or begins there.
  public void to(double x, double y) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      interrupt();
      return;
    }
    if (Double.isNaN(lastX)) {
      begin(x, y);
    } else {
      segment(lastX, lastY, x, y);
    }
    lastX = x;
    lastY = y;
  }

  private void begin(double x, double y) {
    penDown = x >= left && x <= right && y >= top && y <= bottom;
    if (penDown) {
      path.moveTo(x, y);
    }
  }

  /// Liang and Barsky: the part of the segment, as shares of its length, between each two edges.
  private void segment(double fromX, double fromY, double x, double y) {
    double dx = x - fromX;
    double dy = y - fromY;
    double enter =
        Math.max(0, Math.max(enter(fromX, dx, left, right), enter(fromY, dy, top, bottom)));
    double leave =
        Math.min(1, Math.min(leave(fromX, dx, left, right), leave(fromY, dy, top, bottom)));
    if (!(enter <= leave)) {
      penDown = false;
      return;
    }
    if (!penDown) {
      path.moveTo(fromX + enter * dx, fromY + enter * dy);
    }
    if (leave < 1) {
      path.lineTo(fromX + leave * dx, fromY + leave * dy);
    } else {
      path.lineTo(x, y);
    }
    length += Math.hypot(dx, dy) * (leave - enter);
    penDown = leave >= 1;
  }

  private static double enter(double from, double by, double low, double high) {
    if (by == 0) {
      return from >= low && from <= high ? 0 : Double.POSITIVE_INFINITY;
    }
    return ((by > 0 ? low : high) - from) / by;
  }

  private static double leave(double from, double by, double low, double high) {
    return by == 0 ? 1 : ((by > 0 ? high : low) - from) / by;
  }

  /// The pixels that have been walked inside the rectangle.
  public double length() {
    return length;
  }

  /// What has been kept so far.
  public Path2D path() {
    return path;
  }
}
