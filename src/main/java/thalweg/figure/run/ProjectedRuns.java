package thalweg.figure.run;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import thalweg.figure.Figure;
import thalweg.race.Frame;

/// All runs as a camera sees them, up to a step, without a background: to be laid over the picture
/// of the ground. What the ground hides shines through it faintly.
///
/// @param frame the runs; those drawn last lie on top
/// @param trails the way of each run
/// @param heads where each run is at the step
/// @param playhead the step, at least 0
/// @param spotlight the run that stands out
public record ProjectedRuns(
    Frame frame, List<ProjectedTrail> trails, List<Head> heads, int playhead, FollowedRun spotlight)
    implements Figure {
  private static final double HIDDEN = 0.3;

  /// The place of one run.
  ///
  /// @param px the pixel at which it is seen, from the left; NaN if it is not seen
  /// @param py the pixel at which it is seen, from the top
  /// @param hidden whether the ground stands before it
  public record Head(double px, double py, boolean hidden) {
    /// Of a run that is outside the domain or behind the camera.
    public static final Head NOWHERE = new Head(Double.NaN, Double.NaN, true);
  }

  /// Makes the lists unmodifiable.
  ///
  /// @throws IllegalArgumentException if there is not one trail and one head to a run
  public ProjectedRuns {
    trails = List.copyOf(trails);
    heads = List.copyOf(heads);
    if (trails.size() != frame.trajectories().size() || heads.size() != trails.size()) {
      throw new IllegalArgumentException(
          "%d runs, %d trails, %d heads"
              .formatted(frame.trajectories().size(), trails.size(), heads.size()));
    }
  }

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    Rectangle2D around = new Rectangle2D.Double(0, 0, width, height);
    List<TrailPen> pens = TrailPen.of(frame, spotlight);
    for (int i = 0; i < pens.size(); i++) {
      pens.get(i).faded(HIDDEN).line(graphics, trails.get(i).path(playhead, true, around));
    }
    List<Path2D> ways = trails.stream().map(trail -> trail.path(playhead, false, around)).toList();
    TrailPen.draw(graphics, pens, ways);
    for (int i = 0; i < pens.size(); i++) {
      if (!Double.isFinite(heads.get(i).px)) {
        trails.get(i).leaving(playhead, pens.get(i).style()).ifPresent(each -> each.draw(graphics));
      }
    }
    new Heads(signs(pens)).draw(graphics);
  }

  private List<Heads.Head> signs(List<TrailPen> pens) {
    List<Heads.Head> signs = new ArrayList<>();
    for (int i = 0; i < pens.size(); i++) {
      Head head = heads.get(i);
      if (Double.isFinite(head.px)) {
        signs.add(new Heads.Head(head.px, head.py, pens.get(i).style(), head.hidden ? HIDDEN : 1));
      }
    }
    return signs;
  }
}
