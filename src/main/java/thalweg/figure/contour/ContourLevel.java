package thalweg.figure.contour;

import java.util.ArrayList;
import java.util.List;
import thalweg.figure.axis.Ticks;

/// A height at which a line is drawn.
///
/// @param height where
/// @param weight how strongly, 1 for the common line
record ContourLevel(double height, double weight) {
  private static final int ABOUT = 16;
  private static final int STRONG_EACH = 5;
  private static final double STRONG = 1.7;
  private static final double FINE = 0.6;
  private static final int FINE_PARTS = 4;
  private static final double ROUNDING = 1e-9;

  /// Levels between the lowest and the highest ground in sight: none where it is flat.
  ///
  /// Evenly spaced round levels, as on a map: each fifth is stronger, and the lowest ground, where
  /// runs end and equal spacing shows little, has finer lines between.
  static List<ContourLevel> of(double low, double high) {
    double range = high - low;
    List<ContourLevel> levels = new ArrayList<>();
    if (!(range > 0)) {
      return levels;
    }
    double step = Ticks.step(range, ABOUT);
    double first = Math.floor(low / step + ROUNDING) + 1;
    for (int part = 1 - FINE_PARTS; part < FINE_PARTS; part++) {
      double height = (first + (double) part / FINE_PARTS) * step;
      if (part != 0 && height > low && height < high) {
        levels.add(new ContourLevel(height, FINE));
      }
    }
    int count = (int) (Math.ceil(high / step - ROUNDING) - first);
    for (int i = 0; i < count; i++) {
      double index = first + i;
      levels.add(new ContourLevel(index * step, index % STRONG_EACH == 0 ? STRONG : 1));
    }
    return levels;
  }
}
