package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Length;
import thalweg.linalg.CriticalKind;
import thalweg.optimizer.condition.NoDecay;
import thalweg.optimizer.condition.StepConditions;

/// Tells of a run that stands still where f is not level that decay and gradient balance there.
/// Immutable.
///
/// @param conditions under which it runs
/// @param rate the learning rate before any schedule
/// @param search finds what a run is beside
record DecayBalance(StepConditions conditions, double rate, BesideSearch search) {
  private static final Criteria CRITERIA = Criteria.STANDARD;

  /// A share: how far Newton's method may go in all to the minimum beside which a run is.
  private static final double FAR = 0.1;

  /// A share: what is left of two that balance, of either.
  private static final double BALANCED = 0.01;

  /// What is said of a run under decay.
  ///
  /// @param now what is said otherwise
  /// @param previous the status of the step before
  Status told(Status now, Status previous, MotionHistory history, CurrentPoint current) {
    if (!mayBalance(now, history) || !stands(now, history) || !balances(history, current)) {
      return now;
    }
    if (previous instanceof Status.Balanced) {
      return previous;
    }
    return isGoingToBeAt(now, history, current)
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

  private static boolean stands(Status now, MotionHistory history) {
    int dwelt = Math.min(history.step(), CRITERIA.settling().dwell());
    return now instanceof Status.OnPlateau
        || now instanceof Status.StandingStill
        || now instanceof Status.Creeping
        || history.pace().isNegligible(Whereabouts.longest(history, dwelt));
  }

  private boolean balances(MotionHistory history, CurrentPoint current) {
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
      return Length.of(left) <= BALANCED * slope;
    }
    double[] before = history.position(1);
    double[] step = new double[position.length];
    for (int i = 0; i < step.length; i++) {
      step[i] = position[i] - before[i];
    }
    double pull = rate * history.factor() * conditions.decay().decoupled() * Length.of(position);
    return slope > 0 && pull > 0 && Length.of(step) <= BALANCED * pull;
  }
}
