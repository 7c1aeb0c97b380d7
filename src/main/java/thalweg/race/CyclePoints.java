package thalweg.race;

import java.util.Arrays;

/// Counts the points between which a run goes round and round. Lengths are compared by their
/// squares.
final class CyclePoints {
  /// Of the square of the way by which a run misses a point of a round before: twice the way.
  private static final double COINCIDENT = 4;

  private CyclePoints() {}

  /// How many points one round has. As near as the run comes back to where it was, two of them are
  /// one; what lies apart by more is passed twice, but not the same.
  ///
  /// @param period the steps of a round
  /// @param least however near it comes back, what is no farther apart is one
  static int ofARound(MotionHistory history, int period, double least) {
    double same = least;
    for (int ago = 0; ago < period; ago++) {
      same = Math.max(same, COINCIDENT * history.square(ago, ago + period));
    }
    int points = 0;
    for (int ago = 0; ago < period; ago++) {
      boolean isNew = true;
      for (int later = 0; later < ago; later++) {
        isNew &= history.square(ago, later) > same;
      }
      points += isNew ? 1 : 0;
    }
    return points;
  }

  /// How many points a run was at in its last steps, and at each of them more than once; 0 where it
  /// was at others, or at too many. Not every round need be the same.
  ///
  /// @param steps how far back
  /// @param most how many points there may be
  /// @param same what is no farther apart is one
  static int revisited(MotionHistory history, int steps, int most, double same) {
    int[] first = new int[most];
    int[] visits = new int[most];
    int points = 0;
    for (int ago = 0; ago < steps; ago++) {
      int at = 0;
      while (at < points && history.square(ago, first[at]) > same) {
        at++;
      }
      if (at == most) {
        return 0;
      }
      first[at] = at == points ? ago : first[at];
      points = Math.max(points, at + 1);
      visits[at]++;
    }
    boolean each = Arrays.stream(visits, 0, points).allMatch(count -> count > 1);
    return each ? points : 0;
  }
}
