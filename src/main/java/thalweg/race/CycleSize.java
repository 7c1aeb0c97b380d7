package thalweg.race;

import java.util.Arrays;

/// How large a run's cycle is, and since when. Owned by the run's thread.
///
/// A run that comes nearer to a place, or goes away from it, by the same factor at each step looks
/// like a cycle where that is so slow that no few steps show it. So the size of a cycle is compared
/// with what it was when it was first seen. Where it has changed evenly, it is a cycle again only
/// once it has kept its size for much longer than that took. A size that swings to and fro, as when
/// a run grows into its cycle, changes by another factor in each part of that time.
final class CycleSize {
  /// How many parts of the time are looked at, each half as long as the one before.
  private static final int PARTS = 3;

  private final double steady;
  private final double other;
  private final double even;
  private final int longer;
  private final int least;

  /// By how much the logarithm changed at each step, after 1, 2, 4 steps and so on.
  private final double[] marks = new double[Integer.SIZE];

  private int period;

  /// The logarithms of the square of its size when it was first seen, or since when it is kept, and
  /// at the last look.
  private double first;

  private double last;
  private int since;

  /// In how many steps it changed the last time; 0 if it has not.
  private int took;

  CycleSize(CyclingCriteria criteria) {
    steady = 2 * Math.log1p(criteria.steady());
    other = 2 * Math.log1p(criteria.stillSteady());
    even = criteria.even();
    longer = criteria.longer();
    least = criteria.leastSteps();
  }

  /// Begins anew.
  void begin() {
    period = 0;
    took = 0;
  }

  /// Whether a cycle is as large as when it was first seen, or has kept its size for long enough
  /// since that last changed. Asked at the steps at which it seems to be one.
  ///
  /// @param points how many it has
  /// @param step the last one
  /// @param square of its size, as a share
  boolean isKept(int points, int step, double square) {
    // Seen from another of its points a cycle may have another size.
    if (points != period || (step - since) % period == 0) {
      look(points, step, Math.log(square));
    }
    return took == 0 || step - since > longer * took;
  }

  private void look(int points, int step, double now) {
    boolean another = points != period || !(Math.abs(now - last) <= other);
    int elapsed = step - since;
    boolean changed = Math.abs(now - first) > steady;
    if (another || (changed && (took > 0 || isEven(elapsed, now)))) {
      period = points;
      first = now;
      since = step;
      took = another ? 0 : elapsed;
      Arrays.fill(marks, Double.NaN);
    } else if (elapsed > 0) {
      int mark = mark(elapsed);
      marks[mark] = Double.isNaN(marks[mark]) ? (now - first) / elapsed : marks[mark];
    }
    last = now;
  }

  /// Whether it has changed by much the same factor at each step: as much in the first eighth of
  /// the time, quarter and half as in all of it.
  private boolean isEven(int elapsed, double now) {
    double mean = (now - first) / elapsed;
    int mark = mark(elapsed);
    for (int earlier = mark - 1; earlier >= mark - PARTS; earlier--) {
      if (elapsed < least || !(Math.abs(marks[earlier] - mean) <= even * Math.abs(mean))) {
        return false;
      }
    }
    return true;
  }

  private static int mark(int elapsed) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(elapsed);
  }
}
