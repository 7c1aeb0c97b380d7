package thalweg.desktop.widget;

import java.util.List;
import javafx.geometry.Point2D;

/// A line of straight pieces on the screen.
///
/// @param corners its corners in order, in pixels; a NaN leaves out the pieces beside it
public record PixelPath(List<Point2D> corners) {
  /// How far a pixel is from the line; infinite where there is no piece.
  public double distance(Point2D pixel) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < corners.size(); i++) {
      double distance = distance(pixel, corners.get(i - 1), corners.get(i));
      nearest = distance < nearest ? distance : nearest;
    }
    return nearest;
  }

  private static double distance(Point2D pixel, Point2D from, Point2D to) {
    Point2D piece = to.subtract(from);
    double square = piece.dotProduct(piece);
    double share = square > 0 ? pixel.subtract(from).dotProduct(piece) / square : 0;
    return pixel.distance(from.add(piece.multiply(Math.min(1, Math.max(0, share)))));
  }
}
