package thalweg.figure.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.color.Shade;
import thalweg.figure.run.RunStyle;
import thalweg.race.Frame;
import thalweg.race.NonFiniteStep;
import thalweg.race.Status;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// Says in a chart of runs which of them have diverged up to a step, or could not make one by their
/// rule, and where: a cross at the last that is seen of each, and the word beside it, or tied to it
/// by a line. Else such a run would be a line that ends after a few steps, for no reason.
///
/// @param frame what has been computed
/// @param quantity what the chart shows
/// @param theme the colours
record DivergedMarks(Frame frame, Quantity quantity, Theme theme) {
  private static final Text WORDS = Text.of("figure");
  private static final double ARM = 4;
  private static final float EDGE = 4;
  private static final float INK = 2;

  private record Mark(double x, double y, int color, String word) {
    Rectangle2D place() {
      return new Rectangle2D.Double(x - ARM, y - ARM, 2 * ARM, 2 * ARM);
    }
  }

  /// Of the runs that have diverged at a step. No word stands on a cross.
  void draw(Graphics2D graphics, ChartPlot plot, LingeringLabels labels, int playhead) {
    List<Mark> marks = marks(plot, playhead);
    marks.forEach(each -> labels.leaveOut(each.place()));
    for (Mark each : marks) {
      cross(graphics, each);
      labels.tie(each.word(), each.x(), each.y(), each.color());
    }
  }

  private List<Mark> marks(ChartPlot plot, int playhead) {
    List<Mark> marks = new ArrayList<>();
    for (Trajectory run : frame.trajectories()) {
      if (run.length() > 0
          && run.status(playhead)
              instanceof Status.Diverged(int step, Optional<NonFiniteStep> rule)) {
        RunStyle style = RunStyle.of(frame.experiment().entrants(), run.entrant());
        double x = plot.px(Math.min(step, plot.steps()));
        String word = WORDS.get(rule.isPresent() ? "nonfinite" : "diverged");
        marks.add(new Mark(x, height(plot, run), style.on(theme), word));
      }
    }
    return marks;
  }

  /// Where the run is last seen on the axis, else at the axis' upper end.
  private double height(ChartPlot plot, Trajectory run) {
    double y = plot.py(quantity.of(run, run.lastStep(Integer.MAX_VALUE)));
    return Double.isNaN(y) ? plot.top() : Math.clamp(y, plot.top(), plot.bottom());
  }

  private void cross(Graphics2D graphics, Mark mark) {
    double x = mark.x();
    double y = mark.y();
    List<Line2D> arms =
        List.of(
            new Line2D.Double(x - ARM, y - ARM, x + ARM, y + ARM),
            new Line2D.Double(x - ARM, y + ARM, x + ARM, y - ARM));
    graphics.setColor(Shade.of(theme.panel()));
    graphics.setStroke(RunStyle.solid(EDGE));
    arms.forEach(graphics::draw);
    graphics.setColor(Shade.of(mark.color()));
    graphics.setStroke(RunStyle.solid(INK));
    arms.forEach(graphics::draw);
  }
}
