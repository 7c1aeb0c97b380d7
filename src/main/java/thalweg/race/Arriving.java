package thalweg.race;

import thalweg.landscape.CriticalPoint;

/// Tells of a run near a place that holds it whether it is coming to rest there, and whether it is
/// there. Immutable.
///
/// @param noisy whether gradients are
record Arriving(Criteria criteria, boolean noisy) {
  /// Whether a run that stays near a place is as near as one at rest, or hardly moves.
  boolean isThere(CriticalPoint at, MotionHistory history) {
    double near = criteria.rest().near();
    boolean isNear =
        history.square(0, at.position()) <= near * near
            && Whereabouts.hasStayed(history, at.position(), near, dwelt(history));
    return isNear || history.pace().isNegligible(Whereabouts.longest(history, dwelt(history)));
  }

  /// What is said of a run that is coming to rest near a place: that it is there, or comes nearer.
  /// One that was thrown out is so until it is back. With noise some steps are shorter by chance.
  Status comingTo(CriticalPoint at, Status previous, MotionHistory history) {
    if (isThere(at, history)) {
      return new Status.Settled(at);
    }
    if (previous instanceof Status.ThrownOut) {
      return previous;
    }
    return noisy && !history.isStraight(criteria.settling().dwell())
        ? new Status.Moving()
        : new Status.Approaching(at);
  }

  /// It takes more to settle where a run has just been circling or thrown out.
  boolean isComingToRest(Status previous, MotionHistory history) {
    Pace pace = history.pace();
    double longest = Whereabouts.longest(history, dwelt(history));
    return switch (previous) {
      case Status.ThrownOut _ ->
          pace.isNegligible(longest)
              || (!pace.hasGrown() && (isStill(history, longest) || pace.isBack(longest)));
      case Status.Circling _ -> hasCalmed(longest, history);
      case Status.Cycling _ ->
          isStill(history, longest) || (pace.hasShrunk(longest) && pace.isShrinking());
      default ->
          isStill(history, longest)
              || (pace.hasShrunk(longest) && !pace.hasRisen(history.step(), longest));
    };
  }

  /// How many steps ago it must have been near, or started.
  int dwelt(MotionHistory history) {
    return Math.min(history.step(), criteria.settling().dwell());
  }

  /// Whether a run that comes nearer to a place has not left it, and is not looked at anew yet.
  boolean isOnItsWay(CriticalPoint to, MotionHistory history) {
    boolean isLookedAt =
        to.form().isKink()
            ? history.step() % criteria.kinkPause() == 0
            : history.pace().isDue(history.step());
    return !isLookedAt && !isAway(to, history);
  }

  /// Whether it still comes nearer where it is no longer near, but not away either.
  boolean isStillOnItsWay(CriticalPoint to, MotionHistory history) {
    return !isAway(to, history) && isComingToRest(new Status.Moving(), history);
  }

  private boolean isAway(CriticalPoint to, MotionHistory history) {
    return criteria.settling().isAway(history.square(0, to.position()));
  }

  /// Whether the steps of a run that was circling a place, the longest of which is given, have
  /// become negligible, or shrink block by block, or it has come straight on for long.
  boolean hasCalmed(double longest, MotionHistory history) {
    Pace pace = history.pace();
    return pace.isNegligible(longest)
        || history.isStraight(criteria.hovering().straight())
        || pace.hasSettled(longest);
  }

  /// Whether its steps, the longest of which is given, are negligible, or it is coming straight on.
  boolean isStill(MotionHistory history, double longest) {
    return history.pace().isNegligible(longest) || history.isStraight(criteria.settling().dwell());
  }
}
