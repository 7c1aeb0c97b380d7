package thalweg.race;

import thalweg.landscape.Domain;
import thalweg.landscape.Plane;
import thalweg.landscape.UnitFrame;

/// Tells whether a run is inside the domain, has left it, or is lost. Immutable.
///
/// @param domain in the plane that is seen
/// @param plane on which a run casts its shadow
/// @param frame in which lengths are measured
record Bounds(Domain domain, Plane plane, UnitFrame frame, Criteria criteria) {
  /// Times: one that comes back and leaves again has crossed the edge twice, and may stay away.
  private static final int OFTEN = 3;

  /// No step.
  private static final int NEVER = -1;

  /// Whether the state at the visited point is beyond use: not finite, or too far out.
  ///
  /// @param point n coordinates
  /// @param value f there
  /// @param slope the length of the gradient there
  boolean isLost(double[] point, double value, double slope) {
    return criteria.isLost(frame, point, value, slope);
  }

  /// The status of a run that is lost: it came where f has no value, or grew out of all bounds.
  ///
  /// @param step its number
  /// @param point n coordinates
  /// @param value f there
  Status lost(int step, double[] point, double value) {
    return Double.isNaN(value) && criteria.isWithinReach(frame, point)
        ? new Status.LeftGround(step)
        : new Status.Diverged(step);
  }

  /// Whether a shadow lies inside the domain. The edge belongs to it.
  boolean hold(double[] shadow) {
    return domain.contains(shadow[0], shadow[1]);
  }

  /// Whether it is said of a run that it is outside, be it for some of its steps only.
  static boolean isOutside(Status status) {
    return status instanceof Status.LeftDomain || status instanceof Status.Crossing;
  }

  /// What is said of a run that is outside, or was at any of its last steps: since when it is in
  /// and out, or when it left last.
  ///
  /// @param previous the status of the step before
  Status outside(Status previous, MotionHistory history) {
    int looks = Math.min(criteria.settling().dwell() - 1, history.reach());
    int crossings = 0;
    int first = NEVER;
    int last = NEVER;
    boolean wasInside = false;
    for (int ago = looks; ago >= 0; ago--) {
      boolean isInside = held(history, ago);
      if (ago < looks && isInside != wasInside) {
        crossings++;
        last = isInside ? last : history.step() - ago;
        first = first == NEVER ? last : first;
      }
      wasInside = isInside;
    }
    Status now =
        crossings >= (previous instanceof Status.Crossing ? 1 : OFTEN)
            ? new Status.Crossing(crossingSince(previous, first))
            : new Status.LeftDomain(last == NEVER ? outsideSince(previous, history) : last);
    return now.equals(previous) ? previous : now;
  }

  /// @param first when it left first among its last steps
  private static int crossingSince(Status previous, int first) {
    return switch (previous) {
      case Status.Crossing(int step) -> step;
      case Status.LeftDomain(int step) -> first == NEVER ? step : Math.min(step, first);
      default -> first;
    };
  }

  /// Since when a run is outside that has not come in or left in its last steps.
  private int outsideSince(Status previous, MotionHistory history) {
    if (previous instanceof Status.LeftDomain(int left)) {
      return left;
    }
    int ago = 0;
    while (ago < history.reach() && !held(history, ago + 1)) {
      ago++;
    }
    return history.step() - ago;
  }

  private boolean held(MotionHistory history, int ago) {
    double[] shadow = new double[2];
    plane.project(history.position(ago), shadow);
    return hold(shadow);
  }

  /// Whether a run was outside at any of the last steps: one that hops in and out has not come
  /// back. As many steps inside as it takes to be at a place are enough.
  boolean wereLeft(MotionHistory history) {
    for (int ago = Math.min(criteria.settling().dwell() - 1, history.reach()); ago >= 0; ago--) {
      if (!held(history, ago)) {
        return true;
      }
    }
    return false;
  }
}
