package thalweg.linalg;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/// The eigenvalues of a symmetric matrix, ascending, with orthonormal eigenvectors.
///
/// An eigenvector has no sign of its own. Here its largest component is positive; of components
/// that are equally large up to rounding, the first.
public final class Eigenpairs {
  /// Magnitudes that differ by less than this, relatively, count as equal when a vector's sign is
  /// chosen: far above the rounding of a decomposition, far below any difference that matters.
  private static final double SAME_MAGNITUDE = 1e-9;

  private final double[] values;
  private final double[][] vectors;

  private Eigenpairs(double[] values, double[][] vectors) {
    this.values = values;
    this.vectors = vectors;
  }

  /// The eigenpairs of the matrix ((xx, xy), (xy, yy)), by one rotation of Jacobi's.
  ///
  /// @throws IllegalArgumentException if an entry is not finite
  public static Eigenpairs of2x2(double xx, double xy, double yy) {
    requireFinite(xx, 0, 0);
    requireFinite(xy, 0, 1);
    requireFinite(yy, 1, 1);
    double tangent = 0;
    if (xy != 0) {
      // Of the smaller of two angles: that of the larger would cancel digits.
      double cotangentOfTwice = (yy / 2 - xx / 2) / xy;
      double length = Math.sqrt(1 + cotangentOfTwice * cotangentOfTwice);
      tangent = Math.copySign(1 / (Math.abs(cotangentOfTwice) + length), cotangentOfTwice);
    }
    double cos = 1 / Math.sqrt(1 + tangent * tangent);
    double sin = tangent * cos;
    double first = xx - tangent * xy;
    double second = yy + tangent * xy;
    // 0 - sin and not -sin, which would be a negative zero.
    double[] ofFirst = signed(new double[] {cos, 0 - sin});
    double[] ofSecond = signed(new double[] {sin, cos});
    return first <= second
        ? new Eigenpairs(new double[] {first, second}, new double[][] {ofFirst, ofSecond})
        : new Eigenpairs(new double[] {second, first}, new double[][] {ofSecond, ofFirst});
  }

  /// The eigenpairs of a symmetric matrix.
  ///
  /// @param matrix rows of a square matrix, at least 1 by 1. Only entries on and above the diagonal
  ///   are read, so rounding may have left the others a little different
  /// @throws IllegalArgumentException if the matrix is empty or not square, or an entry is not
  ///   finite
  public static Eigenpairs ofSymmetric(double[][] matrix) {
    int n = matrix.length;
    DMatrixRMaj symmetric = mirrored(matrix);
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
    if (!eigen.decompose(symmetric)) {
      throw new ArithmeticException("The eigenvalues did not converge");
    }
    int[] ascending =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> eigen.getEigenvalue(i).getReal()))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] values = new double[n];
    double[][] vectors = new double[n][];
    for (int i = 0; i < n; i++) {
      values[i] = eigen.getEigenvalue(ascending[i]).getReal();
      vectors[i] = signed(eigen.getEigenVector(ascending[i]).getData().clone());
    }
    return new Eigenpairs(values, vectors);
  }

  /// The eigenpairs of a symmetric matrix of any size, in closed form where it has two rows.
  ///
  /// @param n how many rows it has, at least 1
  /// @param triangle its entries, a [UpperTriangle]
  /// @throws IllegalArgumentException if an entry is not finite
  public static Eigenpairs of(int n, double[] triangle) {
    return n == 2
        ? of2x2(triangle[0], triangle[1], triangle[2])
        : ofSymmetric(UpperTriangle.rows(n, triangle));
  }

  /// How many pairs there are: the matrix's rows.
  public int size() {
    return values.length;
  }

  /// The lowest eigenvalue.
  public double low() {
    return values[0];
  }

  /// The highest eigenvalue.
  public double high() {
    return values[values.length - 1];
  }

  /// An eigenvalue.
  ///
  /// @param i its place in ascending order, from 0
  public double value(int i) {
    return values[i];
  }

  /// The unit eigenvector that belongs to [#value(int)].
  ///
  /// @param i the eigenvalue's place in ascending order, from 0
  public double[] vector(int i) {
    return vectors[i].clone();
  }

  /// The same directions with other values, of a matrix with two rows: the limits of eigenvalues,
  /// which may be infinite.
  ///
  /// @param low not NaN
  /// @param high at least `low`
  public Eigenpairs withLimits(double low, double high) {
    if (size() != 2 || !(low <= high)) {
      throw new IllegalArgumentException(
          "Two eigenvalues in ascending order, not " + low + ", " + high + " of " + size());
    }
    return new Eigenpairs(new double[] {low, high}, vectors);
  }

  /// How many eigenvalues are negative, zero and positive.
  ///
  /// @param tolerance the magnitude up to which an eigenvalue counts as zero, in the eigenvalues'
  ///   own unit; at least 0
  public Inertia inertia(double tolerance) {
    int down = (int) Arrays.stream(values).filter(value -> value < -tolerance).count();
    int up = (int) Arrays.stream(values).filter(value -> value > tolerance).count();
    return new Inertia(down, values.length - down - up, up);
  }

  /// What a critical point with this Hessian is.
  ///
  /// @param tolerance the magnitude up to which an eigenvalue counts as zero, in the eigenvalues'
  ///   own unit (absolute, not relative); at least 0
  /// @throws IllegalArgumentException if the tolerance is negative or NaN
  public CriticalKind kind(double tolerance) {
    if (!(tolerance >= 0)) {
      throw new IllegalArgumentException("A tolerance is at least 0, not " + tolerance);
    }
    // Asked so often in a search that a stream would be felt.
    for (double value : values) {
      if (Math.abs(value) <= tolerance) {
        return CriticalKind.DEGENERATE;
      }
    }
    if (low() > 0) {
      return CriticalKind.MINIMUM;
    }
    return high() < 0 ? CriticalKind.MAXIMUM : CriticalKind.SADDLE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Eigenpairs pairs
        && Arrays.equals(values, pairs.values)
        && Arrays.deepEquals(vectors, pairs.vectors);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(values) + Arrays.deepHashCode(vectors);
  }

  @Override
  public String toString() {
    return Arrays.toString(values) + " along " + Arrays.deepToString(vectors);
  }

  private static DMatrixRMaj mirrored(double[][] matrix) {
    int n = matrix.length;
    if (n == 0 || Arrays.stream(matrix).anyMatch(row -> row.length != n)) {
      throw new IllegalArgumentException("A symmetric matrix is square and not empty");
    }
    DMatrixRMaj mirrored = new DMatrixRMaj(n, n);
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        double entry = matrix[i][j];
        requireFinite(entry, i, j);
        mirrored.set(i, j, entry);
        mirrored.set(j, i, entry);
      }
    }
    return mirrored;
  }

  private static void requireFinite(double entry, int row, int column) {
    if (!Double.isFinite(entry)) {
      throw new IllegalArgumentException("Entry (" + row + ", " + column + ") is " + entry);
    }
  }

  /// The vector or its opposite, in place.
  private static double[] signed(double[] vector) {
    double largest = 0;
    for (double component : vector) {
      largest = Math.max(largest, Math.abs(component));
    }
    int decisive = 0;
    while (Math.abs(vector[decisive]) < largest * (1 - SAME_MAGNITUDE)) {
      decisive++;
    }
    if (vector[decisive] < 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = -vector[i];
      }
    }
    return vector;
  }
}
