package thalweg.formula;

import java.util.Arrays;

/// How many points of the plane lie in one array: in blocks, each all x of [#BLOCK] points and then
/// all their y. Places to spare in the last block repeat its last point.
///
/// From an x to its y it is always the same number of elements. So the JIT compiler knows that a
/// loop does not read with one index what it wrote with the other, and packs its passes into
/// vectors (Temurin 25.0.3; where the distance is known only to the program, it does not).
///
/// @param points how many there are, at least 1
public record Packing(int points) {
  /// The points of a block. Two arrays of as many coordinates fit the fastest cache with room.
  public static final int BLOCK = 256;

  /// Checks the number.
  ///
  /// @throws IllegalArgumentException if there is no point
  public Packing {
    if (points < 1) {
      throw new IllegalArgumentException("there is nothing to pack: " + points + " points");
    }
  }

  /// The elements of an array that holds the points.
  public int length() {
    return 2 * BLOCK * Math.ceilDiv(points, BLOCK);
  }

  /// Where the x of a point lies, and the derivative along x.
  public static int x(int point) {
    return point / BLOCK * (2 * BLOCK) + point % BLOCK;
  }

  /// Where the y of a point lies, and the derivative along y.
  public static int y(int point) {
    return x(point) + BLOCK;
  }

  /// Points in one array.
  ///
  /// @param x first coordinates, one a point
  /// @param y second coordinates, one a point
  public double[] pack(double[] x, double[] y) {
    double[] packed = new double[length()];
    for (int from = 0; from < points; from += BLOCK) {
      pack(x, from, packed, x(from));
      pack(y, from, packed, y(from));
    }
    return packed;
  }

  private void pack(double[] coordinates, int from, double[] packed, int into) {
    int count = Math.min(BLOCK, points - from);
    System.arraycopy(coordinates, from, packed, into, count);
    Arrays.fill(packed, into + count, into + BLOCK, coordinates[points - 1]);
  }
}
