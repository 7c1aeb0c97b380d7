package thalweg.objective;

/// The cubic spline through values at equal distances: where it has which slope.
///
/// Its ends are "not a knot": the first two cubics are one, and so are the last two. So it is right
/// for every polynomial of third degree, and its error falls with the fourth power of the distance
/// up to the edge (de Boor, *A Practical Guide to Splines*, 1978, chapter IV).
final class CubicSpline {
  private CubicSpline() {}

  /// The slopes at the values, in units of value per distance.
  ///
  /// @param values at least four
  static double[] slopes(double[] values) {
    int last = values.length - 1;
    double[] diagonal = new double[values.length];
    double[] slopes = new double[values.length];
    // d(0) + 2 d(1) = (5 s(0) + s(1)) / 2 with s(i) the slope of the chord from i to i + 1; within,
    // d(i - 1) + 4 d(i) + d(i + 1) = 3 (s(i - 1) + s(i)); the last row mirrors the first.
    diagonal[0] = 1;
    slopes[0] = (5 * (values[1] - values[0]) + (values[2] - values[1])) / 2;
    for (int i = 1; i < last; i++) {
      double above = i == 1 ? 2 : 1;
      diagonal[i] = 4 - above / diagonal[i - 1];
      slopes[i] = 3 * (values[i + 1] - values[i - 1]) - slopes[i - 1] / diagonal[i - 1];
    }
    double end = 5 * (values[last] - values[last - 1]) + (values[last - 1] - values[last - 2]);
    diagonal[last] = 1 - 2 / diagonal[last - 1];
    slopes[last] = (end / 2 - 2 * slopes[last - 1] / diagonal[last - 1]) / diagonal[last];
    for (int i = last - 1; i >= 0; i--) {
      double above = i == 0 ? 2 : 1;
      slopes[i] = (slopes[i] - above * slopes[i + 1]) / diagonal[i];
    }
    return slopes;
  }
}
