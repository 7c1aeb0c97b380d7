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
record DecayBalance(StepConditions conditions, double rate) {
  private static final Criteria CRITERIA = Criteria.STANDARD;

  /// A share: what is left of two that balance, of either.
  private static final double BALANCED = 0.01;

  /// What is said of a run under decay.
  ///
  /// @param now what is said otherwise
  Status told(Status now, MotionHistory history, CurrentPoint current) {
    return mayBalance(now, history) && stands(now, history) && balances(history, current)
        ? new Status.Balanced()
        : now;
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

  /// Nearer to a place than that a run is at rest there, as without decay.
  private static boolean isBeside(CriticalPoint at, MotionHistory history) {
    double near = CRITERIA.rest().near();
    return history.square(0, at.position()) > near * near;
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
