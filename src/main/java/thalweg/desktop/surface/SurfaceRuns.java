package thalweg.desktop.surface;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.util.Optional;
import thalweg.figure.Figure;
import thalweg.figure.run.FollowedRun;
import thalweg.figure.run.ProjectedRuns;
import thalweg.race.Frame;

/// The runs of a race on the ground, seen from a pose: what is laid over the picture of the ground,
/// which need not be painted anew while runs go on.
///
/// @param layer keeps what does not change from one figure to the next
/// @param projection the ground as it is seen
/// @param frame the runs; empty where there are none on this ground
/// @param spotlight the run that stands out
/// @param playhead the step, at least 0
record SurfaceRuns(
    TrailCache layer,
    SurfaceProjection projection,
    Optional<Frame> frame,
    FollowedRun spotlight,
    int playhead)
    implements Figure {
  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    graphics.setComposite(AlphaComposite.Clear);
    graphics.fillRect(0, 0, width, height);
    graphics.setComposite(AlphaComposite.SrcOver);
    frame.map(this::seen).ifPresent(runs -> runs.draw(graphics, width, height));
  }

  private ProjectedRuns seen(Frame runs) {
    return new ProjectedRuns(
        runs,
        layer.trails(runs, projection),
        runs.trajectories().stream().map(run -> projection.head(run, playhead)).toList(),
        playhead,
        spotlight);
  }
}
