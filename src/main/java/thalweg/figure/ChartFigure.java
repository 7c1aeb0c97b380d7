package thalweg.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import thalweg.race.Frame;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// One quantity of all runs over the steps of the budget.
///
/// What lies behind the playhead has been computed and is shown faintly. Stretches in which a run
/// lingers at a saddle or on a plateau are tinted in its colour, and named on the chart of the
/// gradient's magnitude.
///
/// @param frame what has been computed
/// @param quantity what is shown
/// @param playhead the step that is looked at, at least 0; one beyond the budget shows everything
///   and no line
/// @param theme the colours
/// @param heading what stands above, or an empty text for a figure without a heading
public record ChartFigure(Frame frame, Quantity quantity, int playhead, Theme theme, String heading)
    implements Figure {
  private static final Text TEXT = Text.of("figure");

  private static final double HEADING = 11;
  private static final double HEADING_LEFT = 14;
  private static final double LEFT = 46;
  private static final double RIGHT = 18;
  private static final double TOP = 22;
  private static final double TOP_BELOW_HEADING = 36;
  private static final double ABOVE_PLOT = 10;
  private static final double BOTTOM = 26;
  private static final double LEAST_SIDE = 8;
  private static final float LINE = 1.6f;
  private static final float PLAYHEAD = 1.5f;
  private static final double FUTURE = 0.28;
  private static final double TINT = 0.13;
  private static final double DOT = 2.8;
  private static final double MOST_DASHED = 10;

  /// A chart without a heading.
  public ChartFigure(Frame frame, Quantity quantity, int playhead, Theme theme) {
    this(frame, quantity, playhead, theme, "");
  }

  /// The step that is shown at a pixel, the nearest of the budget.
  ///
  /// @param px pixels from the figure's left edge
  /// @param width the figure's width in device-independent pixels
  public int stepAt(double px, int width) {
    double share = (px - LEFT) / Math.max(LEAST_SIDE, width - LEFT - RIGHT);
    return (int) Math.round(Math.clamp(share, 0, 1) * frame.experiment().steps());
  }

  private ChartPlot plot(int width, int height) {
    double top = heading.isEmpty() ? TOP : TOP_BELOW_HEADING;
    return new ChartPlot(
        LEFT,
        top,
        Math.max(LEAST_SIDE, width - LEFT - RIGHT),
        Math.max(LEAST_SIDE, height - top - BOTTOM),
        Math.max(1, frame.experiment().steps()),
        ValueAxis.of(frame, quantity));
  }

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    ChartPlot plot = plot(width, height);
    double now = plot.px(Math.min(playhead, plot.steps()));
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fillRect(0, 0, width, height);
    double headingRight = heading(graphics, plot);
    tint(graphics, plot);
    new ChartAxes(plot, theme).draw(graphics);
    curves(graphics, plot, now);
    playheadLine(graphics, plot, now);
    frame.trajectories().forEach(each -> dot(graphics, plot, each));
    if (quantity == Quantity.GRADIENT_MAGNITUDE) {
      names(plot, new LingeringLabels(graphics, plot, now, headingRight, theme));
    }
  }

  private double heading(Graphics2D graphics, ChartPlot plot) {
    double baseline = plot.top() - ABOVE_PLOT;
    return heading.isEmpty()
        ? 0
        : new Lettering(graphics).heading(heading, HEADING, theme, HEADING_LEFT, baseline);
  }

  private void playheadLine(Graphics2D graphics, ChartPlot plot, double now) {
    if (playhead <= plot.steps()) {
      graphics.setColor(Shade.of(theme.accent()));
      graphics.setStroke(new BasicStroke(PLAYHEAD));
      graphics.draw(new Line2D.Double(now, plot.top() - 4, now, plot.bottom()));
    }
  }

  private List<Lingering> stretches() {
    return frame.trajectories().stream()
        .flatMap(each -> Lingering.of(each, playhead).stream())
        .toList();
  }

  private int color(Trajectory trajectory) {
    return RunStyle.of(frame.experiment().entrants(), trajectory.entrant()).on(theme);
  }

  private void tint(Graphics2D graphics, ChartPlot plot) {
    for (Lingering stretch : stretches()) {
      double from = plot.px(stretch.from());
      graphics.setColor(Shade.of(color(stretch.trajectory()), TINT));
      graphics.fill(
          new Rectangle2D.Double(from, plot.top(), plot.px(stretch.to()) - from, plot.height()));
    }
  }

  private void names(ChartPlot plot, LingeringLabels labels) {
    for (Lingering stretch : stretches()) {
      String name =
          frame
              .experiment()
              .entrants()
              .get(stretch.trajectory().entrant())
              .optimizer()
              .type()
              .name();
      String key = "lingers." + stretch.where().name().toLowerCase(Locale.ROOT);
      labels.write(TEXT.get(key, name), plot.px(stretch.from()), color(stretch.trajectory()));
    }
  }

  private void curves(Graphics2D graphics, ChartPlot plot, double now) {
    Shape clip = graphics.getClip();
    for (Trajectory trajectory : frame.trajectories()) {
      ClippedPath curve = Curve.of(trajectory, quantity, plot);
      RunStyle style = RunStyle.of(frame.experiment().entrants(), trajectory.entrant());
      // Dashes on a line that doubles back in every column are neither seen nor cheap.
      graphics.setStroke(
          curve.length() > MOST_DASHED * plot.width() ? RunStyle.solid(LINE) : style.stroke(LINE));
      graphics.setColor(Shade.of(style.on(theme)));
      graphics.clip(
          new Rectangle2D.Double(
              plot.left(), plot.top() - 1, now - plot.left(), plot.height() + 2));
      graphics.draw(curve.path());
      graphics.setClip(clip);
      graphics.setColor(Shade.of(style.on(theme), FUTURE));
      graphics.clip(
          new Rectangle2D.Double(now, plot.top() - 1, plot.right() - now, plot.height() + 2));
      graphics.draw(curve.path());
      graphics.setClip(clip);
    }
  }

  private void dot(Graphics2D graphics, ChartPlot plot, Trajectory trajectory) {
    if (trajectory.length() == 0) {
      return;
    }
    int step = trajectory.lastStep(playhead);
    double x = plot.px(step);
    double y = plot.py(quantity.of(trajectory, step));
    if (y >= plot.top() && y <= plot.bottom()) {
      Marker.dot(graphics, x, y, DOT, color(trajectory), theme);
    }
  }
}
