package thalweg.linalg;

/// The layout of a symmetric matrix in an array: the entries on and above the diagonal, row by row.
///
/// Of two rows that is xx, xy, yy; of three xx, xy, xz, yy, yz, zz. Every Hessian of the program is
/// laid out so.
public final class UpperTriangle {
  private UpperTriangle() {}

  /// How many entries the triangle of a matrix has.
  ///
  /// @param n how many rows the matrix has; at most 65 535, or their number overflows
  public static int size(int n) {
    return n * (n + 1) / 2;
  }

  /// Where an entry stands.
  ///
  /// @param n how many rows the matrix has
  /// @param row from 0
  /// @param column from `row` to n - 1
  public static int index(int n, int row, int column) {
    return row * (2 * n - row - 1) / 2 + column;
  }

  /// The whole matrix as rows of their own.
  ///
  /// @param n how many rows the matrix has
  /// @param triangle its entries, not changed
  public static double[][] rows(int n, double[] triangle) {
    double[][] rows = new double[n][n];
    int next = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        rows[i][j] = triangle[next];
        rows[j][i] = triangle[next];
        next++;
      }
    }
    return rows;
  }

  /// The matrix times a vector.
  ///
  /// @param triangle the matrix
  /// @param vector as many elements as the matrix has rows
  /// @param product receives as many; another array than `vector`
  public static void multiply(double[] triangle, double[] vector, double[] product) {
    int n = vector.length;
    int next = 0;
    for (int i = 0; i < n; i++) {
      product[i] = 0;
    }
    for (int i = 0; i < n; i++) {
      product[i] += triangle[next++] * vector[i];
      for (int j = i + 1; j < n; j++) {
        double entry = triangle[next++];
        product[i] += entry * vector[j];
        product[j] += entry * vector[i];
      }
    }
  }
}
