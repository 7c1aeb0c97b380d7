package thalweg.landscape;

/// Tells ground that is finer than its samples: about the middle between them f lies somewhere else
/// than what is drawn there, not beside a needle or along a wall, but all over.
final class Aliasing {
  /// Along each side of the domain; no divisor of the samples, so that no pattern goes with them.
  private static final int LOOKS = 31;

  /// Of the heights that are drawn: what is farther away is seen to be.
  private static final double FAR = 0.1;

  /// Of the places that are looked at.
  private static final double MANY = 0.15;

  /// Of the distance between samples: by so much in all it is looked beside the middle.
  private static final double ASIDE = 0.5;

  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private Aliasing() {}

  /// Whether much of the ground is another than is drawn.
  static boolean isIn(HeightField heights) {
    double far = FAR * (heights.high() - heights.low());
    int looks = 0;
    int wrong = 0;
    for (int i = 0; i < LOOKS; i++) {
      for (int j = 0; j < LOOKS; j++) {
        double x = between(heights.columns(), i, heights.x(0), heights.x(1));
        double y = between(heights.rows(), j, heights.y(0), heights.y(1));
        double away = Math.abs(heights.exact(x, y) - heights.interpolated(x, y));
        looks += Double.isNaN(away) ? 0 : 1;
        wrong += away > far ? 1 : 0;
      }
    }
    return wrong > MANY * looks;
  }

  /// The same of a line that is drawn from so many heights at equal distances.
  static boolean isIn(CrossSection line, int count) {
    double far = FAR * (line.high() - line.low());
    double[] heights = line.heights(count);
    int looks = 0;
    int wrong = 0;
    for (int i = 0; i + 1 < count; i++) {
      double share = between(i);
      Point place = line.at((i + share) / (count - 1));
      double drawn = heights[i] + share * (heights[i + 1] - heights[i]);
      double away = Math.abs(line.field().exact(place.x(), place.y()) - drawn);
      looks += Double.isNaN(away) ? 0 : 1;
      wrong += away > far ? 1 : 0;
    }
    return wrong > MANY * looks;
  }

  /// Between two samples.
  private static double between(int samples, int look, double first, double second) {
    int sample = look * (samples - 1) / LOOKS;
    return first + (sample + between(look)) * (second - first);
  }

  /// About the middle between two samples, elsewhere each time: waves may fit into half of a
  /// distance as they fit into all of it.
  private static double between(int look) {
    return 0.5 + ASIDE * (GOLDEN * look % 1 - 0.5);
  }
}
