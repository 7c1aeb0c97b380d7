package thalweg.basin;

import thalweg.race.StatusReplay;

/// At which steps the runs of a batch are looked at: at every one first, then at every sixteenth
/// part of the way; and at the end, and before it is judged. Owned by one thread.
final class LookTimes {
  /// Two primes by turns, that no cycle is met at the same point at every look and seems to be at
  /// rest.
  private static final int[] MOST_BETWEEN = {13, 11};

  private final int steps;
  private final int followed;
  private int looks;

  /// @param steps how many steps are made
  /// @param followed the first step at which all points are kept
  LookTimes(int steps, int followed) {
    this.steps = steps;
    this.followed = followed;
  }

  /// The step of the next look.
  ///
  /// @param step that of the last one
  int next(int step) {
    int most = MOST_BETWEEN[looks++ % MOST_BETWEEN.length];
    int next = step + Math.clamp(step / 16, 1, most);
    return orAt(steps, step, orAt(unjudged(), step, orAt(followed - 1, step, next)));
  }

  /// The next look, or a mark that comes before it.
  private static int orAt(int mark, int step, int next) {
    return step < mark && next > mark ? mark : next;
  }

  /// The last step of which a replay makes no diagnosis.
  int unjudged() {
    return StatusReplay.judgedFrom(steps) - 1;
  }
}
