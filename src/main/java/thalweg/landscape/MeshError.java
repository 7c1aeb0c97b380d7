package thalweg.landscape;

import java.util.ArrayList;
import java.util.List;

/// What a surface of triangles between samples misses of f: about an eighth of the second
/// differences.
///
/// The floor of a valley that is narrower than a few samples lies now on a sample, now between two.
/// A logarithmic scale that counts in less than that makes a saw of it.
final class MeshError {
  /// Samples a side of the finest mesh that is drawn.
  private static final int MESH = 129;

  /// The unit is so many times what the mesh misses, so that teeth stay a small part of a decade.
  private static final double CALM = 2;

  /// Fewer samples are a pit: no line of them looks like a saw.
  private static final int LEAST_SAMPLES = 4;

  private static final double LINEAR = 1.0 / 8;

  private MeshError() {}

  /// The least power of ten in which a logarithmic height may count values above the lowest; 0
  /// where the mesh shows the floor as it is.
  ///
  /// @param values on a grid, row by row; not finite where there is no ground
  /// @param side samples along each side
  /// @param lowest the value that heights are counted from
  static double leastUnit(double[] values, int side, double lowest) {
    double finer = (double) (side - 1) / (MESH - 1);
    List<Double> missed = new ArrayList<>();
    for (int row = 1; row < side - 1; row++) {
      for (int column = 1; column < side - 1; column++) {
        int at = row * side + column;
        double bend = bend(values, at, 1) + bend(values, at, side);
        double error = LINEAR * bend * finer * finer;
        if (values[at] - lowest < error && error <= ValueRange.MOST) {
          missed.add(error);
        }
      }
    }
    if (missed.size() < LEAST_SAMPLES) {
      return 0;
    }
    missed.sort(null);
    return Math.pow(10, Math.ceil(Math.log10(CALM * missed.get(missed.size() / 2))));
  }

  private static double bend(double[] values, int at, int stride) {
    return Math.abs(values[at - stride] - 2 * values[at] + values[at + stride]);
  }
}
