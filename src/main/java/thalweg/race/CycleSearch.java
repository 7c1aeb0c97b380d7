package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;

/// Finds out whether a run goes round and round between a few points, by [CyclingCriteria].
///
/// One that shrinks or grows, however slowly, is none: in the steps through which it has gone on
/// that must not show, nor ever since it was first seen ([CycleSize]). Noise repeats nothing, so
/// that with noise there is no cycle.
///
/// Lengths are compared by their squares.
final class CycleSearch {
  /// Steps between two looks at the size of a cycle that is known.
  private static final int LOOKS = 5;

  /// Of the square of a cycle's size: points that are no farther apart may be one, as it grows or
  /// shrinks.
  private static final double APART = 0.0625;

  /// Of the way in both: by how much the ways in two halves of the time differ where a run drifts.
  private static final double EVEN = 1e-3;

  /// One of so many of the last steps of a cycle that is known may have missed its point.
  private static final int MISSED = 4;

  private final CyclingCriteria criteria;
  private final double returned;
  private final double stillReturned;
  private final double stillSteady;
  private final double hardly;
  private final double smallest;
  private final double exact;
  private final boolean noisy;

  /// @param noisy whether gradients are
  CycleSearch(CyclingCriteria criteria, boolean noisy) {
    this.criteria = criteria;
    this.noisy = noisy;
    returned = criteria.returned() * criteria.returned();
    stillReturned = criteria.stillReturned() * criteria.stillReturned();
    stillSteady = factor(criteria.stillSteady());
    hardly = factor(criteria.steady());
    exact = criteria.exact() * criteria.exact();
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
    if (noisy) {
      return 0;
    }
    if (known > 0
        && known <= criteria.mostPoints()
        && hasReturned(history, known)
        && isSteady(history, known, stillSteady, criteria.briefly())) {
      boolean isLookedAt = history.step() % LOOKS == 0;
      return !isLookedAt || keepsItsSize(history, known) ? known : 0;
    }
    if (known > criteria.mostPoints() && !history.pace().isDue(history.step())) {
      return known;
    }
    boolean cannot =
        history.step() < criteria.briefly() || history.isStraight(criteria.mostPoints());
    int period = cannot ? 0 : leastPeriod(history);
    return period == 0 && history.pace().isDue(history.step()) ? longPeriod(history) : period;
  }

  /// What is said of a run that goes round in a cycle.
  ///
  /// @param around what it goes round, if anything
  Status status(int period, Optional<CriticalPoint> around, MotionHistory history) {
    int points = CyclePoints.ofARound(history, period, exact * size(history, 0, period));
    return new Status.Cycling(period, points, around);
  }

  /// The same of one that was known to do so, after a block of steps: now and then it may have been
  /// at other points of a small set, as Lion is, whose steps have one length.
  Status.Cycling recounted(Status.Cycling known, MotionHistory history) {
    if (history.reach() < criteria.leastSteps()) {
      return known;
    }
    double same = APART * size(history, 0, known.period());
    int points = CyclePoints.revisited(history, criteria.leastSteps(), criteria.mostPoints(), same);
    return points > known.points()
        ? new Status.Cycling(known.period(), points, known.around())
        : known;
  }

  /// Whether a run beside a place that holds it goes to and fro between two points: there fewer
  /// steps tell it.
  boolean goesToAndFro(MotionHistory history) {
    return oscillates(history)
        && isSteady(history, 2, steady(criteria.briefly()), criteria.briefly())
        && keepsItsSize(history, 2);
  }

  /// The same, where the two points come nearer or go apart, but so slowly that it hardly shows.
  boolean hardlyChanges(MotionHistory history) {
    return oscillates(history) && isSteady(history, 2, hardly, criteria.briefly());
  }

  /// The same, whether the two points stay where they are or come nearer or go apart.
  private boolean oscillates(MotionHistory history) {
    double size = history.square(0, 1);
    return !noisy && size >= smallest && isCycle(history, 2, size, criteria.briefly());
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
        boolean lasts =
            isSteady(history, period, steady(steps), steps)
                && isInPlace(history, period, size, steps)
                && keepsItsSize(history, period);
        return lasts ? period : 0;
      }
    }
    return 0;
  }

  /// The number of points of a longer cycle, of which fewer rounds are known, two at least: it has
  /// to come back to each of them nearly to the last digit.
  private int longPeriod(MotionHistory history) {
    int reach = history.reach();
    double size = 0;
    for (int ago = 1; ago <= Math.min(criteria.mostPoints(), reach); ago++) {
      size = Math.max(size, history.square(0, ago));
    }
    for (int period = 2; size >= smallest && 2 * period <= reach; period++) {
      int steps = Math.min((criteria.rounds() - 1) * period, reach - period);
      if (isExact(history, period, steps, exact * size)) {
        // Of a shorter one it is known already that it is none, so some rounds of it are not
        // either.
        return period > criteria.mostPoints() ? period : 0;
      }
    }
    return 0;
  }

  /// Whether a cycle of more than two points comes back to each of them nearly to the last digit:
  /// then it is one, even where it is around a place that the run would else be said to circle.
  boolean isRepeated(MotionHistory history, int period) {
    return period > 2
        && isExact(history, period, history.reach() - period, exact * size(history, 0, period));
  }

  private static boolean isExact(MotionHistory history, int period, int steps, double most) {
    for (int ago = 0; ago < steps; ago++) {
      if (!(history.square(ago, ago + period) <= most)) {
        return false;
      }
    }
    return true;
  }

  /// Whether any step of the last round came back to where it was a round before, and most of the
  /// last steps did: a run that goes to and fro by turns only has other points, too.
  private boolean hasReturned(MotionHistory history, int period) {
    double size = size(history, 0, period);
    int steps = Math.max(period, Math.min(criteria.briefly(), history.reach() - period));
    int missed = 0;
    int missedLately = 0;
    for (int ago = 0; ago < steps && MISSED * missed <= steps; ago++) {
      missed += history.square(ago, ago + period) <= stillReturned * size ? 0 : 1;
      missedLately = ago < period ? missed : missedLately;
    }
    return missedLately < period && MISSED * missed <= steps && size >= smallest;
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

  /// By how much the size of a cycle may have changed in so many steps: in fewer by less.
  private double steady(int steps) {
    return factor(criteria.steady() * Math.min(1.0, (double) steps / criteria.leastSteps()));
  }

  /// Whether the run is where it was all those rounds before. One that goes to and fro across a
  /// valley and drifts along it comes back to no point: that shows in how far it has come, or in
  /// that it has come as far in each half of the time. What comes to its cycle drifts less and
  /// less.
  private boolean isInPlace(MotionHistory history, int period, double size, int steps) {
    int half = (Math.min(steps, history.reach()) / period - 1) / 2 * period;
    double late = Math.sqrt(history.square(0, half) / size);
    double early = Math.sqrt(history.square(half, 2 * half) / size);
    boolean isSteady = Math.abs(late - early) <= EVEN * (late + early);
    double most = isSteady ? criteria.steady() : criteria.stillReturned();
    return late + early <= most * Math.min(1.0, (double) steps / criteria.leastSteps());
  }

  private static boolean keepsItsSize(MotionHistory history, int period) {
    return history.cycle().isKept(period, history.step(), size(history, 0, period));
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
