package thalweg.figure.run;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.figure.Viewport;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// Where a run that is out of sight has last been seen, be it on its way from one place out of
/// sight to another, and which way it went: an arrow at the end of its trail. Else it would vanish
/// from one step to the next.
///
/// @param x the pixel where it left
/// @param y the pixel where it left
/// @param dx the way that it went, in pixels to the right; of any length but zero
/// @param dy the way that it went, in pixels down
/// @param style of the run
public record Leaving(double x, double y, double dx, double dy, RunStyle style) {
  private static final double LENGTH = 13;
  private static final double HALF_WIDTH = 6;

  /// Those of a race whose heads are outside a view.
  ///
  /// @param playhead the step; a run that has ended stays at its end
  public static List<Leaving> of(Frame race, int playhead, Viewport view) {
    List<Leaving> all = new ArrayList<>();
    for (Trajectory run : race.trajectories()) {
      RunStyle style = RunStyle.of(race.experiment().entrants(), run.entrant());
      of(run, playhead, view, style).ifPresent(all::add);
    }
    return all;
  }

  private static Optional<Leaving> of(Trajectory run, int playhead, Viewport view, RunStyle style) {
    int step = run.length() == 0 ? -1 : run.lastStep(playhead);
    if (step < 0 || isSeen(run, step, view)) {
      return Optional.empty();
    }
    while (step > 0) {
      Optional<Crossing> part = Crossing.of(run, step, view.visible());
      if (part.isPresent() || isSeen(run, step - 1, view)) {
        return leaving(run, step, part.map(Crossing::leave).orElse(0.0), view, style);
      }
      step--;
    }
    return Optional.empty();
  }

  private static boolean isSeen(Trajectory run, int step, Viewport view) {
    return view.contains(view.px(run.x(step)), view.py(run.y(step)));
  }

  /// On the way from the step before to one that is not seen, though a part of the way is.
  ///
  /// @param share of the way, where it goes out
  private static Optional<Leaving> leaving(
      Trajectory run, int step, double share, Viewport view, RunStyle style) {
    double fromX = view.px(run.x(step - 1));
    double fromY = view.py(run.y(step - 1));
    double dx = view.px(run.x(step)) - fromX;
    double dy = view.py(run.y(step)) - fromY;
    return Double.isFinite(dx) && Double.isFinite(dy)
        ? Optional.of(new Leaving(fromX + share * dx, fromY + share * dy, dx, dy, style))
        : Optional.empty();
  }

  /// Draws the arrow, its tip where the run left.
  public void draw(Graphics2D graphics) {
    double length = Math.hypot(dx, dy);
    double alongX = dx / length;
    double alongY = dy / length;
    double baseX = x - LENGTH * alongX;
    double baseY = y - LENGTH * alongY;
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(x, y);
    arrow.lineTo(baseX - HALF_WIDTH * alongY, baseY + HALF_WIDTH * alongX);
    arrow.lineTo(baseX + HALF_WIDTH * alongY, baseY - HALF_WIDTH * alongX);
    arrow.closePath();
    RunMarkers.shape(graphics, arrow, style);
  }
}
