package thalweg.figure.contour;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import thalweg.landscape.HeightField;
import thalweg.landscape.JumpSearch;
import thalweg.landscape.Point;

/// The edges of a lattice over which the ground jumps: no level line crosses them, as f has none of
/// the values between there. Only where two nodes differ by more than their neighbours do is f
/// asked.
///
/// Edges have numbers: that from a node to the right has the node's own, that from a node upwards
/// comes after all of those.
///
/// Where it jumps at a node, as the sign of x does at 0, it does so across both edges beside it.
final class GridJumps {
  /// By how many times more than beside it heights differ across an edge that is looked at.
  private static final double STEEPER = 1.05;

  /// Of the range that is drawn: lower steps are not seen.
  private static final double LOW = 0.005;

  private final ContourGrid lattice;
  private final JumpSearch search;
  private final int nodes;
  private final double least;

  /// Where on an edge, as a share of it, by its number.
  private final Map<Integer, Double> places = new HashMap<>();

  private final BitSet cells = new BitSet();
  private double sum;

  private GridJumps(ContourGrid lattice, HeightField field) {
    this.lattice = lattice;
    search = new JumpSearch(field);
    nodes = lattice.columns() * lattice.rows();
    least = LOW * (field.high() - field.low());
  }

  /// Those of a lattice over a field.
  static GridJumps of(ContourGrid lattice, HeightField field) {
    GridJumps jumps = new GridJumps(lattice, field);
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = 0; column < lattice.columns(); column++) {
        jumps.look(column, row, 1, 0);
        jumps.look(column, row, 0, 1);
      }
    }
    return jumps;
  }

  private void look(int column, int row, int right, int up) {
    if (isSteep(column, row, right, up)) {
      Point from = lattice.point(column, row);
      Point to = lattice.point(column + right, row + up);
      Optional<Point> jump = search.between(from, to);
      jump.ifPresent(place -> {
        int edge = row * lattice.columns() + column + (up > 0 ? nodes : 0);
        places.put(edge, from.distance(place) / from.distance(to));
        cells.set(cell(column, row));
        cells.set(cell(column - up, row - right));
        sum += (lattice.height(column, row) + lattice.height(column + right, row + up)) / 2;
      });
    }
  }

  /// Whether heights differ more across an edge, or across two in a row, than beside it.
  private boolean isSteep(int column, int row, int right, int up) {
    double rise = rise(column, row, right, up);
    if (rise <= least) {
      return false;
    }
    double before = rise(column - right, row - up, right, up);
    double after = rise(column + right, row + up, right, up);
    boolean first = rise > STEEPER * before;
    boolean last = rise > STEEPER * after;
    boolean atNext = after > STEEPER * rise(column + 2 * right, row + 2 * up, right, up);
    boolean atLast = before > STEEPER * rise(column - 2 * right, row - 2 * up, right, up);
    return (first && (last || atNext)) || (last && atLast);
  }

  /// By its lower left node; that of an edge of the lattice is none that is asked about.
  private int cell(int column, int row) {
    return Math.max(0, row + 1) * (lattice.columns() + 1) + Math.max(0, column + 1);
  }

  /// Whether the ground jumps across an edge of a cell.
  ///
  /// @param column of its lower left node
  /// @param row of its lower left node
  boolean isThrough(int column, int row) {
    return cells.get(cell(column, row));
  }

  /// Whether it jumps anywhere.
  boolean areSome() {
    return !places.isEmpty();
  }

  /// How much heights differ across an edge; 0 where there is none, or no ground.
  private double rise(int column, int row, int right, int up) {
    if (column < 0
        || row < 0
        || column + right >= lattice.columns()
        || row + up >= lattice.rows()) {
      return 0;
    }
    double rise = Math.abs(lattice.height(column + right, row + up) - lattice.height(column, row));
    return Double.isNaN(rise) ? 0 : rise;
  }

  /// Whether the ground jumps across an edge.
  boolean isAt(int edge) {
    return places.containsKey(edge);
  }

  /// The middle of all heights that are leapt over; empty where the ground jumps nowhere.
  OptionalDouble middle() {
    return places.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum / places.size());
  }

  /// The lines along which the ground jumps.
  ///
  /// @param width the pixels that the lattice spans from left to right
  /// @param height the pixels that it spans from top to bottom
  Path2D path(double width, double height) {
    Path2D path = new Path2D.Double();
    for (int row = 0; row < lattice.rows() - 1; row++) {
      for (int column = 0; column < lattice.columns() - 1; column++) {
        join(path, crossed(column, row), width, height);
      }
    }
    return path;
  }

  /// Where the line crosses the edges of a cell, in cells.
  private List<Point> crossed(int column, int row) {
    int node = row * lattice.columns() + column;
    List<Point> crossed = new ArrayList<>();
    add(crossed, node, column, row, true);
    add(crossed, node + lattice.columns(), column, row + 1, true);
    add(crossed, nodes + node, column, row, false);
    add(crossed, nodes + node + 1, column + 1, row, false);
    return crossed;
  }

  private void add(List<Point> crossed, int edge, int column, int row, boolean across) {
    Double share = places.get(edge);
    if (share != null) {
      crossed.add(new Point(column + (across ? share : 0), row + (across ? 0 : share)));
    }
  }

  /// From one edge of a cell to the other; where there are more, from each to the middle of all.
  private void join(Path2D path, List<Point> crossed, double width, double height) {
    if (crossed.size() < 2) {
      return;
    }
    double middleX = crossed.stream().mapToDouble(Point::x).average().orElseThrow();
    double middleY = crossed.stream().mapToDouble(Point::y).average().orElseThrow();
    for (Point each : crossed) {
      path.moveTo(px(each.x(), width), py(each.y(), height));
      path.lineTo(px(middleX, width), py(middleY, height));
    }
  }

  private double px(double column, double width) {
    return column / (lattice.columns() - 1) * width;
  }

  private double py(double row, double height) {
    return height - row / (lattice.rows() - 1) * height;
  }
}
