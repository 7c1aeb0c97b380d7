package thalweg.desktop.widget;

import thalweg.optimizer.rule.PlaneVector;

/// How long vectors are drawn on a part of the plane. Moves have their true length where that can
/// be seen, and are drawn a round number of times as long where not; gradients and what remembers
/// them share a scale of their own, as they are no lengths of the plane.
///
/// @param width of the part of the plane that is seen
/// @param height of the part of the plane that is seen
record ArrowScale(double width, double height) {
  private static final double LEGIBLE = 0.08;
  private static final double LONGEST_SLOPE = 0.24;
  private static final double SHORTEST_SLOPE = 0.05;
  private static final double[] ROUND = {1, 2, 3, 5};

  /// The length of a vector as a share of what is seen.
  double share(PlaneVector vector) {
    return Math.hypot(vector.x() / width, vector.y() / height);
  }

  /// How many times too long a move is to be drawn: 1, 2, 3, 5, 10 and so on.
  double factor(PlaneVector move) {
    double share = share(move);
    if (!(share > 0) || share >= LEGIBLE) {
      return 1;
    }
    double decade = Math.pow(10, Math.floor(Math.log10(LEGIBLE / share)));
    for (double round : ROUND) {
      if (round * decade * share >= LEGIBLE) {
        return round * decade;
      }
    }
    return 10 * decade;
  }

  /// The vector by which a gradient is drawn.
  ///
  /// @param longest the longest vector of its kind
  PlaneVector slope(PlaneVector gradient, PlaneVector longest) {
    double share = share(gradient);
    double drawn = Math.max(SHORTEST_SLOPE, LONGEST_SLOPE * share / share(longest));
    return times(gradient, drawn / share);
  }

  static PlaneVector times(PlaneVector vector, double factor) {
    return new PlaneVector(factor * vector.x(), factor * vector.y());
  }
}
