package thalweg.figure.contour;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import thalweg.landscape.Domain;
import thalweg.landscape.GridGaps;
import thalweg.landscape.HeightField;
import thalweg.landscape.Point;

/// Heights on a regular grid over the visible part of the plane, fine enough for a number of
/// pixels; NaN where there is no ground. Row 0 lies at the lower edge.
///
/// The height field's own samples are taken where they suffice; where a few of them are looked at
/// through a magnifying glass, f is asked anew, so that level lines stay round.
final class ContourGrid {
  private static final double PIXELS_APART = 3;

  private final int columns;
  private final int rows;
  private final double[] heights;
  private final HeightField field;
  private final Domain visible;
  private @Nullable GridJumps jumps;

  private ContourGrid(HeightField field, Domain visible, int columns, int rows) {
    this(field, visible, columns, rows, new double[columns * rows]);
  }

  private ContourGrid(HeightField field, Domain visible, int columns, int rows, double[] heights) {
    this.field = field;
    this.visible = visible;
    this.columns = columns;
    this.rows = rows;
    this.heights = heights;
  }

  /// The heights over a rectangle that is seen through `width` by `height` pixels.
  static ContourGrid over(HeightField field, Domain visible, int width, int height) {
    int columns = (int) Math.ceil(width / PIXELS_APART) + 1;
    int rows = (int) Math.ceil(height / PIXELS_APART) + 1;
    return visible.equals(field.domain()) && field.columns() >= columns && field.rows() >= rows
        ? copy(field)
        : sample(field, visible, columns, rows);
  }

  private static ContourGrid copy(HeightField field) {
    ContourGrid lattice = new ContourGrid(field, field.domain(), field.columns(), field.rows());
    for (int row = 0; row < lattice.rows; row++) {
      for (int column = 0; column < lattice.columns; column++) {
        lattice.heights[row * lattice.columns + column] = field.height(column, row);
      }
    }
    return lattice;
  }

  private static ContourGrid sample(HeightField field, Domain visible, int columns, int rows) {
    ContourGrid lattice = new ContourGrid(field, visible, columns, rows);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        Point node = lattice.point(column, row);
        lattice.heights[row * columns + column] = field.exact(node.x(), node.y());
      }
    }
    return lattice;
  }

  /// The same, with gaps narrowed by some nodes.
  ContourGrid narrowed(int nodes) {
    return isWhole()
        ? this
        : new ContourGrid(
            field, visible, columns, rows, GridGaps.narrowed(heights, columns, nodes));
  }

  /// Where a node lies in the plane.
  Point point(int column, int row) {
    return new Point(
        visible.minX() + visible.width() * column / (columns - 1),
        visible.minY() + visible.height() * row / (rows - 1));
  }

  /// The edges over which the ground jumps, sought once.
  GridJumps jumps() {
    GridJumps found = jumps;
    if (found == null) {
      found = GridJumps.of(this, field);
      jumps = found;
    }
    return found;
  }

  /// Whether there is ground at every node.
  boolean isWhole() {
    return Arrays.stream(heights).noneMatch(Double::isNaN);
  }

  /// Whether none of the four nodes around a place has ground.
  ///
  /// @param across from 0 at the left edge to 1 at the right
  /// @param up from 0 at the lower edge to 1 at the upper
  boolean isEmpty(double across, double up) {
    int column = Math.min((int) (across * (columns - 1)), columns - 2);
    int row = Math.min((int) (up * (rows - 1)), rows - 2);
    return Double.isNaN(height(column, row))
        && Double.isNaN(height(column + 1, row))
        && Double.isNaN(height(column, row + 1))
        && Double.isNaN(height(column + 1, row + 1));
  }

  /// The least height.
  double low() {
    return ground().min().orElse(0);
  }

  /// The greatest height.
  double high() {
    return ground().max().orElse(0);
  }

  private DoubleStream ground() {
    return Arrays.stream(heights).filter(height -> !Double.isNaN(height));
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  double height(int column, int row) {
    return heights[row * columns + column];
  }

  /// The heights along a horizontal line, one a column, linear between rows.
  ///
  /// @param up from 0 at the lower edge to 1 at the upper
  /// @param line receives one height a column
  void line(double up, double[] line) {
    double place = up * (rows - 1);
    int row = Math.min((int) place, rows - 2);
    double share = place - row;
    for (int column = 0; column < columns; column++) {
      line[column] = height(column, row) * (1 - share) + height(column, row + 1) * share;
    }
  }
}
