package thalweg.landscape;

/// A place in the plane of a landscape, in domain coordinates.
public record Point(double x, double y) {
  /// The distance to another point, in domain units.
  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
