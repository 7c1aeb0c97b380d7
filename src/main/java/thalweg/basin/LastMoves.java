package thalweg.basin;

import thalweg.landscape.UnitFrame;
import thalweg.race.BlockReview;
import thalweg.race.Criteria;

/// Whether runs still move at their ends.
///
/// @param frame in which lengths are measured
record LastMoves(UnitFrame frame) {
  private static final double NEGLIGIBLE = Math.pow(Criteria.STANDARD.circling().negligible(), 2);

  /// Whether a step is more than rounding, of a block of them.
  ///
  /// @param x the first coordinates of the last positions
  /// @param y their second coordinates
  /// @param from the index of the first position that the block's steps lead to
  boolean any(double[] x, double[] y, int from) {
    double longest = 0;
    for (int i = Math.max(1, from); i < Math.min(x.length, from + BlockReview.block()); i++) {
      longest = Math.max(longest, frame.square(x[i] - x[i - 1], y[i] - y[i - 1]));
    }
    return longest > NEGLIGIBLE;
  }
}
