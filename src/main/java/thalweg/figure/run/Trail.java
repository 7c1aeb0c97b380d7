package thalweg.figure.run;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import thalweg.figure.Viewport;
import thalweg.figure.raster.ClippedPath;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// The way of one run over the ground, up to a step.
///
/// @param trajectory the run
/// @param playhead the last step that is drawn, where the run has come so far
public record Trail(Trajectory trajectory, int playhead) {
  private static final double NEAREST = 0.6;
  private static final int FIRST_KEPT = 2000;
  private static final int LAST_KEPT = 6000;
  private static final double MARGIN = 12;

  /// The ways of all runs of a race up to a step, in their order.
  public static List<Path2D> paths(Frame race, int playhead, Viewport view) {
    return race.trajectories().stream().map(run -> new Trail(run, playhead).path(view)).toList();
  }

  /// The points worth drawing: none nearer to the one before than a fraction of a pixel, and of a
  /// run that keeps jumping to and fro the beginning and the end.
  public Path2D path(Viewport view) {
    ClippedPath path = new ClippedPath(view.rectangle(), MARGIN);
    int[] steps = worthDrawing(view);
    for (int i = 0; i < steps.length; i++) {
      if (i == FIRST_KEPT && steps.length == FIRST_KEPT + LAST_KEPT) {
        path.interrupt();
      }
      path.to(view.px(trajectory.x(steps[i])), view.py(trajectory.y(steps[i])));
    }
    return path.path();
  }

  private int[] worthDrawing(Viewport view) {
    int[] steps = new int[FIRST_KEPT + LAST_KEPT];
    int count = 0;
    int last = reached();
    double fromX = Double.NaN;
    double fromY = Double.NaN;
    for (int step = 0; step <= last; step++) {
      double x = view.px(trajectory.x(step));
      double y = view.py(trajectory.y(step));
      boolean near = Math.abs(x - fromX) + Math.abs(y - fromY) < NEAREST;
      if (near && step < last) {
        continue;
      }
      int slot = count < steps.length ? count : FIRST_KEPT + (count - FIRST_KEPT) % LAST_KEPT;
      steps[slot] = step;
      count++;
      fromX = x;
      fromY = y;
    }
    return inOrder(steps, count);
  }

  private static int[] inOrder(int[] steps, int count) {
    int[] ordered = Arrays.copyOf(steps, Math.min(count, steps.length));
    Arrays.sort(ordered);
    return ordered;
  }

  private int reached() {
    return trajectory.length() == 0 ? -1 : trajectory.lastStep(playhead);
  }
}
