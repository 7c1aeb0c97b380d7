package thalweg.figure.run;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import thalweg.figure.Viewport;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// Where all runs are at a step: a sign each. Runs that met in one place are drawn around one
/// another, so that up to four of them are seen.
///
/// @param heads in the order in which they are drawn
public record Heads(List<Head> heads) {
  private static final double SAME_PLACE = 4;
  private static final int MOST_RINGS = 3;

  /// How far a head reaches, in pixels.
  private static final double REACH = 8;

  /// The sign of one run.
  ///
  /// @param x the pixel of its middle
  /// @param y the pixel of its middle
  /// @param opacity from 0, invisible, to 1
  record Head(double x, double y, RunStyle style, double opacity) {
    boolean covers(Head other) {
      return Math.hypot(x - other.x, y - other.y) < SAME_PLACE;
    }
  }

  /// The heads of a race that are inside a view.
  ///
  /// @param playhead the step; a run that has ended stays at its end
  public static Heads of(Frame race, int playhead, Viewport view) {
    List<Head> heads = new ArrayList<>();
    for (Trajectory run : race.trajectories()) {
      int step = run.lastStep(playhead);
      if (run.length() > 0 && view.contains(view.px(run.x(step)), view.py(run.y(step)))) {
        RunStyle style = RunStyle.of(race.experiment().entrants(), run.entrant());
        heads.add(new Head(view.px(run.x(step)), view.py(run.y(step)), style, 1));
      }
    }
    return new Heads(heads);
  }

  /// Whether a head stands at a pixel.
  public boolean stand(double x, double y) {
    return heads.stream().anyMatch(head -> Math.hypot(x - head.x, y - head.y) < REACH);
  }

  public void draw(Graphics2D graphics) {
    Composite usual = graphics.getComposite();
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      int covering = (int) heads.stream().skip(i + 1L).filter(head::covers).count();
      if (head.opacity < 1) {
        graphics.setComposite(AlphaComposite.SrcOver.derive((float) head.opacity));
      }
      RunMarkers.head(graphics, head.x, head.y, head.style, Math.min(covering, MOST_RINGS));
      graphics.setComposite(usual);
    }
  }
}
