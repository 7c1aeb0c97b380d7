package thalweg.landscape;

import java.util.Arrays;

/// A point of R^n. Immutable.
public final class Position {
  private final double[] coordinates;

  private Position(double[] coordinates) {
    this.coordinates = coordinates;
  }

  /// A point of the plane.
  public static Position of(Point point) {
    return new Position(new double[] {point.x(), point.y()});
  }

  /// A point of R^n.
  ///
  /// @param coordinates copied
  public static Position of(double... coordinates) {
    return new Position(coordinates.clone());
  }

  /// n.
  public int dimension() {
    return coordinates.length;
  }

  /// A coordinate.
  ///
  /// @param index from 0
  public double get(int index) {
    return coordinates[index];
  }

  /// The square of the distance from a point along the third coordinate and those after it.
  ///
  /// @param array holds those of the point
  /// @param at where its third coordinate lies
  public double squareBeyond(UnitFrame frame, double[] array, int at) {
    return frame.squareBeyond(array, at, coordinates, 2);
  }

  /// All coordinates, copied.
  public double[] toArray() {
    return coordinates.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Position position && Arrays.equals(coordinates, position.coordinates);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(coordinates);
  }

  @Override
  public String toString() {
    return Arrays.toString(coordinates);
  }
}
