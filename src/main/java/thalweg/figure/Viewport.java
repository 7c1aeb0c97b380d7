package thalweg.figure;

import java.awt.geom.Rectangle2D;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// The rectangle of a figure through which a part of the plane is seen.
///
/// Pixels are device-independent and count from the figure's upper left corner, downwards; the
/// plane's second coordinate grows upwards.
///
/// @param visible the part of the plane, in domain coordinates
/// @param left the pixel of its left edge
/// @param top the pixel of its upper edge
/// @param width in pixels, positive
/// @param height in pixels, positive
public record Viewport(Domain visible, double left, double top, double width, double height) {
  /// Checks the size.
  ///
  /// @throws IllegalArgumentException if a side is not positive
  public Viewport {
    if (!(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("a viewport needs a size: " + width + " x " + height);
    }
  }

  /// The pixel at which a first coordinate is seen.
  public double px(double x) {
    return left + (x - visible.minX()) / visible.width() * width;
  }

  /// The pixel at which a second coordinate is seen.
  public double py(double y) {
    return top + (visible.maxY() - y) / visible.height() * height;
  }

  /// The first coordinate that is seen at a pixel.
  public double x(double px) {
    return visible.minX() + (px - left) / width * visible.width();
  }

  /// The second coordinate that is seen at a pixel.
  public double y(double py) {
    return visible.maxY() - (py - top) / height * visible.height();
  }

  /// The point that is seen at a pixel.
  public Point point(double px, double py) {
    return new Point(x(px), y(py));
  }

  /// How much each coordinate changes from one pixel to the next.
  public Point pixel() {
    return new Point(visible.width() / width, visible.height() / height);
  }

  /// Whether a pixel lies inside or on the edge.
  public boolean contains(double px, double py) {
    return px >= left && px <= left + width && py >= top && py <= top + height;
  }

  /// The rectangle in pixels.
  public Rectangle2D.Double rectangle() {
    return new Rectangle2D.Double(left, top, width, height);
  }
}
