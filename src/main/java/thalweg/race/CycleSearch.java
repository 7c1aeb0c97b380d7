package thalweg.race;

/// Finds out whether a run goes round and round between a few points, by [Criteria.Cycling].
///
/// Lengths are compared by their squares.
final class CycleSearch {
  private final Criteria.Cycling criteria;
  private final double returned;
  private final double stillReturned;
  private final double smallest;

  CycleSearch(Criteria.Cycling criteria) {
    this.criteria = criteria;
    returned = criteria.returned() * criteria.returned();
    stillReturned = criteria.stillReturned() * criteria.stillReturned();
    smallest = criteria.smallest() * criteria.smallest();
  }

  /// The least number of points that the run cycles between; 0 where it does not.
  ///
  /// @param known the period that was found at the step before; 0 if none was
  int period(MotionHistory history, int known) {
    if (known > 0 && hasReturned(history, known)) {
      return known;
    }
    boolean cannot =
        history.step() < criteria.leastSteps() || history.isStraight(criteria.mostPoints());
    return cannot ? 0 : leastPeriod(history);
  }

  /// Most steps of most runs come near no earlier one: that is found out in passing.
  private int leastPeriod(MotionHistory history) {
    double size = 0;
    double behind = history.square(0, 1);
    for (int period = 2; period <= criteria.mostPoints(); period++) {
      size = behind > size ? behind : size;
      behind = history.square(0, period);
      if (size >= smallest && behind <= returned * size && isCycle(history, period, size)) {
        return period;
      }
    }
    return 0;
  }

  /// Whether any step of the last round came back to where it was a round before.
  private boolean hasReturned(MotionHistory history, int period) {
    double size = size(history, period);
    for (int ago = 0; ago < period; ago++) {
      if (history.square(ago, ago + period) <= stillReturned * size) {
        return size >= smallest;
      }
    }
    return false;
  }

  private boolean isCycle(MotionHistory history, int period, double size) {
    int steps = criteria.steps(period);
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

  /// How far the other points of the round are from the last one, at most.
  private static double size(MotionHistory history, int period) {
    double size = 0;
    for (int ago = 1; ago < period; ago++) {
      size = Math.max(size, history.square(0, ago));
    }
    return size;
  }
}
