package thalweg.desktop.surface;

import java.util.Optional;
import thalweg.landscape.HeightField;
import thalweg.landscape.Point;

/// Where the ground ends inside the domain, because f does. Samples just beyond it are drawn in to
/// its end, so that the mesh ends in a line and not in steps.
///
/// @param field whose samples are the mesh's vertices
record DomainBoundary(HeightField field) {
  private static final int HALVINGS = 24;

  /// Directions in cells that are shorter lead to no side in particular: there is ground all
  /// around.
  private static final double NOWHERE = 0.25;

  /// The place of a sample: its own where there is ground, that on the boundary if it lies just
  /// beyond; none further away, and between two boundaries.
  Optional<Point> place(int column, int row) {
    Point own = new Point(field.x(column), field.y(row));
    return field.isGround(column, row) ? Optional.of(own) : drawnIn(column, row, own);
  }

  private Optional<Point> drawnIn(int column, int row, Point beyond) {
    double across = 0;
    double up = 0;
    for (int r = Math.max(0, row - 1); r <= Math.min(field.rows() - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(field.columns() - 1, column + 1); c++) {
        if (field.isGround(c, r)) {
          across += c - column;
          up += r - row;
        }
      }
    }
    double cells = Math.max(Math.abs(across), Math.abs(up));
    if (cells < NOWHERE) {
      return Optional.empty();
    }
    double cellWidth = field.domain().width() / (field.columns() - 1);
    double cellHeight = field.domain().height() / (field.rows() - 1);
    Point inland =
        field
            .domain()
            .clamp(
                new Point(
                    beyond.x() + across / cells * cellWidth, beyond.y() + up / cells * cellHeight));
    return isGround(inland) ? Optional.of(between(beyond, inland)) : Optional.empty();
  }

  /// The last ground on the way from ground to where there is none.
  private Point between(Point beyond, Point inland) {
    double ground = 1;
    double gap = 0;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (ground + gap) / 2;
      if (isGround(towards(beyond, inland, middle))) {
        ground = middle;
      } else {
        gap = middle;
      }
    }
    return towards(beyond, inland, ground);
  }

  private static Point towards(Point from, Point to, double share) {
    return new Point(
        from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }

  private boolean isGround(Point point) {
    return !Double.isNaN(field.exact(point.x(), point.y()));
  }
}
