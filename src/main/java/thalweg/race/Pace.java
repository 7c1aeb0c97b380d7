package thalweg.race;

import java.util.Arrays;
import java.util.Optional;
import thalweg.landscape.UnitFrame;

/// How long a run's steps are: the longest of each of the last blocks of steps, as squares of
/// shares. Owned by the run's thread.
///
/// A block ends at every step that is a multiple of its length, so that a run that is judged from
/// its last positions alone has the same blocks.
final class Pace {
  private final int length;
  private final double shrunk;
  private final double settled;
  private final double back;
  private final double thrown;
  private final double negligible;
  private final double seen;

  /// Those of the blocks that are complete, the newest first.
  private final double[] longest;

  private int known;

  /// The step with which the present block is complete.
  private int end;

  /// Of the block that is not complete.
  private double now;

  /// Where that is longer, steps have grown as a run's do that is thrown out of a place.
  private double burst;

  /// What was said of the run before they had, to be looked at anew once the block is complete.
  private Optional<Status> interrupted = Optional.empty();

  private final Returns returns;

  /// @param frame in which lengths are measured
  Pace(UnitFrame frame, Criteria.Circling criteria) {
    returns = new Returns(frame, criteria);
    length = criteria.block();
    shrunk = criteria.shrunk() * criteria.shrunk();
    settled = criteria.settled() * criteria.settled();
    back = criteria.back() * criteria.back();
    thrown = criteria.thrown() * criteria.thrown();
    negligible = criteria.negligible() * criteria.negligible();
    seen = criteria.seen() * criteria.seen();
    longest = new double[criteria.blocks() + 1];
  }

  /// Begins anew, before a step.
  void begin(int first) {
    known = first % length == 0 ? 0 : -1;
    end = Math.ceilDiv(first, length) * length;
    end = end == first ? end + length : end;
    now = 0;
    burst = Double.POSITIVE_INFINITY;
    interrupted = Optional.empty();
    returns.begin();
    Arrays.fill(longest, 0);
  }

  /// @param square of the length of a step, as a share
  void follow(int step, double square) {
    now = square > now ? square : now;
    if (step == end) {
      finish();
    }
  }

  private void finish() {
    end += length;
    known = Math.min(known + 1, longest.length);
    System.arraycopy(longest, 0, longest, 1, longest.length - 1);
    longest[0] = now;
    now = 0;
    burst = known > 0 ? Math.max(seen, thrown * least(0, known)) : Double.POSITIVE_INFINITY;
  }

  /// Whether a step has completed a block, and there is one to compare it with.
  ///
  /// @param step the last one
  boolean isDue(int step) {
    return step == end - length && known > 1;
  }

  /// Whether a step neither completes a block nor bursts.
  boolean isQuiet(int step) {
    return !isDue(step) && !isBursting();
  }

  /// The longest step of the last complete block.
  double longest() {
    return longest[0];
  }

  /// The longest step of all blocks that are known.
  private double ever() {
    return Math.max(now, most(0, known));
  }

  /// Whether the longest steps of all blocks are much alike.
  ///
  /// @param factor by which they may differ
  boolean isEven(double factor) {
    return ever() <= factor * factor * least(0, known);
  }

  /// The longest step of the oldest block that is known; of the present one if none is complete.
  private double before() {
    return known > 0 ? longest[known - 1] : now;
  }

  boolean isNegligible(double square) {
    return square <= negligible;
  }

  /// Whether steps shrink.
  ///
  /// @param square of the longest of the last ones
  boolean hasShrunk(double square) {
    return square <= shrunk * before();
  }

  /// Whether steps are longer than those of the block before, by more than goes unseen.
  ///
  /// @param step the last one
  /// @param square of the longest of the last ones
  boolean hasRisen(int step, double square) {
    int before = isDue(step) ? 1 : 0;
    return known > before && longest[before] <= shrunk * square;
  }

  /// Whether the steps of a run shrink that was circling so far: more than they vary.
  ///
  /// @param square of the longest of the last ones
  boolean hasSettled(double square) {
    int half = known / 2;
    return square <= settled * before() && most(0, half) <= shrunk * least(half, known);
  }

  /// The longest step of some blocks, the newest being 0.
  private double most(int from, int to) {
    double most = 0;
    for (int i = from; i < to; i++) {
      most = Math.max(most, longest[i]);
    }
    return most;
  }

  /// The least of the longest steps of some blocks, the newest being 0.
  private double least(int from, int to) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = from; i < to; i++) {
      least = Math.min(least, longest[i]);
    }
    return least;
  }

  /// Whether the steps of a run shrink that was thrown out.
  ///
  /// @param square of the longest of the last ones
  boolean isBack(double square) {
    return square <= back * ever();
  }

  /// Whether each block had shorter steps than the one before.
  boolean isShrinking() {
    for (int i = 1; i < known; i++) {
      if (longest[i - 1] >= longest[i]) {
        return false;
      }
    }
    return known > 1;
  }

  /// Whether steps shrink from block to block, and by more than goes unseen.
  boolean isFading() {
    return isShrinking() && hasShrunk(longest());
  }

  /// Whether steps grow from block to block, and by more than goes unseen.
  boolean isSwelling() {
    return isGrowing() && before() <= shrunk * longest();
  }

  /// Whether each block had longer steps than the one before.
  private boolean isGrowing() {
    for (int i = 1; i < known; i++) {
      if (longest[i - 1] <= longest[i]) {
        return false;
      }
    }
    return known > 1;
  }

  /// Whether a step of the present block has grown as a run's do that is thrown out of a place.
  boolean isBursting() {
    return isBursting(now);
  }

  /// The same of the longest step of the present block.
  ///
  /// @param square of its length, as a share
  boolean isBursting(double square) {
    return square > burst;
  }

  /// Whether the run comes back again and again.
  Returns returns() {
    return returns;
  }

  /// What was said of the run before a burst.
  Optional<Status> interrupted() {
    return interrupted;
  }

  /// Keeps what is said of the run but for a burst.
  void interrupt(Optional<Status> said) {
    interrupted = said;
  }

  /// Whether steps have grown as a run's do that is thrown out of a place.
  boolean hasGrown() {
    return longest[0] >= thrown * least(1, known);
  }
}
