package thalweg.figure.contour;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Traces lines of equal height through a lattice by marching squares. They end where the ground
/// does, and where it jumps.
///
/// Every edge of the lattice that a line crosses is linked with the crossings before and after it,
/// then the links are followed, so that a line is one path and not a heap of pieces. Few cells are
/// crossed by any one level: each level's are found beforehand, for all levels at once.
final class ContourLines {
  private static final int NONE = -1;

  private final ContourGrid lattice;
  private final double width;
  private final double height;
  private final int columns;
  private final int nodes;
  private final int[] before;
  private final int[] after;
  private final int[] crossed;
  private final GridJumps jumps;
  private int crossings;

  private ContourLines(ContourGrid lattice, GridJumps jumps, double width, double height) {
    this.lattice = lattice;
    this.jumps = jumps;
    this.width = width;
    this.height = height;
    this.columns = lattice.columns();
    this.nodes = columns * lattice.rows();
    this.before = new int[2 * nodes];
    this.after = new int[2 * nodes];
    this.crossed = new int[2 * nodes];
    Arrays.fill(before, NONE);
    Arrays.fill(after, NONE);
  }

  /// All lines of each level, in pixels from the upper left corner.
  ///
  /// @param jumps of the lattice
  /// @param levels in any order
  /// @param width the pixels that the lattice spans from left to right
  /// @param height the pixels that it spans from top to bottom
  /// @return a path for each level, in their order; an empty one for a level that is nowhere
  static List<Path2D> trace(
      ContourGrid lattice,
      GridJumps jumps,
      List<ContourLevel> levels,
      double width,
      double height) {
    ContourLines lines = new ContourLines(lattice, jumps, width, height);
    CrossedCells cells = CrossedCells.of(lattice, levels);
    List<Path2D> paths = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      paths.add(lines.trace(levels.get(i).height(), cells.at(i)));
    }
    return paths;
  }

  private Path2D trace(double level, int[] cells) {
    crossings = 0;
    for (int cell : cells) {
      march(cell % columns, cell / columns, level);
    }
    return follow(level);
  }

  private void march(int column, int row, double level) {
    boolean lowerLeft = lattice.height(column, row) >= level;
    boolean lowerRight = lattice.height(column + 1, row) >= level;
    boolean upperLeft = lattice.height(column, row + 1) >= level;
    boolean upperRight = lattice.height(column + 1, row + 1) >= level;
    int node = row * columns + column;
    int lower = node;
    int upper = node + columns;
    int left = nodes + node;
    int right = nodes + node + 1;
    if (lowerLeft == upperRight && lowerRight == upperLeft) {
      boolean middle = middle(column, row) >= level;
      link(lower, lowerLeft == middle ? right : left);
      link(upper, lowerLeft == middle ? left : right);
    } else if (lowerLeft == lowerRight) {
      link(lowerLeft == upperLeft ? upper : left, lowerLeft == upperRight ? upper : right);
    } else {
      int other = upperLeft == upperRight ? NONE : upper;
      int side = lowerLeft == upperLeft ? right : left;
      link(lower, other == NONE ? side : other);
    }
  }

  private double middle(int column, int row) {
    return (lattice.height(column, row)
            + lattice.height(column + 1, row)
            + lattice.height(column, row + 1)
            + lattice.height(column + 1, row + 1))
        / 4;
  }

  private void link(int one, int other) {
    if (jumps.isAt(one) || jumps.isAt(other)) {
      return;
    }
    attach(one, other);
    attach(other, one);
  }

  private void attach(int edge, int neighbour) {
    if (before[edge] == NONE) {
      before[edge] = neighbour;
      crossed[crossings++] = edge;
    } else {
      after[edge] = neighbour;
    }
  }

  private Path2D follow(double level) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < crossings; i++) {
      if (before[crossed[i]] != NONE && after[crossed[i]] == NONE) {
        walk(crossed[i], level, path);
      }
    }
    for (int i = 0; i < crossings; i++) {
      if (before[crossed[i]] != NONE) {
        walk(crossed[i], level, path);
        path.closePath();
      }
    }
    return path;
  }

  /// Follows the links from an edge to the line's other end and takes them off on the way.
  private void walk(int first, double level, Path2D path) {
    path.moveTo(x(first, level), y(first, level));
    int from = first;
    int edge = before[first];
    clear(first);
    while (edge != NONE && before[edge] != NONE) {
      path.lineTo(x(edge, level), y(edge, level));
      int next = before[edge] == from ? after[edge] : before[edge];
      clear(edge);
      from = edge;
      edge = next;
    }
  }

  private void clear(int edge) {
    before[edge] = NONE;
    after[edge] = NONE;
  }

  private double x(int edge, double level) {
    int node = edge % nodes;
    double column = node % columns + (edge < nodes ? share(node, node + 1, level) : 0);
    return column / (columns - 1) * width;
  }

  private double y(int edge, double level) {
    int node = edge % nodes;
    double row =
        Math.floorDiv(node, columns) + (edge < nodes ? 0 : share(node, node + columns, level));
    return height - row / (lattice.rows() - 1) * height;
  }

  private double share(int node, int next, double level) {
    double here = lattice.height(node % columns, node / columns);
    double there = lattice.height(next % columns, next / columns);
    return (level - here) / (there - here);
  }
}
