package thalweg.figure;

import java.awt.Graphics2D;
import java.util.List;
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
/// @param scale of the upright axis; a logarithmic one of the loss measures from the lowest known
///   minimum or the least loss that is seen, and says so in the heading
/// @param spotlight the run that stands out
public record ChartFigure(
    Frame frame,
    Quantity quantity,
    int playhead,
    Theme theme,
    String heading,
    Scale scale,
    Spotlight spotlight)
    implements Figure {
  private static final Text TEXT = Text.of("figure");

  private static final double HEADING = 11;
  private static final double HEADING_LEFT = 14;
  private static final double LEFT = 46;
  private static final double RIGHT = 18;
  private static final double TOP = 22;
  private static final double TOP_BELOW_HEADING = 32;
  private static final double ABOVE_PLOT = 10;
  private static final double BOTTOM = 26;
  private static final float LINE = 1.6f;
  private static final double SIGN = 2.8;
  private static final double CORNER = 74;

  /// A chart with the quantity's usual scale, in which no run stands out.
  public ChartFigure(Frame frame, Quantity quantity, int playhead, Theme theme, String heading) {
    this(frame, quantity, playhead, theme, heading, quantity.scale(), Spotlight.NONE);
  }

  /// A chart without a heading.
  public ChartFigure(Frame frame, Quantity quantity, int playhead, Theme theme) {
    this(frame, quantity, playhead, theme, "");
  }

  /// Which step lies at which pixel.
  public StepAxis stepAxis() {
    return new StepAxis(LEFT, RIGHT, frame.experiment().steps());
  }

  /// The step that is shown at a pixel, the nearest of the budget.
  ///
  /// @param px pixels from the figure's left edge
  /// @param width the figure's width in device-independent pixels
  public int stepAt(double px, int width) {
    return stepAxis().stepAt(px, width);
  }

  private ChartPlot plot(int width, int height) {
    double top = heading.isEmpty() ? TOP : TOP_BELOW_HEADING;
    return new ChartPlot(
        LEFT,
        top,
        Math.max(StepAxis.LEAST, width - LEFT - RIGHT),
        Math.max(StepAxis.LEAST, height - top - BOTTOM),
        Math.max(1, frame.experiment().steps()),
        ValueAxis.of(frame, quantity, scale));
  }

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    ChartPlot plot = plot(width, height);
    double now = plot.px(Math.min(playhead, plot.steps()));
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fillRect(0, 0, width, height);
    PlotPen pen = new PlotPen(graphics, plot, theme, now);
    double headingRight = heading(graphics, plot);
    stretches().forEach(each -> pen.tint(each, color(each.trajectory())));
    new ChartAxes(plot, theme).draw(graphics);
    spotlight.onTop(frame).trajectories().forEach(each -> curve(pen, each));
    if (playhead <= plot.steps()) {
      pen.playhead();
    }
    frame.trajectories().forEach(each -> dot(graphics, plot, each));
    if (quantity == Quantity.GRADIENT_MAGNITUDE) {
      names(pen, new LingeringLabels(graphics, plot, now, headingRight, corner(plot), theme));
    }
  }

  private void curve(PlotPen pen, Trajectory run) {
    RunStyle style = style(run);
    pen.curve(
        Curve.of(run, quantity, pen.plot()),
        style,
        style.on(theme),
        spotlight.width(frame, run, LINE),
        spotlight.opacity(frame, run));
  }

  private void names(PlotPen pen, LingeringLabels labels) {
    for (Lingering stretch : stretches()) {
      Trajectory run = stretch.trajectory();
      String name = frame.experiment().entrants().get(run.entrant()).optimizer().type().name();
      pen.name(labels, stretch, name, color(run));
    }
  }

  /// Where labels end beside a heading, so that a control has room in the corner.
  private double corner(ChartPlot plot) {
    return heading.isEmpty() ? plot.right() : plot.right() - CORNER;
  }

  private double heading(Graphics2D graphics, ChartPlot plot) {
    double baseline = plot.top() - ABOVE_PLOT;
    return heading.isEmpty()
        ? 0
        : new Lettering(graphics).heading(title(plot), HEADING, theme, HEADING_LEFT, baseline);
  }

  private String title(ChartPlot plot) {
    double floor = plot.axis().floor();
    return floor == 0 ? heading : TEXT.get("above", heading, Typesetting.number(floor));
  }

  private List<Lingering> stretches() {
    return frame.trajectories().stream()
        .flatMap(each -> Lingering.of(each, playhead).stream())
        .toList();
  }

  private int color(Trajectory trajectory) {
    return style(trajectory).on(theme);
  }

  private RunStyle style(Trajectory trajectory) {
    return RunStyle.of(frame.experiment().entrants(), trajectory.entrant());
  }

  private void dot(Graphics2D graphics, ChartPlot plot, Trajectory trajectory) {
    if (trajectory.length() == 0) {
      return;
    }
    int step = trajectory.lastStep(playhead);
    double x = plot.px(step);
    double y = plot.py(quantity.of(trajectory, step));
    if (y >= plot.top() && y <= plot.bottom()) {
      Marker.sign(graphics, x, y, SIGN, style(trajectory), theme);
    }
  }
}
