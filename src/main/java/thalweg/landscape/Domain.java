package thalweg.landscape;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import thalweg.text.PlainNumber;

/// The rectangle through which a landscape is seen, in domain coordinates.
///
/// @param minX left edge
/// @param maxX right edge, greater than `minX`
/// @param minY lower edge
/// @param maxY upper edge, greater than `minY`
public record Domain(double minX, double maxX, double minY, double maxY) {
  /// Checks the edges.
  ///
  /// @throws IllegalArgumentException if an edge is not finite or a side is empty
  public Domain {
    if (!(maxX > minX) || !(maxY > minY) || !finite(minX, maxX) || !finite(minY, maxY)) {
      throw new IllegalArgumentException(
          "a domain needs finite edges, low before high: "
              + ("[" + minX + ", " + maxX + "] x [" + minY + ", " + maxY + "]"));
    }
  }

  private static boolean finite(double low, double high) {
    return Double.isFinite(high - low);
  }

  /// The square of that half-width around the origin.
  public static Domain square(double halfWidth) {
    return new Domain(-halfWidth, halfWidth, -halfWidth, halfWidth);
  }

  /// The length of the side along x.
  public double width() {
    return maxX - minX;
  }

  /// The length of the side along y.
  public double height() {
    return maxY - minY;
  }

  /// The first coordinate of a column of a regular grid, whose outermost columns lie on the edges.
  ///
  /// @param columns at least 2
  double x(int column, int columns) {
    // The last is the edge itself: the sum may round to a point outside.
    return column == columns - 1 ? maxX : minX + width() * column / (columns - 1);
  }

  /// The second coordinate of a row of such a grid.
  ///
  /// @param rows at least 2
  double y(int row, int rows) {
    return row == rows - 1 ? maxY : minY + height() * row / (rows - 1);
  }

  /// Whether a point lies inside or on the edge; a NaN does not.
  public boolean contains(double x, double y) {
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  }

  /// Whether a point lies inside or on the edge.
  public boolean contains(Point point) {
    return contains(point.x(), point.y());
  }

  /// Whether a point lies inside and not on the edge.
  public boolean containsInside(Point point) {
    return point.x() > minX && point.x() < maxX && point.y() > minY && point.y() < maxY;
  }

  /// The point of the domain that is nearest to the given one.
  public Point clamp(Point point) {
    return new Point(Math.clamp(point.x(), minX, maxX), Math.clamp(point.y(), minY, maxY));
  }

  /// Where a point goes that was chosen in another domain: it stays, or along a coordinate along
  /// which it would be outside it has the share of the way across that it had. On the edge a run
  /// would leave at its first step.
  public Point carry(Point point, Domain from) {
    double x = (point.x() - from.minX) / from.width();
    double y = (point.y() - from.minY) / from.height();
    return clamp(
        new Point(
            point.x() >= minX && point.x() <= maxX ? point.x() : minX + x * width(),
            point.y() >= minY && point.y() <= maxY ? point.y() : minY + y * height()));
  }

  @Override
  public String toString() {
    return interval(minX, maxX) + " x " + interval(minY, maxY);
  }

  private static String interval(double low, double high) {
    return "[" + PlainNumber.exact(low) + ", " + PlainNumber.exact(high) + "]";
  }

  /// The middles of its cells, row by row, if it is cut into as many columns as rows.
  ///
  /// @param side how many rows and columns
  public Stream<Point> middles(int side) {
    return IntStream.range(0, side * side)
        .mapToObj(k -> {
          int row = k / side;
          int column = k % side;
          return new Point(
              minX + (column + 0.5) / side * width(), minY + (row + 0.5) / side * height());
        });
  }
}
