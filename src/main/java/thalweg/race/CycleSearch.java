package thalweg.race;

import thalweg.landscape.Domain;
import thalweg.landscape.UnitSquare;

/// Finds out whether a run goes round and round between a few points. Distances are compared with
/// the size of the cycle itself, so that neither the function's nor the domain's scale matters.
final class CycleSearch {
  private static final int MOST_POINTS = 12;
  private static final int LEAST_STEPS = 20;
  private static final int ROUNDS = 3;

  /// How far from the point a round ago it may come, as a share of the cycle's size.
  private static final double RETURNED = 0.01;

  /// Its square, and room for rounding.
  private static final double NEAR_ENOUGH = RETURNED * RETURNED * (1 + 1e-9);

  /// The same for a cycle that is known, so that the word does not flicker.
  private static final double STILL_RETURNED = 0.05;

  /// Below this share of the domain it is rounding.
  private static final double NOTHING = 1e-6;

  private final UnitSquare frame;

  CycleSearch(Domain domain) {
    this.frame = UnitSquare.of(domain);
  }

  /// The least number of points that the run cycles between at a step; 0 where it does not.
  ///
  /// @param known the period that was found at the step before; 0 if none was
  int period(int step, Columns columns, Course course, int known) {
    if (known > 0 && hasReturned(step, columns, known)) {
      return known;
    }
    boolean cannot = step < LEAST_STEPS || course.isStraight(MOST_POINTS);
    return cannot ? 0 : leastPeriod(step, columns);
  }

  /// Most steps of most runs come near no earlier one: that is found out in passing, without roots.
  private int leastPeriod(int step, Columns columns) {
    double size = 0;
    double behind = square(columns, step, step - 1);
    for (int period = 2; period <= MOST_POINTS; period++) {
      size = behind > size ? behind : size;
      behind = square(columns, step, step - period);
      boolean near = size >= NOTHING * NOTHING / 2 && behind <= NEAR_ENOUGH * size;
      if (near && isCycle(step, columns, period)) {
        return period;
      }
    }
    return 0;
  }

  /// Whether any step of the last round came back to where it was a round before.
  private boolean hasReturned(int step, Columns columns, int period) {
    double size = size(step, columns, period);
    for (int k = step; k > step - period; k--) {
      if (distance(columns, k, k - period) <= STILL_RETURNED * size) {
        return size >= NOTHING;
      }
    }
    return false;
  }

  private boolean isCycle(int step, Columns columns, int period) {
    int steps = Math.max(LEAST_STEPS, ROUNDS * period);
    if (step < steps) {
      return false;
    }
    double size = size(step, columns, period);
    if (size < NOTHING) {
      return false;
    }
    for (int k = step; k > step - steps + period; k--) {
      if (distance(columns, k, k - period) > RETURNED * size) {
        return false;
      }
    }
    return true;
  }

  /// How far the other points of the round are from the last one, at most.
  private double size(int step, Columns columns, int period) {
    double size = 0;
    for (int k = 1; k < period; k++) {
      size = Math.max(size, distance(columns, step, step - k));
    }
    return size;
  }

  private double square(Columns columns, int one, int other) {
    return frame.square(columns.x[one] - columns.x[other], columns.y[one] - columns.y[other]);
  }

  private double distance(Columns columns, int one, int other) {
    return frame.length(columns.x[one] - columns.x[other], columns.y[one] - columns.y[other]);
  }
}
