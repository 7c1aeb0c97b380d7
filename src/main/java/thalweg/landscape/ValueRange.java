package thalweg.landscape;

import java.util.Arrays;
import thalweg.formula.Field;

/// Between which values a landscape lies, as far as samples on a regular grid tell.
///
/// @param lowest the least finite value; 0 where none is finite
/// @param highest the greatest finite value; 0 where none is finite
public record ValueRange(double lowest, double highest) {
  /// Magnitudes beyond it count as infinite, so that differences of values stay finite.
  static final double MOST = Double.MAX_VALUE / 4;

  /// Enough to find the valleys that a picture shows.
  static final int SAMPLES = 33;

  /// By no more of a value others differ by rounding.
  private static final double ROUNDING = 1e-12;

  /// The range of f in the domain of a landscape.
  public static ValueRange of(Landscape landscape) {
    return of(samples(landscape.field(), landscape.domain(), SAMPLES, SAMPLES));
  }

  /// The range of some values.
  static ValueRange of(double[] values) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (Math.abs(value) <= MOST) {
        lowest = value < lowest ? value : lowest;
        highest = value > highest ? value : highest;
      }
    }
    return lowest <= highest ? new ValueRange(lowest, highest) : new ValueRange(0, 0);
  }

  /// f at the points of a grid, row by row.
  static double[] samples(Field field, Domain domain, int columns, int rows) {
    double[] x = new double[columns];
    double[] y = new double[columns];
    double[] row = new double[columns];
    double[] values = new double[columns * rows];
    for (int column = 0; column < columns; column++) {
      x[column] = domain.x(column, columns);
    }
    for (int r = 0; r < rows; r++) {
      Arrays.fill(y, domain.y(r, rows));
      field.values(x, y, row);
      System.arraycopy(row, 0, values, r * columns, columns);
    }
    return values;
  }

  /// Whether all values are the same but for rounding.
  public boolean isLevel() {
    return width() <= ROUNDING * Math.max(Math.abs(lowest), Math.abs(highest));
  }

  /// The greatest minus the least value.
  public double width() {
    return highest - lowest;
  }
}
