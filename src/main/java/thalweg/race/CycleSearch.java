package thalweg.race;

/// Finds out whether a run goes round and round between a few points, by [Criteria.Cycling].
///
/// Lengths are compared by their squares.
final class CycleSearch {
  private final Criteria.Cycling criteria;
  private final double returned;
  private final double stillReturned;
  private final double steady;
  private final double stillSteady;
  private final double smallest;

  CycleSearch(Criteria.Cycling criteria) {
    this.criteria = criteria;
    returned = criteria.returned() * criteria.returned();
    stillReturned = criteria.stillReturned() * criteria.stillReturned();
    steady = factor(criteria.steady());
    stillSteady = factor(criteria.stillSteady());
    smallest = criteria.smallest() * criteria.smallest();
  }

  /// What the squares of lengths change by where the lengths change by so much.
  private static double factor(double change) {
    return (1 + change) * (1 + change);
  }

  /// The least number of points that the run cycles between; 0 where it does not.
  ///
  /// @param known the period that was found at the step before; 0 if none was
  int period(MotionHistory history, int known) {
    if (known > 0
        && hasReturned(history, known)
        && isSteady(history, known, stillSteady, criteria.briefly())) {
      return known;
    }
    boolean cannot =
        history.step() < criteria.briefly() || history.isStraight(criteria.mostPoints());
    return cannot ? 0 : leastPeriod(history);
  }

  /// Whether a run beside a place that holds it goes to and fro between two points: there fewer
  /// steps tell it.
  boolean goesToAndFro(MotionHistory history) {
    return oscillates(history) && isSteady(history, 2, steady, criteria.briefly());
  }

  /// The same, whether the two points stay where they are or come nearer or go apart.
  boolean oscillates(MotionHistory history) {
    double size = history.square(0, 1);
    return size >= smallest && isCycle(history, 2, size, criteria.briefly());
  }

  /// Most steps of most runs come near no earlier one: that is found out in passing.
  private int leastPeriod(MotionHistory history) {
    double size = 0;
    double behind = history.square(0, 1);
    for (int period = 2; period <= criteria.mostPoints(); period++) {
      size = behind > size ? behind : size;
      behind = history.square(0, period);
      if (size >= smallest
          && behind <= returned * size
          && isCycle(history, period, size, criteria.steps(period, history.step()))) {
        int steps = criteria.steps(period, history.step());
        return isSteady(history, period, steady, steps) ? period : 0;
      }
    }
    return 0;
  }

  /// Whether any step of the last round came back to where it was a round before.
  private boolean hasReturned(MotionHistory history, int period) {
    double size = size(history, 0, period);
    for (int ago = 0; ago < period; ago++) {
      if (history.square(ago, ago + period) <= stillReturned * size) {
        return size >= smallest;
      }
    }
    return false;
  }

  /// @param steps through how many it must have gone on
  private boolean isCycle(MotionHistory history, int period, double size, int steps) {
    if (history.step() < steps) {
      return false;
    }
    for (int ago = 1; ago < steps - period; ago++) {
      if (history.square(ago, ago + period) > returned * size) {
        return false;
      }
    }
    return true;
  }

  /// Whether the cycle is as large as it was.
  ///
  /// @param steps how many steps back
  private static boolean isSteady(MotionHistory history, int period, double factor, int steps) {
    int rounds = Math.min(steps, history.reach()) / period - 1;
    double now = size(history, 0, period);
    double then = size(history, rounds * period, period);
    return now <= factor * then && then <= factor * now;
  }

  /// How far the other points of the round are from its last one, at most.
  ///
  /// @param last how many steps ago that was
  private static double size(MotionHistory history, int last, int period) {
    double size = 0;
    for (int ago = last + 1; ago < last + period; ago++) {
      size = Math.max(size, history.square(last, ago));
    }
    return size;
  }
}
