package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// Where runs from a start will go, roughly and at once: from sample to sample of its heights, as
/// far as that leads down.
///
/// A start on a ridge between two samples goes down on the side on which it lies: what two
/// neighbours do not decide, the gradient at the start does.
final class WayDown {
  private final HeightField field;
  private final int startColumn;
  private final int startRow;

  /// Downhill at the start, -1, 0 or 1.
  private final int side;

  private final int ahead;

  /// From a start.
  WayDown(HeightField field, Landscape landscape, Point start) {
    this.field = field;
    startColumn = nearest(start.x() - field.x(0), field.x(1) - field.x(0), field.columns());
    startRow = nearest(start.y() - field.y(0), field.y(1) - field.y(0), field.rows());
    double[] gradient = new double[2];
    landscape.field().gradient(start.x(), start.y(), gradient);
    side = (int) -Math.signum(gradient[0]);
    ahead = (int) -Math.signum(gradient[1]);
  }

  private static int nearest(double from, double step, int samples) {
    return Math.clamp(Math.round(from / step), 0, samples - 1);
  }

  /// As methods go that follow the gradient: each time to the lowest neighbour.
  List<Point> steepest() {
    int column = startColumn;
    int row = startRow;
    List<Point> way = new ArrayList<>();
    while (true) {
      int lowestColumn = column;
      int lowestRow = row;
      for (int i = -1; i <= 1; i++) {
        for (int j = -1; j <= 1; j++) {
          // Of two that are equally low, that on the start's own side comes first.
          int nextColumn = column + (side > 0 ? -i : i);
          int nextRow = row + (ahead > 0 ? -j : j);
          if (isLower(nextColumn, nextRow, lowestColumn, lowestRow)) {
            lowestColumn = nextColumn;
            lowestRow = nextRow;
          }
        }
      }
      if (lowestColumn == column && lowestRow == row) {
        return way;
      }
      column = lowestColumn;
      row = lowestRow;
      way.add(new Point(field.x(column), field.y(row)));
    }
  }

  /// As methods go that scale each coordinate by itself: a sample along both at once, wherever the
  /// ground falls along both.
  List<Point> diagonal() {
    int column = startColumn;
    int row = startRow;
    List<Point> way = new ArrayList<>();
    for (int i = 0; i < field.columns() + field.rows(); i++) {
      int across = fall(column - 1, row, column + 1, row, side);
      int up = fall(column, row - 1, column, row + 1, ahead);
      if (!isLower(column + across, row + up, column, row)) {
        return way;
      }
      column += across;
      row += up;
      way.add(new Point(field.x(column), field.y(row)));
    }
    return way;
  }

  /// Whether the ground falls towards the second of two samples, 1, or the first, -1.
  private int fall(int column, int row, int otherColumn, int otherRow, int tied) {
    if (isLower(column, row, otherColumn, otherRow)) {
      return -1;
    }
    return isLower(otherColumn, otherRow, column, row) ? 1 : tied;
  }

  private boolean isLower(int column, int row, int thanColumn, int thanRow) {
    return isInside(column, row)
        && isInside(thanColumn, thanRow)
        && field.height(column, row) < field.height(thanColumn, thanRow);
  }

  private boolean isInside(int column, int row) {
    return column >= 0 && column < field.columns() && row >= 0 && row < field.rows();
  }
}
