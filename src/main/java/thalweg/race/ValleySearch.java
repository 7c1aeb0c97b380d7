package thalweg.race;

import thalweg.landscape.Length;
import thalweg.linalg.Eigenpairs;

/// Finds out whether a run is creeping along a valley, by [Criteria.Creeping]. Immutable.
///
/// It goes by the coordinates in which the methods step, not by those of the domain: there the
/// condition number says how far a descent lags behind.
final class ValleySearch {
  private final Criteria.Creeping criteria;
  private final int steps;

  /// @param steps in which the way is looked at
  ValleySearch(Criteria.Creeping criteria, int steps) {
    this.criteria = criteria;
    this.steps = steps;
  }

  /// The condition number of the valley that the run is creeping along; 0 where it is not. The
  /// ratio of the greatest curvature, which is across, to the magnitude of that along the way.
  double condition(MotionHistory history, CurrentPoint current) {
    double steady = criteria.steady() * criteria.steady();
    if (!(history.square(0, steps) >= steady * history.square(0, steps / 2))) {
      return 0;
    }
    double sum = 0;
    for (double entry : current.hessian()) {
      sum += entry;
    }
    double[] way = way(history);
    if (!Double.isFinite(sum) || !(Length.of(way) > 0)) {
      return 0;
    }
    return condition(Eigenpairs.of(way.length, current.hessian()), way);
  }

  /// The condition number of the valley on whose floor a run hardly moves at all, whichever way:
  /// its last steps across the floor may still be longer than those along it. 0 where it is on
  /// none.
  ///
  /// @param least what is left to fall across the floor is less, in units of f
  double conditionOnTheFloor(CurrentPoint current, double least) {
    double sum = 0;
    for (double entry : current.hessian()) {
      sum += entry;
    }
    if (!Double.isFinite(sum)) {
      return 0;
    }
    Eigenpairs pairs = Eigenpairs.of(current.gradient().length, current.hessian());
    int steepest = pairs.size() - 1;
    double slope = along(pairs, steepest, current.gradient());
    double curvature = 0;
    for (int k = 0; k < steepest; k++) {
      curvature = Math.max(curvature, Math.abs(pairs.value(k)));
    }
    double condition = pairs.high() / curvature;
    boolean isOnTheFloor = pairs.high() > 0 && slope / pairs.high() * slope / 2 <= least;
    return isOnTheFloor && condition >= criteria.condition() ? condition : 0;
  }

  private double[] way(MotionHistory history) {
    double[] way = history.position();
    double[] from = history.position(steps);
    for (int i = 0; i < way.length; i++) {
      way[i] -= from[i];
    }
    double length = Length.of(way);
    for (int i = 0; i < way.length; i++) {
      way[i] /= length;
    }
    return way;
  }

  /// @param way of length 1
  private double condition(Eigenpairs pairs, double[] way) {
    int steepest = pairs.size() - 1;
    double across = along(pairs, steepest, way);
    if (!(pairs.high() > 0 && Math.abs(across) <= criteria.across())) {
      return 0;
    }
    double curvature = 0;
    for (int k = 0; k < steepest; k++) {
      double part = along(pairs, k, way);
      curvature += part * part * pairs.value(k);
    }
    double condition = pairs.high() / Math.abs(curvature / (1 - across * across));
    return condition >= criteria.condition() ? condition : 0;
  }

  private static double along(Eigenpairs pairs, int k, double[] way) {
    double[] direction = pairs.vector(k);
    double part = 0;
    for (int i = 0; i < way.length; i++) {
      part += way[i] * direction[i];
    }
    return part;
  }
}
