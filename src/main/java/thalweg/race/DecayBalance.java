package thalweg.race;

import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Length;
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
  private static final double NEAR = CRITERIA.rest().near();

  /// A share: what is left of two that balance, of either.
  private static final double BALANCED = 0.01;

  /// What is said of a run under decay.
  ///
  /// @param now what is said otherwise
  /// @param previous the status of the step before
  Status told(Status now, Status previous, MotionHistory history, CurrentPoint current) {
    return mayBalance(now, history)
            && stands(now, history)
            && balances(history, current)
            && (previous instanceof Status.Balanced || !isGoingToBeAt(now, history, current))
        ? new Status.Balanced()
        : now;
  }

  /// Whether a run of which no place is told yet is as near to one as those at rest: it will be
  /// told to be there once it has stayed for long enough, and does not balance until then.
  private boolean isGoingToBeAt(Status now, MotionHistory history, CurrentPoint current) {
    boolean isTold = now instanceof Status.Settled || now instanceof Status.Approaching;
    return !isTold
        && search.isPromising(current, NEAR)
        && search
            .from(
                history.position(),
                current,
                CRITERIA.settling().reach(),
                place -> history.distance(0, place) <= NEAR)
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

  /// Farther from a place than a run that is at rest there, as without decay.
  private static boolean isBeside(CriticalPoint at, MotionHistory history) {
    return history.square(0, at.position()) > NEAR * NEAR;
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
