package thalweg.figure.contour;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The cells of a lattice that lines of equal height cross, for each of many levels: those with
/// ground at all four corners, of which some lie below the level and some do not. One pass over the
/// lattice, however many levels there are.
final class CrossedCells {
  private static final int FIRST_ROOM = 256;

  private final int[][] cells;
  private final int[] counts;

  private CrossedCells(int levels) {
    cells = new int[levels][FIRST_ROOM];
    counts = new int[levels];
  }

  /// @param levels in any order
  static CrossedCells of(ContourGrid lattice, List<ContourLevel> levels) {
    CrossedCells crossed = new CrossedCells(levels.size());
    int[] order =
        IntStream.range(0, levels.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> levels.get(i).height()))
            .mapToInt(i -> i)
            .toArray();
    double[] sorted = Arrays.stream(order).mapToDouble(i -> levels.get(i).height()).toArray();
    // The levels of one cell are mostly those of the cell before it.
    int next = 0;
    for (int row = 0; row < lattice.rows() - 1; row++) {
      for (int column = 0; column < lattice.columns() - 1; column++) {
        double lowerLeft = lattice.height(column, row);
        double lowerRight = lattice.height(column + 1, row);
        double upperLeft = lattice.height(column, row + 1);
        double upperRight = lattice.height(column + 1, row + 1);
        double low = Math.min(Math.min(lowerLeft, lowerRight), Math.min(upperLeft, upperRight));
        double high = Math.max(Math.max(lowerLeft, lowerRight), Math.max(upperLeft, upperRight));
        next = firstAbove(sorted, low, next);
        // Never true of NaN, which one corner without ground makes of both.
        for (int i = next; i < sorted.length && sorted[i] <= high; i++) {
          crossed.add(order[i], row * lattice.columns() + column);
        }
      }
    }
    return crossed;
  }

  /// The index of the first of ascending levels above a height.
  private static int firstAbove(double[] levels, double height, int guess) {
    int index = guess;
    while (index > 0 && levels[index - 1] > height) {
      index--;
    }
    while (index < levels.length && levels[index] <= height) {
      index++;
    }
    return index;
  }

  private void add(int level, int cell) {
    if (counts[level] == cells[level].length) {
      cells[level] = Arrays.copyOf(cells[level], 2 * counts[level]);
    }
    cells[level][counts[level]++] = cell;
  }

  /// The cells that a level crosses, by the index of their lower left node, row by row.
  ///
  /// @param level its index
  int[] at(int level) {
    return Arrays.copyOf(cells[level], counts[level]);
  }
}
