package thalweg.figure.axis;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import thalweg.landscape.Domain;
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

  private static final Predicate<Status> INSIDE =
      status ->
          !(status instanceof Status.LeftDomain
              || status instanceof Status.Crossing
              || status instanceof Status.Stopped
              || status instanceof Status.LeftGround
              || status instanceof Status.Diverged);

  /// How far beyond the domain is near it, in its widths and heights.
  private static final double NEAR = 1;

  /// What is a little below all that runs have inside the domain, as a share of that.
  private static final double LITTLE = 0.25;

  private static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /// The extent of a quantity of all runs over the steps at which they are inside the domain.
  public static Extent inside(Frame frame, Quantity quantity) {
    return frame.trajectories().stream()
        .map(each -> of(each, quantity, INSIDE, -MOST, MOST))
        .reduce(NONE, Extent::and);
  }

  /// The same, with how low runs come outside where that is but a little lower; where there are no
  /// two values inside the domain, with those near it, and where there is none at all with those
  /// far away.
  static Extent seen(Frame frame, Quantity quantity) {
    Extent inside = inside(frame, quantity);
    if (inside.low < inside.high) {
      return new Extent(lowest(inside, frame, quantity), inside.high);
    }
    Domain domain = frame.experiment().landscape().domain();
    Extent near =
        of(
            frame.trajectories().stream()
                .map(each -> outside(each, quantity, -MOST, domain))
                .toList());
    return inside.and(near);
  }

  private static double lowest(Extent inside, Frame frame, Quantity quantity) {
    double least = inside.low - LITTLE * (inside.high - inside.low);
    return frame.trajectories().stream()
        .mapToDouble(each -> of(each, quantity, INSIDE.negate(), -MOST, MOST).low)
        .filter(low -> low >= least)
        .reduce(inside.low, Math::min);
  }

  /// The same of each run by itself over the values above a floor, of those that have any; of what
  /// a run has outside the domain how low it comes counts, and all of it where it has none inside.
  static List<Extent> above(double floor, Frame frame, Quantity quantity) {
    double least = Math.nextUp(floor);
    Domain domain = frame.experiment().landscape().domain();
    return frame.trajectories().stream()
        .map(each -> {
          Extent inside = of(each, quantity, INSIDE, least, MOST);
          Extent outside = of(each, quantity, INSIDE.negate(), least, MOST);
          return inside.isEmpty()
              ? outside(each, quantity, least, domain)
              : new Extent(Math.min(inside.low, outside.low), inside.high);
        })
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /// What a run has near the domain but outside; all that it has outside if it is nowhere near.
  private static Extent outside(Trajectory run, Quantity quantity, double least, Domain domain) {
    Extent near =
        of(run, quantity, INSIDE.negate(), step -> isNear(domain, run, step), least, MOST);
    return near.isEmpty() ? of(run, quantity, INSIDE.negate(), least, MOST) : near;
  }

  private static boolean isNear(Domain domain, Trajectory run, int step) {
    double across = NEAR * domain.width();
    double upwards = NEAR * domain.height();
    return run.x(step) >= domain.minX() - across
        && run.x(step) <= domain.maxX() + across
        && run.y(step) >= domain.minY() - upwards
        && run.y(step) <= domain.maxY() + upwards;
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
    return of(trajectory, quantity, counts, _ -> true, least, most);
  }

  private static Extent of(
      Trajectory trajectory,
      Quantity quantity,
      Predicate<Status> counts,
      IntPredicate where,
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
          if (value >= least && value <= most && where.test(step)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
          }
        }
      }
    }
    return new Extent(low, high);
  }

  private Extent and(Extent other) {
    return new Extent(Math.min(low, other.low), Math.max(high, other.high));
  }

  boolean isEmpty() {
    return !(low <= high);
  }
}
