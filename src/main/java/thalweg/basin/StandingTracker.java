package thalweg.basin;

import thalweg.race.Criteria;

/// Whether runs stand still, to the last bit, as far as looks tell. Owned by one thread.
final class StandingTracker {
  private static final int STEPS = Criteria.STANDARD.rest().steps();

  private final int[] since;
  private final double[] x;
  private final double[] y;

  StandingTracker(int count) {
    since = new int[count];
    x = new double[count];
    y = new double[count];
  }

  /// A run is at no place.
  void leave(int run, int step) {
    since[run] = step;
  }

  /// Looks at a run.
  ///
  /// @param counts whether it may be said to stand still
  /// @return whether it has for long enough
  boolean look(int run, int step, double atX, double atY, boolean counts) {
    if (!counts || atX != x[run] || atY != y[run]) {
      since[run] = step;
      x[run] = atX;
      y[run] = atY;
      return false;
    }
    return step - since[run] >= STEPS;
  }
}
