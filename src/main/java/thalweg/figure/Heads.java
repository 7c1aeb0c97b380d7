package thalweg.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// Where all runs are at a step: a sign each. Runs that met in one place are drawn around one
/// another, so that up to four of them are seen.
///
/// @param frame the runs
/// @param playhead the step; a run that has ended stays at its end
record Heads(Frame frame, int playhead) {
  private static final double SAME_PLACE = 4;
  private static final int MOST_RINGS = 3;

  private record Head(double x, double y, RunStyle style) {
    boolean covers(Head other) {
      return Math.hypot(x - other.x, y - other.y) < SAME_PLACE;
    }
  }

  /// Draws those that are inside the view.
  void draw(Graphics2D graphics, Viewport view) {
    List<Head> heads = new ArrayList<>();
    for (Trajectory trajectory : frame.trajectories()) {
      if (trajectory.length() > 0) {
        heads.add(head(view, trajectory));
      }
    }
    heads.removeIf(head -> !view.contains(head.x, head.y));
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      int covering = (int) heads.stream().skip(i + 1L).filter(head::covers).count();
      Marker.head(graphics, head.x, head.y, head.style, Math.min(covering, MOST_RINGS));
    }
  }

  private Head head(Viewport view, Trajectory trajectory) {
    int step = trajectory.lastStep(playhead);
    RunStyle style = RunStyle.of(frame.experiment().entrants(), trajectory.entrant());
    return new Head(view.px(trajectory.x(step)), view.py(trajectory.y(step)), style);
  }
}
