package thalweg.landscape;

/// Gaps in samples on a grid: those that are NaN.
public final class GridGaps {
  private GridGaps() {}

  /// The same samples, with gaps narrowed from their edges: each round gives every gap beside
  /// samples their mean, so that what is drawn up to an edge needn't know of it.
  ///
  /// @param samples row by row
  /// @param columns samples a row
  /// @param rounds how many samples wide the new edge is
  public static double[] narrowed(double[] samples, int columns, int rounds) {
    double[] filled = samples.clone();
    for (int round = 0; round < rounds; round++) {
      double[] before = filled.clone();
      for (int i = 0; i < before.length; i++) {
        if (Double.isNaN(before[i])) {
          filled[i] = around(before, columns, i);
        }
      }
    }
    return filled;
  }

  /// The mean of the samples beside one; NaN where there are none.
  private static double around(double[] samples, int columns, int index) {
    int row = index / columns;
    int column = index % columns;
    double sum = 0;
    int count = 0;
    for (int r = Math.max(0, row - 1); r <= Math.min(samples.length / columns - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        double sample = samples[r * columns + c];
        if (!Double.isNaN(sample)) {
          sum += sample;
          count++;
        }
      }
    }
    return sum / count;
  }
}
