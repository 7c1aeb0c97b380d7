package thalweg.race;

import java.util.Optional;
import thalweg.formula.Field;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.UnitFrame;
import thalweg.optimizer.condition.NoDecay;
import thalweg.optimizer.condition.StepConditions;

/// Tells of a run in the plane that projection keeps inside the domain whether the edge holds it,
/// and whether that is where f is least nearby, as far as the domain goes. Immutable.
///
/// The edge holds a run that is on it while it is led outwards: f falls there, or under coupled
/// decay the function that the method sees, or decoupled decay draws theta out and no step leads it
/// back. That it is at a minimum there follows from the conditions of first and second order: along
/// the edge f has a minimum, which Newton's method finds from where the run is, and across it f
/// falls outwards; in a corner f falls outwards across both edges. As at any other minimum the run
/// has come to rest there, and under decay it is at it or beside it, however near.
///
/// @param field f
/// @param frame in which lengths are measured
/// @param conditions under which it runs
public record EdgeHold(Domain domain, Field field, UnitFrame frame, StepConditions conditions) {
  private static final Criteria.Settling SETTLING = Criteria.STANDARD.settling();
  private static final double REST = Math.pow(Criteria.STANDARD.rest().near(), 2);
  private static final double BESIDE = Criteria.BESIDE * Criteria.BESIDE;
  private static final int MOST_STEPS = 20;

  /// A share: a minimum is known to so much, and one that is found anew is the same one.
  private static final double EXACT = 1e-9;

  private static final double SAME = 1e-6;

  /// That of a landscape.
  public static EdgeHold of(Landscape landscape, StepConditions conditions) {
    Domain domain = landscape.domain();
    return new EdgeHold(domain, landscape.field(), UnitFrame.of(domain), conditions);
  }

  /// How many steps a run must have been on the edge before that is said of it.
  public static int dwell() {
    return SETTLING.dwell();
  }

  /// Whether a point lies on the edge.
  public boolean isOnEdge(double x, double y) {
    return x == domain.minX() || x == domain.maxX() || y == domain.minY() || y == domain.maxY();
  }

  /// Whether a run is led outwards, across an edge that it is on.
  ///
  /// @param dx the derivative of f along x
  /// @param dy the derivative of f along y
  public boolean isLedOutwards(double x, double y, double dx, double dy) {
    double[] seen = {dx, dy};
    conditions.clipping().clip(seen);
    double coupled = conditions.decay().coupled();
    double decoupled = conditions.decay().decoupled();
    return isPressed(x, y, seen[0] + coupled * x, seen[1] + coupled * y)
        || isPressed(x, y, decoupled * x, decoupled * y);
  }

  /// Whether a function falls outwards, across an edge that a point is on.
  private boolean isPressed(double x, double y, double dx, double dy) {
    return isPressedAcross(x, dx) || isPressedUp(y, dy);
  }

  private boolean isPressedAcross(double x, double dx) {
    return (x == domain.minX() && dx > 0) || (x == domain.maxX() && dx < 0);
  }

  private boolean isPressedUp(double y, double dy) {
    return (y == domain.minY() && dy > 0) || (y == domain.maxY() && dy < 0);
  }

  /// What is said of a run that the edge holds; empty for any other.
  Optional<Status> status(Status previous, MotionHistory history, CurrentPoint current) {
    double[] position = history.position();
    double[] gradient = current.gradient();
    if (history.step() == 0
        || !isLedOutwards(position[0], position[1], gradient[0], gradient[1])
        || !hasStayed(history)) {
      return Optional.empty();
    }
    Optional<Point> minimum =
        minimum(position[0], position[1], gradient)
            .filter(at -> isStillThere(at, previous, history) || hasComeToRest(at, history));
    return Optional.of(
        previous instanceof Status.AtEdge(Optional<Point> before) && isSame(before, minimum)
            ? previous
            : new Status.AtEdge(minimum));
  }

  private boolean hasStayed(MotionHistory history) {
    for (int ago = dwelt(history); ago > 0; ago--) {
      double[] position = history.position(ago);
      if (!isOnEdge(position[0], position[1])) {
        return false;
      }
    }
    return true;
  }

  private static int dwelt(MotionHistory history) {
    return Math.min(SETTLING.dwell(), history.step()) - 1;
  }

  private boolean isStillThere(Point at, Status previous, MotionHistory history) {
    return previous instanceof Status.AtEdge(Optional<Point> before)
        && isSame(before, Optional.of(at))
        && isAt(square(at, history.position()));
  }

  /// Whether it has been as near for long as one at rest, or is near and hardly moves.
  private boolean hasComeToRest(Point at, MotionHistory history) {
    double farthest = 0;
    for (int ago = dwelt(history); ago >= 0; ago--) {
      farthest = Math.max(farthest, square(at, history.position(ago)));
    }
    int steps = Math.min(SETTLING.dwell(), history.step());
    return farthest <= (decays() ? BESIDE : REST)
        || (isAt(farthest) && history.pace().isNegligible(Whereabouts.longest(history, steps)));
  }

  private boolean isAt(double square) {
    return decays() ? square <= BESIDE : SETTLING.isNear(square);
  }

  private boolean decays() {
    return !(conditions.decay() instanceof NoDecay);
  }

  private double square(Point at, double[] position) {
    return frame.square(position[0] - at.x(), position[1] - at.y());
  }

  private boolean isSame(Optional<Point> one, Optional<Point> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.equals(other);
    }
    double square = frame.square(one.get().x() - other.get().x(), one.get().y() - other.get().y());
    return square <= SAME * SAME;
  }

  /// The minimum on the edge beside a point, if f falls outwards there.
  private Optional<Point> minimum(double x, double y, double[] gradient) {
    if (!isPressed(x, y, gradient[0], gradient[1])) {
      return Optional.empty();
    }
    boolean across = isPressedAcross(x, gradient[0]);
    if (across && isPressedUp(y, gradient[1])) {
      return Optional.of(new Point(x, y));
    }
    double[] at = {x, y};
    double[] slope = new double[2];
    double[] second = new double[3];
    int along = across ? 1 : 0;
    double unit = frame.unit(along);
    for (int i = 0; i < MOST_STEPS; i++) {
      field.hessian(at[0], at[1], slope, second);
      double step = -slope[along] / second[2 * along];
      if (!(second[2 * along] > 0) || !(Math.abs(step) <= SETTLING.reach() * unit)) {
        return Optional.empty();
      }
      at[along] += step;
      if (Math.abs(step) <= EXACT * unit) {
        boolean holds =
            domain.contains(at[0], at[1]) && isPressed(at[0], at[1], slope[0], slope[1]);
        return holds ? Optional.of(new Point(at[0], at[1])) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
