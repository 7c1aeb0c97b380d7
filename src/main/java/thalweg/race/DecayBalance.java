package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Length;
import thalweg.landscape.UnitFrame;
import thalweg.linalg.CriticalKind;
import thalweg.optimizer.condition.NoDecay;
import thalweg.optimizer.condition.StepConditions;

/// Tells of a run that stands still where f is not level that decay and gradient balance there.
/// Immutable.
///
/// @param conditions under which it runs
/// @param rate the learning rate before any schedule
/// @param frame in which lengths are measured
/// @param search finds what a run is beside
record DecayBalance(StepConditions conditions, double rate, UnitFrame frame, BesideSearch search) {
  private static final Criteria CRITERIA = Criteria.STANDARD;

  /// A share: how far Newton's method may go in all to the minimum beside which a run is.
  private static final double FAR = 0.1;

  /// A share: what is left of two that balance, of either.
  private static final double BALANCED = 0.02;

  /// The same of two that have balanced: the memory of a method that fades draws the run on there,
  /// and a swing that has nearly died goes on.
  private static final double BALANCES_ON = 0.2;

  /// Steps: their way is compared with that of as many before.
  private static final int SPAN = 20;

  /// A share: a run stands that has no longer way to go, if its steps shrink on as they do.
  private static final double NEARLY_THERE = 1e-4;

  /// A share: who has come no farther in so many steps does not move.
  private static final double NOTHING = 5e-7;

  /// What is said of a run under decay.
  ///
  /// @param now what is said otherwise
  /// @param previous the status of the step before
  Status told(Status now, Status previous, MotionHistory history, CurrentPoint current) {
    if (!mayBalance(now, history) || !hardlyMoves(now, history)) {
      return now;
    }
    if (previous instanceof Status.Balanced) {
      return balances(history, current, BALANCES_ON) ? previous : now;
    }
    return !isNearlyThere(history)
            || !balances(history, current, BALANCED)
            || isGoingToBeAt(now, history, current)
        ? now
        : new Status.Balanced(minimum(history, current));
  }

  /// The minimum of f that decay draws a run away from: Newton's method leads back to it.
  private Optional<CriticalPoint> minimum(MotionHistory history, CurrentPoint current) {
    return search
        .from(history.position(), current, FAR, _ -> true)
        .filter(at -> at.kind() == CriticalKind.MINIMUM);
  }

  /// Whether a run of which no place is told yet is at one: it will be told to be there once it has
  /// stayed for long enough, and does not balance until then.
  private boolean isGoingToBeAt(Status now, MotionHistory history, CurrentPoint current) {
    boolean isTold = now instanceof Status.Settled || now instanceof Status.Approaching;
    return !isTold
        && search.isPromising(current, Criteria.BESIDE)
        && search
            .from(
                history.position(),
                current,
                CRITERIA.settling().reach(),
                place -> history.distance(0, place) <= Criteria.BESIDE)
            .isPresent();
  }

  private boolean mayBalance(Status now, MotionHistory history) {
    if (conditions.decay() instanceof NoDecay
        || history.step() == 0
        || CRITERIA.plateau().isReduced(history.factor())) {
      return false;
    }
    return switch (now) {
      case Status.Settled(CriticalPoint at) -> isBeside(at, history);
      case Status.Approaching(CriticalPoint to) -> isBeside(to, history);
      case Status.Moving _,
          Status.Bouncing _,
          Status.OnPlateau _,
          Status.StandingStill _,
          Status.Creeping _ ->
          true;
      default -> false;
    };
  }

  /// Farther from a place than what rounding may leave.
  private static boolean isBeside(CriticalPoint at, MotionHistory history) {
    return history.square(0, at.position()) > Criteria.BESIDE * Criteria.BESIDE;
  }

  private static boolean hardlyMoves(Status now, MotionHistory history) {
    int dwelt = Math.min(history.step(), CRITERIA.settling().dwell());
    return now instanceof Status.OnPlateau
        || now instanceof Status.StandingStill
        || now instanceof Status.Creeping
        || history.pace().isNegligible(Whereabouts.longest(history, dwelt));
  }

  /// Whether a run has hardly any way to go along a coordinate, if its steps go on shrinking as
  /// they do. Where decay has taken all curvature they shrink ever more slowly, and many that are
  /// next to nothing lead far.
  private boolean isNearlyThere(MotionHistory history) {
    int span = Math.min(SPAN, history.reach() / 2);
    double[] now = history.position();
    double[] then = history.position(span);
    double[] before = history.position(2 * span);
    for (int i = 0; i < now.length; i++) {
      double way = Math.abs(now[i] - then[i]) / frame.unit(i);
      double shrunk = Math.abs(then[i] - before[i]) / frame.unit(i) - way;
      if (way > NOTHING && !(way * way <= NEARLY_THERE * shrunk)) {
        return false;
      }
    }
    return true;
  }

  /// @param most what may be left of both, a share of either
  private boolean balances(MotionHistory history, CurrentPoint current, double most) {
    double[] position = history.position();
    double[] gradient = current.gradient().clone();
    conditions.clipping().clip(gradient);
    double slope = Length.of(gradient);
    double coupled = conditions.decay().coupled();
    if (coupled > 0) {
      double[] left = new double[gradient.length];
      for (int i = 0; i < left.length; i++) {
        left[i] = gradient[i] + coupled * position[i];
      }
      return Length.of(left) <= most * slope;
    }
    double pull = rate * history.factor() * conditions.decay().decoupled() * Length.of(position);
    return slope > 0 && longestStep(history) <= most * pull;
  }

  /// How long the longest of the last steps was, in the coordinates themselves: of so many that a
  /// slow swing has gone to its side and back, or where none moves, of the last alone.
  private double longestStep(MotionHistory history) {
    double recent = longestStep(history, Math.min(CRITERIA.settling().dwell(), history.reach()));
    double least = NOTHING * NOTHING * Math.min(frame.unit(0), frame.unit(1));
    return recent <= least ? recent : longestStep(history, Math.min(2 * SPAN, history.reach()));
  }

  private static double longestStep(MotionHistory history, int steps) {
    double longest = 0;
    double[] there = history.position();
    for (int ago = 1; ago <= steps; ago++) {
      double[] before = history.position(ago);
      for (int i = 0; i < there.length; i++) {
        there[i] -= before[i];
      }
      longest = Math.max(longest, Length.of(there));
      there = before;
    }
    return longest;
  }
}
