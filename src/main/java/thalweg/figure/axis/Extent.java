package thalweg.figure.axis;

import java.util.List;
import java.util.function.Predicate;
import thalweg.race.Frame;
import thalweg.race.Status;
import thalweg.race.StatusChange;
import thalweg.race.Trajectory;

/// The least and the greatest of many values.
///
/// @param low the least; positive infinity if there are none
/// @param high the greatest; negative infinity if there are none
public record Extent(double low, double high) {
  /// Differences of greater magnitudes overflow.
  private static final double MOST = Double.MAX_VALUE / 4;

  private static final Predicate<Status> INSIDE = status -> !(status instanceof Status.LeftDomain);

  private static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /// The extent of a quantity of all runs over the steps at which they are inside the domain. What
  /// a diverging run has above its start counts for nothing.
  public static Extent inside(Frame frame, Quantity quantity) {
    return frame.trajectories().stream()
        .map(each -> of(each, quantity, INSIDE, -MOST, ceiling(each, quantity)))
        .reduce(NONE, Extent::and);
  }

  /// The same of each run by itself over the values above a floor, of those that have any; all that
  /// a diverging run has inside the domain counts, and how low a run comes outside.
  static List<Extent> above(double floor, Frame frame, Quantity quantity) {
    return frame.trajectories().stream()
        .map(each -> {
          Extent inside = of(each, quantity, INSIDE, Math.nextUp(floor), MOST);
          Extent outside = of(each, quantity, INSIDE.negate(), Math.nextUp(floor), MOST);
          return inside.isEmpty()
              ? outside
              : new Extent(Math.min(inside.low, outside.low), inside.high);
        })
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /// What holds all of several.
  static Extent of(List<Extent> parts) {
    return parts.stream().reduce(NONE, Extent::and);
  }

  /// Whether a run is at a floor, or below, at a step inside the domain.
  static boolean reaches(double floor, Frame frame, Quantity quantity) {
    return frame.trajectories().stream()
        .anyMatch(each -> !of(each, quantity, INSIDE, -MOST, floor).isEmpty());
  }

  private static Extent of(
      Trajectory trajectory,
      Quantity quantity,
      Predicate<Status> counts,
      double least,
      double most) {
    double low = NONE.low;
    double high = NONE.high;
    List<StatusChange> changes = trajectory.changes();
    for (int i = 0; i < changes.size(); i++) {
      if (counts.test(changes.get(i).status())) {
        int begin = Math.max(quantity.first(), changes.get(i).step());
        int end = i + 1 < changes.size() ? changes.get(i + 1).step() : Integer.MAX_VALUE;
        for (int step = begin; step < Math.min(end, trajectory.length()); step++) {
          double value = quantity.of(trajectory, step);
          if (value >= least && value <= most) {
            low = Math.min(low, value);
            high = Math.max(high, value);
          }
        }
      }
    }
    return new Extent(low, high);
  }

  private static double ceiling(Trajectory trajectory, Quantity quantity) {
    boolean thrownOut = trajectory.status() instanceof Status.Diverged && trajectory.length() > 0;
    return thrownOut ? quantity.of(trajectory, 0) : MOST;
  }

  private Extent and(Extent other) {
    return new Extent(Math.min(low, other.low), Math.max(high, other.high));
  }

  boolean isEmpty() {
    return !(low <= high);
  }
}
