package thalweg.objective;

import java.util.Arrays;
import java.util.Objects;

/// Values of a function of x and y on a regular grid whose outermost samples lie on its edges.
/// Immutable.
public final class SampledGrid {
  /// The fewest samples along a side: a cubic has four coefficients.
  public static final int LEAST = 4;

  private final double minX;
  private final double maxX;
  private final double minY;
  private final double maxY;
  private final int columns;
  private final int rows;
  private final double[] values;

  /// A grid of samples.
  ///
  /// @param minX where the first column lies
  /// @param maxX where the last column lies, greater
  /// @param minY where the first row lies
  /// @param maxY where the last row lies, greater
  /// @param rows the samples, row by row, all rows equally long; at least [#LEAST] rows of [#LEAST]
  ///   samples, all finite
  /// @throws IllegalArgumentException if they are not
  public SampledGrid(double minX, double maxX, double minY, double maxY, double[][] rows) {
    requireSide("x", minX, maxX);
    requireSide("y", minY, maxY);
    this.minX = minX;
    this.maxX = maxX;
    this.minY = minY;
    this.maxY = maxY;
    this.rows = rows.length;
    this.columns = rows.length == 0 ? 0 : rows[0].length;
    if (this.rows < LEAST || columns < LEAST) {
      throw new IllegalArgumentException(
          "a grid needs %d x %d samples at least, not %d x %d"
              .formatted(LEAST, LEAST, columns, this.rows));
    }
    values = new double[columns * this.rows];
    for (int row = 0; row < rows.length; row++) {
      if (rows[row].length != columns) {
        throw new IllegalArgumentException(
            "row %d has %d samples, not %d".formatted(row, rows[row].length, columns));
      }
      System.arraycopy(rows[row], 0, values, row * columns, columns);
    }
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException(
            "the sample in row %d, column %d is %s".formatted(i / columns, i % columns, values[i]));
      }
    }
  }

  private static void requireSide(String name, double low, double high) {
    if (!(high > low) || !Double.isFinite(high - low)) {
      throw new IllegalArgumentException(
          "a grid reaches from a lower to a higher %s: [%s, %s]".formatted(name, low, high));
    }
  }

  /// Where the first column lies.
  public double minX() {
    return minX;
  }

  /// Where the last column lies.
  public double maxX() {
    return maxX;
  }

  /// Where the first row lies.
  public double minY() {
    return minY;
  }

  /// Where the last row lies.
  public double maxY() {
    return maxY;
  }

  /// How many samples a row has.
  public int columns() {
    return columns;
  }

  /// How many rows there are.
  public int rows() {
    return rows;
  }

  /// A sample.
  public double value(int column, int row) {
    return values[row * columns + column];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SampledGrid grid
        && columns == grid.columns
        && minX == grid.minX
        && maxX == grid.maxX
        && minY == grid.minY
        && maxY == grid.maxY
        && Arrays.equals(values, grid.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(minX, maxX, minY, maxY, columns, Arrays.hashCode(values));
  }

  @Override
  public String toString() {
    return "%d x %d samples on [%s, %s] x [%s, %s]"
        .formatted(columns, rows, minX, maxX, minY, maxY);
  }
}
