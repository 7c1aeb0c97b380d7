package thalweg.race;

import java.util.function.ToDoubleFunction;

/// Finds out whether a run goes from one side of a valley to the other at nearly each step: then it
/// turns back at each, and f falls where a step begins and rises where it ends. Immutable.
///
/// @param function f, of n coordinates
/// @param noisy whether gradients are: then steps lead to and fro by chance
/// @param hovers tells whether steps last
/// @param search leads to a critical point: one in the middle is no valley
record BounceSearch(
    ToDoubleFunction<double[]> function, boolean noisy, HoverSearch hovers, BesideSearch search) {
  /// How many of the last steps are looked at, and how many of them lead across at least; fewer of
  /// a run that is known to bounce.
  private static final int STEPS = 20;

  private static final int ACROSS = 15;
  private static final int STILL_ACROSS = 10;

  /// Of a step: so near its ends is looked whether f falls.
  private static final double NEAR = 1.0 / 64;

  /// Looks at a run that is on its way, after each block of steps.
  ///
  /// @param previous the status of the step before
  boolean isBouncing(Status previous, MotionHistory history) {
    boolean already = previous instanceof Status.Bouncing;
    if (!history.pace().isDue(history.step())) {
      return already && !history.isStraight(STEPS);
    }
    return !noisy
        && history.reach() > STEPS
        && !history.isStraight(STEPS)
        && hovers.isLasting(history.pace())
        && across(history) >= (already ? STILL_ACROSS : ACROSS)
        && search
            .from(Whereabouts.middle(history, 2).toArray(), Criteria.STANDARD.settling().reach())
            .isEmpty();
  }

  private int across(MotionHistory history) {
    int across = 0;
    for (int ago = 0; ago < STEPS; ago++) {
      across += turnsBack(history, ago) && isAcross(history, ago) ? 1 : 0;
    }
    return across;
  }

  /// Whether a step and the one before lead to and fro.
  private static boolean turnsBack(MotionHistory history, int ago) {
    return history.square(ago, ago + 2) < history.square(ago, ago + 1);
  }

  /// Whether f falls where a step begins and rises where it ends.
  private boolean isAcross(MotionHistory history, int ago) {
    double[] to = history.position(ago);
    double[] from = history.position(ago + 1);
    double[] on = to.clone();
    double[] before = to.clone();
    for (int i = 0; i < to.length; i++) {
      double way = NEAR * (to[i] - from[i]);
      on[i] = from[i] + way;
      before[i] = to[i] - way;
    }
    return function.applyAsDouble(on) < function.applyAsDouble(from)
        && function.applyAsDouble(before) < function.applyAsDouble(to);
  }
}
