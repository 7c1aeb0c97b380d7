package thalweg.critical;

import java.util.List;
import thalweg.landscape.FloorWalk.Place;

/// What the slopes along the floor of a narrow valley say of where they are zero.
///
/// @param verdict what is known
/// @param zero where slopes have one zero, the number of the place behind it; otherwise 0
record FloorSlopes(Verdict verdict, int zero) {
  /// How far slopes are from a straight line, between neighbours, over the greatest of them.
  private static final double EVEN = 0.1;

  /// How many times as far they are from zero, at least.
  private static final double SAFETY = 2;

  /// What is known.
  enum Verdict {
    /// Slopes change evenly and are zero nowhere.
    SLOPING,
    /// They change evenly and are zero once.
    ONE_ZERO,
    /// They are no more than what rounding may feign.
    LEVEL,
    /// Nothing.
    UNEVEN
  }

  /// @param places one after the other along the floor
  static FloorSlopes of(List<Place> places) {
    double uneven = 0;
    double greatest = 0;
    double least = Double.POSITIVE_INFINITY;
    double leastChange = Double.POSITIVE_INFINITY;
    double mostChange = Double.NEGATIVE_INFINITY;
    double feigned = places.stream().mapToDouble(Place::least).max().orElse(0);
    int zero = 0;
    for (int i = 0; i < places.size(); i++) {
      double slope = places.get(i).slope();
      greatest = Math.max(greatest, Math.abs(slope));
      least = Math.min(least, Math.abs(slope));
      if (i > 0) {
        double before = places.get(i - 1).slope();
        leastChange = Math.min(leastChange, slope - before);
        mostChange = Math.max(mostChange, slope - before);
        zero = before < 0 == slope < 0 ? zero : i;
        if (i > 1) {
          double second = slope - 2 * before + places.get(i - 2).slope();
          uneven = Math.max(uneven, Math.abs(second));
        }
      }
    }
    if (!(greatest > feigned)) {
      return new FloorSlopes(Verdict.LEVEL, 0);
    }
    if (!(uneven <= EVEN * greatest)) {
      return new FloorSlopes(Verdict.UNEVEN, 0);
    }
    if (zero == 0) {
      return new FloorSlopes(least > SAFETY * uneven ? Verdict.SLOPING : Verdict.UNEVEN, 0);
    }
    boolean once = leastChange > SAFETY * uneven || mostChange < -SAFETY * uneven;
    return once ? new FloorSlopes(Verdict.ONE_ZERO, zero) : new FloorSlopes(Verdict.UNEVEN, 0);
  }
}
