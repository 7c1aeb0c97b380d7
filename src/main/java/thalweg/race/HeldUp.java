package thalweg.race;

import thalweg.landscape.CriticalPoint;
import thalweg.linalg.CriticalKind;

/// Tells runs apart that stand still beside a minimum, as their schedule has taken their rate away,
/// from those that have come to rest there.
public final class HeldUp {
  private static final Criteria CRITERIA = Criteria.STANDARD;

  /// A share: a run that stands still nearer to a minimum rests there.
  private static final double NEAR = CRITERIA.rest().near();

  /// The same in a kink, where so near is as low as near in a bowl.
  private static final double NEAR_IN_KINK = NEAR * NEAR / CRITERIA.settling().near();

  private HeldUp() {}

  /// Whether a run that stands still is held up, and not at rest.
  ///
  /// @param factor what the schedule has left of the rate
  /// @param square of its distance from where it would rest, as a share
  public static boolean isBeside(CriticalPoint at, double factor, double square) {
    double near = at.form().isKink() ? NEAR_IN_KINK : NEAR;
    return at.kind() == CriticalKind.MINIMUM
        && CRITERIA.plateau().isReduced(factor)
        && square > near * near;
  }

  /// What is said of a run that may be held up: once it stands still, that it does.
  ///
  /// @param now what is said otherwise
  /// @param before what was said at the step before
  static Status told(Status now, Status before, MotionHistory history) {
    if (!(now instanceof Status.Settled(CriticalPoint at))
        || !isBeside(at, history.factor(), history.square(0, at.position()))) {
      return now;
    }
    if (history.hasStoodStill(CRITERIA.plateau().standing())) {
      return new Status.StandingStill();
    }
    return before instanceof Status.Settled ? now : new Status.Moving();
  }
}
