package thalweg.desktop.surface;

import java.util.List;
import thalweg.figure.RunStyle;
import thalweg.figure.Spotlight;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// The trails of all runs of a frame, made ready for the surface.
///
/// @param geometries one a run
/// @param frame the runs
record Trails(List<Trail.Geometry> geometries, Frame frame) {
  /// Lays the runs of a frame over the ground; takes milliseconds, off the FX thread.
  ///
  /// @param spotlight the run that stands out
  static Trails of(Frame frame, Spotlight spotlight, Ground ground) {
    Experiment experiment = frame.experiment();
    List<Trail.Geometry> geometries =
        frame.trajectories().stream()
            .map(trajectory ->
                Trail.Geometry.of(
                    TrailPath.lines(trajectory, ground.field(), ground.frame()),
                    RunStyle.of(experiment.entrants(), trajectory.entrant()),
                    experiment.steps(),
                    spotlight.isOn(frame, trajectory),
                    color ->
                        spotlight.over(() -> ground.under(trajectory), color, frame, trajectory)))
            .toList();
    return new Trails(geometries, frame);
  }

  /// The step from which on no trail is seen to grow: all are as good as at their ends.
  double lastGrowth() {
    return geometries.stream().mapToDouble(Trail.Geometry::lastGrowth).max().orElse(0);
  }

  List<Trajectory> trajectories() {
    return frame.trajectories();
  }
}
