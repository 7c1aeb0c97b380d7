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

  /// Whether a run was outside at any of the last steps: one that hops in and out has not come
  /// back. As many steps inside as it takes to be at a place are enough.
  boolean wereLeft(MotionHistory history) {
    double[] shadow = new double[2];
    for (int ago = Math.min(criteria.settling().dwell() - 1, history.reach()); ago >= 0; ago--) {
      plane.project(history.position(ago), shadow);
      if (!hold(shadow)) {
        return true;
      }
    }
    return false;
  }
}
