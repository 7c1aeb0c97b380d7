package thalweg.landscape;

import thalweg.formula.Field;

/// Follows f from a sample to where it is greatest, or least, nearby, by halving the distance of
/// what is looked at. Says where that leads: to a place that is as high as it gets, or on and on,
/// to a pole.
///
/// @param field f
/// @param domain where f is looked at
/// @param side 1 upwards, -1 downwards
record PoleSearch(Field field, Domain domain, int side) {
  /// Halvings. In the first half a search may come by chance as near to a pole as these lead, not
  /// in the second, too; a peak that is a 4096th of a sample's distance wide has an end in that.
  private static final int ROUNDS = 24;

  /// Over the last half of the rounds a pole of the order 1/3 or more grows so many times.
  private static final double POLE = 16;

  /// What has come so near its end, as a share of the way from the middle value, is there.
  private static final double ARRIVED = 0.01;

  /// Where a search has led.
  ///
  /// @param value the greatest value met, or the least
  /// @param pole whether f still grew as it does beside a pole
  /// @param arrived whether f grew no more
  record End(double value, boolean pole, boolean arrived) {}

  /// Goes on from a sample.
  ///
  /// @param place of the sample, where f is finite
  /// @param across the distance of samples along x
  /// @param up the distance of samples along y
  /// @param middle what growth is measured from, a value in the middle of all
  End from(Point place, double across, double up, double middle) {
    Point at = place;
    double best = field.value(at.x(), at.y());
    double half = best;
    for (int round = 1; round <= ROUNDS; round++) {
      double share = Math.scalb(1.0, -round);
      Point center = at;
      for (int i = -1; i <= 1; i++) {
        for (int j = -1; j <= 1; j++) {
          Point next =
              domain.clamp(new Point(center.x() + i * across * share, center.y() + j * up * share));
          double value = field.value(next.x(), next.y());
          if (side * (value - best) > 0 && Math.abs(value) <= ValueRange.MOST) {
            best = value;
            at = next;
          }
        }
      }
      half = round == ROUNDS / 2 ? best : half;
    }
    double grown = side * (best - middle);
    double before = side * (half - middle);
    return new End(best, grown >= POLE * before && grown > 0, grown - before <= ARRIVED * grown);
  }
}
