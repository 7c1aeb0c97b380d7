package thalweg.race;

import java.util.Optional;
import thalweg.landscape.Landscape;
import thalweg.landscape.LevelPlaces;
import thalweg.landscape.LowestPlace;
import thalweg.landscape.Plane;
import thalweg.landscape.Point;

/// Tells of a run that nothing moves whether the ground is level there by the formula, or a
/// plateau. Immutable.
///
/// @param everywhere whether f is the same in all of the domain
/// @param places tells of single places; empty beyond the plane
record LevelSearch(boolean everywhere, Optional<LevelPlaces> places) {
  /// What is known of a landscape.
  ///
  /// @param plane what runs are judged in
  static LevelSearch of(Landscape landscape, Plane plane) {
    return new LevelSearch(
        LowestPlace.of(landscape).isLevel(),
        plane.isWhole() ? Optional.of(LevelPlaces.of(landscape)) : Optional.empty());
  }

  /// What is said at once, without looking around: on ground that is known to be level.
  Optional<Status> known(Status previous, CurrentPoint current) {
    if (!current.isLevel() || !(everywhere || previous instanceof Status.OnLevelGround)) {
      return Optional.empty();
    }
    return Optional.of(
        previous instanceof Status.OnLevelGround ? previous : new Status.OnLevelGround(true));
  }

  /// What is said in the end.
  ///
  /// @param now what is said otherwise
  /// @param before what was said at the step before
  Status told(Status now, Status before, MotionHistory history, CurrentPoint current) {
    boolean still = now instanceof Status.OnPlateau || now instanceof Status.StandingStill;
    return still && !now.equals(before) && current.isLevel() && isLevel(history.position())
        ? new Status.OnLevelGround(false)
        : now;
  }

  private boolean isLevel(double[] position) {
    Point at = new Point(position[0], position[1]);
    return places.filter(each -> each.isLevel(at)).isPresent();
  }
}
