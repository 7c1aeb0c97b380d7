package thalweg.desktop.widget;

import thalweg.optimizer.rule.PlaneVector;

/// How long vectors are drawn on a part of the plane. Moves have their true length where that can
/// be seen, and are drawn a round number of times as long where not; gradients and what remembers
/// them share a scale of their own, a round one too, as they are no lengths of the plane.
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
    return roundAbove(LEGIBLE / share);
  }

  /// The vector by which a gradient is drawn.
  ///
  /// @param longest the longest vector of its kind
  PlaneVector slope(PlaneVector gradient, PlaneVector longest) {
    return times(gradient, slopeFactor(gradient, longest));
  }

  /// How many times as long a gradient is drawn as its numbers are: as the longest of its kind, and
  /// one that could not be seen then a greater number of times.
  double slopeFactor(PlaneVector gradient, PlaneVector longest) {
    return Math.max(
        roundAbove(SHORTEST_SLOPE / share(gradient)), roundBelow(LONGEST_SLOPE / share(longest)));
  }

  private static double roundAbove(double factor) {
    double decade = Math.pow(10, Math.floor(Math.log10(factor)));
    for (double round : ROUND) {
      if (round * decade >= factor) {
        return round * decade;
      }
    }
    return 10 * decade;
  }

  private static double roundBelow(double factor) {
    double decade = Math.pow(10, Math.floor(Math.log10(factor)));
    double below = decade;
    for (double round : ROUND) {
      below = round * decade <= factor ? round * decade : below;
    }
    return below;
  }

  static PlaneVector times(PlaneVector vector, double factor) {
    return new PlaneVector(factor * vector.x(), factor * vector.y());
  }
}
