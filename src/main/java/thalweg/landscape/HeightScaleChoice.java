package thalweg.landscape;

import java.util.Arrays;

/// Which height scale shows most of a landscape that has none of its own: a logarithmic one where a
/// floor lies between walls that rise above it by decades.
public final class HeightScaleChoice {
  /// How many times as high above the floor as half of the ground walls are that need no decades.
  private static final double WALLS = 60;

  /// The same for walls that rise by decades.
  private static final double STEEP = 8;

  /// How many times as high as the lowest tenth of the ground these are.
  private static final double DECADES = 100;

  private static final double LOWEST = 0.1;

  private HeightScaleChoice() {}

  /// The scale for a landscape, whatever its own is. A hill or a pole in the middle of a plain is
  /// no wall: the highest ground has to lie at the edge of the ground.
  public static HeightScale of(Landscape landscape) {
    int samples = DrawnRange.SAMPLES;
    double[] values = ValueRange.samples(landscape.field(), landscape.domain(), samples, samples);
    double[] sorted = DrawnRange.sorted(values);
    DrawnRange drawn = DrawnRange.of(landscape.withHeightScale(HeightScale.LINEAR));
    if (sorted.length == 0 || drawn.cutAbove() || !isHighestAtAnEdge(values, sorted)) {
      return HeightScale.LINEAR;
    }
    double floor = sorted[0];
    double[] above = Arrays.stream(sorted).filter(each -> each > floor).toArray();
    if (above.length == 0) {
      return HeightScale.LINEAR;
    }
    double range = sorted[sorted.length - 1] - floor;
    double half = DrawnRange.quantile(above, 0.5) - floor;
    double tenth = DrawnRange.quantile(above, LOWEST) - floor;
    boolean walls = range > WALLS * half || (range > STEEP * half && range > DECADES * tenth);
    return walls ? HeightScale.LOG : HeightScale.LINEAR;
  }

  private static boolean isHighestAtAnEdge(double[] values, double[] sorted) {
    int side = DrawnRange.SAMPLES;
    double highest = sorted[sorted.length - 1];
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        if (values[row * side + column] == highest && isEdge(values, row, column)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a sample lies on the domain's edge or beside a place without ground.
  private static boolean isEdge(double[] values, int row, int column) {
    int side = DrawnRange.SAMPLES;
    for (int r = row - 1; r <= row + 1; r++) {
      for (int c = column - 1; c <= column + 1; c++) {
        if (r < 0 || c < 0 || r >= side || c >= side || !Double.isFinite(values[r * side + c])) {
          return true;
        }
      }
    }
    return false;
  }
}
