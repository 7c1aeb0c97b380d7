package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Point;

/// How a run fares at one step. Live: a run that lingers at a saddle says so, and says that it
/// moves again when it escapes.
public sealed interface Status {
  /// On its way.
  record Moving() implements Status {}

  /// Near a critical point that holds it and coming nearer, but not there yet: farther from it than
  /// a run at rest, with steps that shrink, or straight on.
  ///
  /// @param to the critical point
  record Approaching(CriticalPoint to) implements Status {}

  /// From one side of a valley to the other at nearly each step, with steps that last: its floor
  /// may be smooth or a crease, and whether the run gets on along it is another matter.
  record Bouncing() implements Status {}

  /// At a critical point and hardly moving.
  ///
  /// @param at the critical point
  record Settled(CriticalPoint at) implements Status {}

  /// Near a critical point that holds it, or about it, with steps that no longer shrink: the
  /// learning rate is too large for it, or the gradient is noisy, or the method never shortens its
  /// steps.
  ///
  /// @param around the critical point
  record Circling(CriticalPoint around) implements Status {}

  /// On its way out of a minimum where it had settled, or back: its method has forgotten how small
  /// a step has to be there.
  ///
  /// @param of the minimum
  record ThrownOut(CriticalPoint of) implements Status {}

  /// Where the ground is nearly level, or nothing moves, and no critical point is near.
  record OnPlateau() implements Status {}

  /// Where gradient and Hessian are zero on all sides, by the formula.
  ///
  /// @param everywhere whether f is the same in all of the domain
  record OnLevelGround(boolean everywhere) implements Status {}

  /// Where no step moves it at all and nothing explains that: the learning rate is zero or its
  /// schedule has ended, a line search has given up, or a step is rounded to nothing.
  record StandingStill() implements Status {}

  /// Where no step moves it though f is not level, as weight decay draws it back as far as its
  /// method leads it on.
  ///
  /// @param beside the minimum of f beside which that is, if one is near
  record Balanced(Optional<CriticalPoint> beside) implements Status {}

  /// On the edge of the domain, onto which its steps are projected, while f or decay leads it
  /// outwards there.
  ///
  /// @param minimum where f is least nearby as far as the domain goes, if the run is there
  record AtEdge(Optional<Point> minimum) implements Status {}

  /// Outside the landscape's domain, where it ends: it is stopped at the edge. The step that led
  /// outside is the trajectory's last.
  ///
  /// @param step the step at which it left
  record Stopped(int step) implements Status {}

  /// Where it started, and no step is going to be made.
  record AtStart() implements Status {}

  /// Hardly getting on along a valley that bends far more across than along.
  ///
  /// @param condition the ratio of the greatest curvature to that along the valley, where it was
  ///   first seen
  record Creeping(double condition) implements Status {}

  /// Going round and round between the same few points, none of them a place to stay.
  ///
  /// @param period the steps of a round
  /// @param points how many there are, at least 2; fewer than steps where some don't move it
  /// @param around the place in their middle, or within whose reach all of them are, if that could
  ///   hold the run
  record Cycling(int period, int points, Optional<CriticalPoint> around) implements Status {
    /// Around no place.
    public Cycling(int period) {
      this(period, period, Optional.empty());
    }
  }

  /// Outside the landscape's domain.
  ///
  /// @param step the step at which it left
  record LeftDomain(int step) implements Status {}

  /// Outside the landscape's domain and inside it by turns, at every few steps.
  ///
  /// @param step the step at which it left
  record Crossing(int step) implements Status {}

  /// Where f is not defined. The trajectory ends before this step.
  ///
  /// @param step the step that led there, 0 for a start without a value
  record LeftGround(int step) implements Status {}

  /// Not finite any more, or further away than a million domain widths. The trajectory ends before
  /// this step.
  ///
  /// @param step the step that was lost
  /// @param rule what gave no finite value in the method's rule, where that is why
  record Diverged(int step, Optional<NonFiniteStep> rule) implements Status {
    /// By growing out of all bounds.
    public Diverged(int step) {
      this(step, Optional.empty());
    }
  }

  /// Whether a run that fares so is on its way, to somewhere or not.
  default boolean isUnderWay() {
    return this instanceof Moving || this instanceof Approaching || this instanceof Bouncing;
  }

  /// Whether a run that fares so has no further step.
  default boolean isLost() {
    return this instanceof Diverged || this instanceof LeftGround;
  }
}
