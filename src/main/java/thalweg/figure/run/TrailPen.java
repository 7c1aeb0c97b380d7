package thalweg.figure.run;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import thalweg.figure.color.Shade;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// How the way of a run is drawn on terrain: bright, with a dark outline.
///
/// @param style the run's
/// @param opacity from 0, invisible, to 1
/// @param strength the line's width as a multiple of the usual one
public record TrailPen(RunStyle style, double opacity, float strength) {
  private static final int OUTLINE = 0xff0b1016;
  private static final double OUTLINE_OPACITY = 0.7;
  private static final float WIDTH = 2.2f;
  private static final float OUTLINE_WIDTH = 4.2f;

  /// The pens of all runs of a race, in their order.
  ///
  /// @param spotlight the run that stands out
  public static List<TrailPen> of(Frame race, FollowedRun spotlight) {
    return race.trajectories().stream().map(run -> of(race, run, spotlight)).toList();
  }

  private static TrailPen of(Frame race, Trajectory run, FollowedRun spotlight) {
    RunStyle style = RunStyle.of(race.experiment().entrants(), run.entrant());
    return new TrailPen(style, spotlight.opacity(race, run), spotlight.width(race, run, 1));
  }

  /// Draws a way with each pen; the outlines first, so that none hides another way.
  public static void draw(Graphics2D graphics, List<TrailPen> pens, List<Path2D> ways) {
    for (int i = 0; i < pens.size(); i++) {
      pens.get(i).outline(graphics, ways.get(i));
    }
    for (int i = 0; i < pens.size(); i++) {
      pens.get(i).line(graphics, ways.get(i));
    }
  }

  /// The same pen, fainter.
  TrailPen faded(double share) {
    return new TrailPen(style, opacity * share, strength);
  }

  private void outline(Graphics2D graphics, Path2D way) {
    graphics.setColor(Shade.of(OUTLINE, OUTLINE_OPACITY * opacity));
    graphics.setStroke(RunStyle.solid(OUTLINE_WIDTH - WIDTH + strength * WIDTH));
    graphics.draw(way);
  }

  /// The line without its outline.
  void line(Graphics2D graphics, Path2D way) {
    graphics.setColor(Shade.of(style.onTerrain(), opacity));
    graphics.setStroke(style.stroke(strength * WIDTH));
    graphics.draw(way);
  }
}
