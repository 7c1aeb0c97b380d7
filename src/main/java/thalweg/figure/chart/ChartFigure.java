package thalweg.figure.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.Scale;
import thalweg.figure.axis.StepAxis;
import thalweg.figure.axis.ValueAxis;
import thalweg.figure.run.FollowedRun;
import thalweg.figure.run.RunMarkers;
import thalweg.figure.run.RunStyle;
import thalweg.figure.run.StartNumbers;
import thalweg.landscape.Point;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// One quantity of all runs over the steps of the budget.
///
/// What lies behind the playhead has been computed and is shown faintly. Stretches in which a run
/// lingers at a saddle or on a plateau are tinted in its colour, and named on the chart of the
/// gradient's magnitude.
///
/// @param layer keeps the drawn curves from one figure to the next
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
    ChartCache layer,
    Frame frame,
    Quantity quantity,
    int playhead,
    Theme theme,
    String heading,
    Scale scale,
    FollowedRun spotlight)
    implements Figure {
  private static final double LEFT = 46;
  private static final double RIGHT = 18;
  private static final double TOP = 22;
  private static final double TOP_BELOW_HEADING = 32;
  private static final double BOTTOM = 26;
  private static final double SIGN = 2.8;

  /// A chart with the quantity's usual scale, in which no run stands out.
  public ChartFigure(Frame frame, Quantity quantity, int playhead, Theme theme, String heading) {
    this(
        new ChartCache(),
        frame,
        quantity,
        playhead,
        theme,
        heading,
        quantity.scale(),
        FollowedRun.NONE);
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
    ground(graphics, plot, now, width, height);
    PlotPen pen = new PlotPen(graphics, plot, theme, now);
    if (playhead <= plot.steps()) {
      pen.playhead();
    }
    StartNumbers numbers = new StartNumbers(graphics);
    spotlight.onTop(frame).trajectories().forEach(each -> dot(graphics, plot, each));
    spotlight.onTop(frame).trajectories().reversed().forEach(each -> number(numbers, plot, each));
    double headingRight = curves(plot, PlayheadSide.PAST).headingRight(graphics);
    LingeringLabels labels =
        new LingeringLabels(
            graphics,
            plot,
            now,
            headingRight,
            curves(plot, PlayheadSide.PAST).corner(),
            theme,
            new CurvesInPlot(frame.trajectories(), quantity, plot)::cross);
    new DivergedMarks(frame, quantity, theme).draw(graphics, plot, labels, playhead);
    if (quantity == Quantity.GRADIENT_MAGNITUDE) {
      names(pen, labels);
    }
    if (playhead > plot.steps()) {
      new BeyondLabels(frame, quantity, theme).draw(graphics, plot);
    }
  }

  /// What has been left of the playhead, what is to come right of it. At a scale that is not whole
  /// the figure may end within a pixel, which the clip must not cut off.
  private void ground(Graphics2D graphics, ChartPlot plot, double now, int width, int height) {
    double turn = now <= plot.left() ? 0 : now >= plot.right() ? width + 1 : now;
    Shape clip = graphics.getClip();
    if (turn > 0) {
      graphics.clip(new Rectangle2D.Double(0, 0, turn, height + 1));
      layer.draw(graphics, curves(plot, PlayheadSide.PAST), width, height);
      graphics.setClip(clip);
    }
    if (turn < width) {
      graphics.clip(new Rectangle2D.Double(turn, 0, width - turn + 1, height + 1));
      layer.draw(graphics, curves(plot, PlayheadSide.FUTURE), width, height);
      graphics.setClip(clip);
    }
  }

  private ChartCurves curves(ChartPlot plot, PlayheadSide tense) {
    return new ChartCurves(frame, quantity, plot, theme, heading, spotlight, tense);
  }

  private void names(PlotPen pen, LingeringLabels labels) {
    for (LingeringStretch stretch : stretches()) {
      Trajectory run = stretch.trajectory();
      String name = frame.experiment().entrants().get(run.entrant()).optimizer().type().name();
      pen.name(labels, stretch, name, playhead, style(run).on(theme));
    }
  }

  private List<LingeringStretch> stretches() {
    return frame.trajectories().stream()
        .flatMap(each -> LingeringStretch.of(each, playhead).stream())
        .toList();
  }

  private RunStyle style(Trajectory trajectory) {
    return RunStyle.of(frame.experiment().entrants(), trajectory.entrant());
  }

  private void dot(Graphics2D graphics, ChartPlot plot, Trajectory run) {
    place(plot, run)
        .ifPresent(at -> RunMarkers.sign(graphics, at.x(), at.y(), SIGN, style(run), theme));
  }

  private void number(StartNumbers numbers, ChartPlot plot, Trajectory run) {
    if (StartNumbers.tell(frame)) {
      int color = style(run).on(theme);
      double right = plot.right() + RIGHT;
      place(plot, run)
          .ifPresent(
              at -> numbers.besideSign(run.start(), at.x(), at.y(), right, color, theme.panel()));
    }
  }

  /// The pixel of a run at the playhead; empty outside the plot.
  private Optional<Point> place(ChartPlot plot, Trajectory run) {
    if (run.length() == 0) {
      return Optional.empty();
    }
    int step = run.lastStep(playhead);
    double y = plot.py(quantity.of(run, step));
    return y >= plot.top() && y <= plot.bottom()
        ? Optional.of(new Point(plot.px(step), y))
        : Optional.empty();
  }
}
