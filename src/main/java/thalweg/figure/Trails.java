package thalweg.figure;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// The trails of all runs up to a step.
///
/// @param frame the runs, those drawn last lie on top
/// @param playhead the step, at least 0
/// @param spotlight the run that stands out
record Trails(Frame frame, int playhead, Spotlight spotlight) {
  /// Draws them; the outlines first, so that none hides another trail.
  void draw(Graphics2D graphics, Viewport view) {
    List<Trail> trails = frame.trajectories().stream().map(this::trail).toList();
    List<Path2D> paths = trails.stream().map(trail -> trail.path(view)).toList();
    for (int i = 0; i < trails.size(); i++) {
      trails.get(i).outline(graphics, paths.get(i));
    }
    for (int i = 0; i < trails.size(); i++) {
      trails.get(i).line(graphics, paths.get(i));
    }
  }

  private Trail trail(Trajectory run) {
    RunStyle style = RunStyle.of(frame.experiment().entrants(), run.entrant());
    return new Trail(
        run, style, playhead, spotlight.opacity(frame, run), spotlight.width(frame, run, 1));
  }
}
