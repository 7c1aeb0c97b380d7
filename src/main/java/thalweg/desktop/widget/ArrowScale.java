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

  /// A gradient that has to be drawn so many times as long as its numbers say has all but faded.
  private static final double FADED = 100;

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
    return times(gradient, slopeFactor(gradient, longest));
  }

  /// How many times as long a gradient is drawn as its numbers are.
  private double slopeFactor(PlaneVector gradient, PlaneVector longest) {
    double factor = LONGEST_SLOPE / share(longest);
    double round = factor >= FADED ? roundBelow(factor) : factor;
    return Math.max(SHORTEST_SLOPE / share(gradient), round);
  }

  /// The round number of times that a gradient is drawn as long where so much has to be said of it:
  /// one that has all but faded is drawn as long as any other. Else, and where not even that leaves
  /// it to be seen, 1.
  double toldFactor(PlaneVector gradient, PlaneVector longest) {
    double factor = slopeFactor(gradient, longest);
    return factor >= FADED && factor == roundBelow(LONGEST_SLOPE / share(longest)) ? factor : 1;
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
