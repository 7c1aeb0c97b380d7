package thalweg.desktop.surface.camera;

import javafx.geometry.Point3D;

/// A half-line in world coordinates.
///
/// @param origin where it begins
/// @param direction where it goes; any length but zero
public record Ray(Point3D origin, Point3D direction) {
  /// A stretch of a ray, in lengths of its direction; empty if it ends before it begins.
  public record Span(double from, double to) {
    Span and(Span other) {
      return new Span(Math.max(from, other.from), Math.min(to, other.to));
    }
  }

  /// An upright box in world coordinates.
  public record Box(Point3D low, Point3D high) {}

  public Point3D at(double distance) {
    return origin.add(direction.multiply(distance));
  }

  /// The same ray with a direction of length 1.
  public Ray normalized() {
    return new Ray(origin, direction.normalize());
  }

  /// The stretch that lies in a box.
  public Span within(Box box) {
    return new Span(0, Double.MAX_VALUE)
        .and(between(origin.getX(), direction.getX(), box.low.getX(), box.high.getX()))
        .and(between(origin.getY(), direction.getY(), box.low.getY(), box.high.getY()))
        .and(between(origin.getZ(), direction.getZ(), box.low.getZ(), box.high.getZ()));
  }

  private static Span between(double origin, double direction, double low, double high) {
    if (direction == 0) {
      return origin >= low && origin <= high
          ? new Span(0, Double.MAX_VALUE)
          : new Span(0, Double.NEGATIVE_INFINITY);
    }
    double one = (low - origin) / direction;
    double other = (high - origin) / direction;
    return new Span(Math.min(one, other), Math.max(one, other));
  }
}
