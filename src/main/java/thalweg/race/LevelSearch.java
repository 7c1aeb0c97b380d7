package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.FrameDerivatives;
import thalweg.landscape.Landscape;
import thalweg.landscape.LevelPlaces;
import thalweg.landscape.LowestPlace;
import thalweg.landscape.Plane;
import thalweg.landscape.Point;
import thalweg.landscape.UnitFrame;

/// Tells of a run that nothing moves whether the ground is level there by the formula, or a
/// plateau. Immutable.
///
/// @param everywhere whether f is the same in all of the domain
/// @param places tells of single places; empty beyond the plane
/// @param derivatives in the frame of the run
record LevelSearch(boolean everywhere, Optional<LevelPlaces> places, FrameDerivatives derivatives) {
  /// A share: Newton's step from a run to the edge of level ground is no longer.
  private static final double AT_THE_EDGE = 1e-6;

  /// A share: what is level does not hold a run that makes longer steps.
  private static final double STILL = Criteria.STANDARD.plateau().still();

  /// What is known of a landscape.
  ///
  /// @param plane what runs are judged in
  /// @param frame of it
  static LevelSearch of(Landscape landscape, Plane plane, UnitFrame frame) {
    boolean everywhere = LowestPlace.of(landscape).isLevel();
    boolean hides = everywhere && mayHide(landscape);
    return new LevelSearch(
        everywhere && !hides,
        plane.isWhole() && !hides ? Optional.of(LevelPlaces.of(landscape)) : Optional.empty(),
        new FrameDerivatives(frame));
  }

  /// Whether the formula may slope where no sample shows it, as at a needle that is narrower than
  /// numbers are apart: then nothing is level by the formula, as far as is known.
  private static boolean mayHide(Landscape landscape) {
    DerivativeSampler probe = new DerivativeSampler(landscape.field(), landscape.domain());
    return landscape
        .enclosure()
        .filter(formula -> !probe.around(formula, 0.5, 0.5, 1).level())
        .isPresent();
  }

  /// What is said at once, without looking around: on ground that is known to be level.
  Optional<Status> known(Status previous, MotionHistory history, CurrentPoint current) {
    boolean wasThere = previous instanceof Status.OnLevelGround;
    if (everywhere && current.isLevel()) {
      return Optional.of(wasThere ? previous : new Status.OnLevelGround(true));
    }
    return wasThere && isStill(history) && isLevel(current)
        ? Optional.of(previous)
        : Optional.empty();
  }

  /// What is said in the end. A run that comes down to the edge of level ground may first have been
  /// said to be on a floor or a plateau: once it is there, that is looked at anew after each block
  /// of steps.
  ///
  /// @param now what is said otherwise
  /// @param before what was said at the step before
  Status told(Status now, Status before, MotionHistory history, CurrentPoint current) {
    boolean stands = now instanceof Status.OnPlateau || now instanceof Status.StandingStill;
    boolean isOnFloor = now instanceof Status.Settled(CriticalPoint at) && at.form().isCurve();
    boolean isAnew = isStill(history) && history.pace().isDue(history.step());
    boolean isAsked = (stands && !now.equals(before)) || ((stands || isOnFloor) && isAnew);
    return isAsked && isLevel(history, current) ? new Status.OnLevelGround(false) : now;
  }

  /// Whether it is level where a run is, or has come to.
  boolean isLevel(MotionHistory history, CurrentPoint current) {
    return isLevel(current) && isLevel(history.position());
  }

  private static boolean isStill(MotionHistory history) {
    return history.square(0, 1) <= STILL * STILL;
  }

  /// Whether the gradient is zero, or a run has come to where it is, as to the edge of such ground:
  /// that is less than its steps show.
  private boolean isLevel(CurrentPoint current) {
    return current.isLevel()
        || (places.isPresent()
            && derivatives.slope(current.gradient())
                <= AT_THE_EDGE * derivatives.norm(current.hessian()));
  }

  private boolean isLevel(double[] position) {
    Point at = new Point(position[0], position[1]);
    return places.filter(each -> each.isLevel(at)).isPresent();
  }
}
