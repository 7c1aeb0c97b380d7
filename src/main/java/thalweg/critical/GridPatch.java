package thalweg.critical;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import thalweg.critical.HiddenGround.Place;
import thalweg.landscape.Domain;

/// A rectangle of cells of the grid.
///
/// @param column the first column
/// @param row the first row
/// @param columns how many there are, at least 1
/// @param rows how many there are, at least 1
record GridPatch(int column, int row, int columns, int rows) {
  /// Cells a side: what is wider is a line, and each of its cells a patch of its own.
  private static final int WIDEST = 4;

  /// The patches that some cells form with their neighbours.
  static List<GridPatch> of(List<Place> cells) {
    Set<Place> left = new LinkedHashSet<>(cells);
    List<GridPatch> patches = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Place> connected = connected(left);
      GridPatch patch = around(connected);
      if (Math.max(patch.columns, patch.rows) <= WIDEST) {
        patches.add(patch);
      } else {
        connected.stream().map(each -> around(List.of(each))).forEach(patches::add);
      }
    }
    return patches;
  }

  /// Takes out a cell and all that it is connected with.
  private static List<Place> connected(Set<Place> left) {
    List<Place> cells = new ArrayList<>();
    Deque<Place> next = new ArrayDeque<>(List.of(left.iterator().next()));
    while (!next.isEmpty()) {
      Place cell = next.remove();
      if (left.remove(cell)) {
        cells.add(cell);
        neighbours(cell).forEach(next::add);
      }
    }
    return cells;
  }

  private static Stream<Place> neighbours(Place cell) {
    return Stream.of(-1, 0, 1)
        .flatMap(across ->
            Stream.of(-1, 0, 1).map(up -> new Place(cell.column() + across, cell.row() + up)));
  }

  private static GridPatch around(Collection<Place> cells) {
    int column = cells.stream().mapToInt(Place::column).min().orElseThrow();
    int row = cells.stream().mapToInt(Place::row).min().orElseThrow();
    int lastColumn = cells.stream().mapToInt(Place::column).max().orElseThrow();
    int lastRow = cells.stream().mapToInt(Place::row).max().orElseThrow();
    return new GridPatch(column, row, lastColumn - column + 1, lastRow - row + 1);
  }

  /// The part of a domain that it is.
  Domain of(Domain domain) {
    return new Domain(
        domain.minX() + domain.width() * column / CellGrid.CELLS,
        domain.minX() + domain.width() * (column + columns) / CellGrid.CELLS,
        domain.minY() + domain.height() * row / CellGrid.CELLS,
        domain.minY() + domain.height() * (row + rows) / CellGrid.CELLS);
  }

  /// Where the middle is, along u.
  double u() {
    return (column + columns / 2.0) / CellGrid.CELLS;
  }

  /// Where the middle is, along v.
  double v() {
    return (row + rows / 2.0) / CellGrid.CELLS;
  }

  /// The longer side, a share of the domain.
  double side() {
    return (double) Math.max(columns, rows) / CellGrid.CELLS;
  }

  /// The share of the domain that it is.
  double area() {
    return (double) columns * rows / (CellGrid.CELLS * CellGrid.CELLS);
  }

  /// Whether a place of the unit square lies inside.
  boolean holds(double u, double v) {
    double across = u * CellGrid.CELLS - column;
    double up = v * CellGrid.CELLS - row;
    return across >= 0 && across <= columns && up >= 0 && up <= rows;
  }
}
