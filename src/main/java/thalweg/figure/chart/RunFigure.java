package thalweg.figure.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.StepAxis;
import thalweg.figure.axis.ValueAxis;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.run.HeadShape;
import thalweg.figure.run.RunMarkers;
import thalweg.figure.run.RunStyle;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// One run closely: gradient magnitude, in the run's colour and on the left axis, and velocity, in
/// the colour of text and on the right axis, over the steps of the budget. Stretches in which the
/// run lingers at a saddle or on a plateau are tinted and named.
///
/// @param frame the race
/// @param run one of its runs
/// @param playhead the step that is looked at, at least 0; one beyond the budget shows everything
///   and no line
/// @param theme the colours
public record RunFigure(Frame frame, Trajectory run, int playhead, Theme theme) implements Figure {
  private static final double LEFT = 52;
  private static final double RIGHT = 52;
  private static final double TOP = 28;
  private static final double BOTTOM = 26;
  private static final double NAMES = 16;
  private static final double SAMPLE = 22;
  private static final double GAP = 7;
  private static final double NAME = 11.5;
  private static final double RISE = 4;
  private static final float LINE = 1.9f;
  private static final double DOT = 3;
  private static final RunStyle SOLID = new RunStyle(0, 0, List.of(), HeadShape.CIRCLE);
  private static final RunStyle DASHED = new RunStyle(0, 0, List.of(6f, 3f), HeadShape.CIRCLE);

  /// Which step lies at which pixel.
  public static StepAxis stepAxis(Experiment race) {
    return new StepAxis(LEFT, RIGHT, race.steps());
  }

  /// The colour of a quantity's curve, axis and name.
  ///
  /// @param quantity gradient magnitude or velocity
  public int color(Quantity quantity) {
    return quantity == Quantity.VELOCITY
        ? theme.text()
        : RunStyle.of(frame.experiment().entrants(), run.entrant()).on(theme);
  }

  /// The dashes of a quantity's curve.
  ///
  /// @param quantity gradient magnitude or velocity
  public static List<Float> dash(Quantity quantity) {
    return style(quantity).dash();
  }

  private static RunStyle style(Quantity quantity) {
    return quantity == Quantity.VELOCITY ? DASHED : SOLID;
  }

  private ChartPlot plot(Quantity quantity, int width, int height) {
    Frame alone = frame.withTrajectories(List.of(run));
    return new ChartPlot(
        LEFT,
        TOP,
        Math.max(StepAxis.LEAST, width - LEFT - RIGHT),
        Math.max(StepAxis.LEAST, height - TOP - BOTTOM),
        Math.max(1, frame.experiment().steps()),
        ValueAxis.of(alone, quantity));
  }

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    ChartPlot gradient = plot(Quantity.GRADIENT_MAGNITUDE, width, height);
    ChartPlot velocity = plot(Quantity.VELOCITY, width, height);
    double now = gradient.px(Math.min(playhead, gradient.steps()));
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fillRect(0, 0, width, height);
    PlotPen pen = new PlotPen(graphics, gradient, theme, now);
    List<LingeringStretch> stretches = LingeringStretch.of(run, playhead);
    int color = color(Quantity.GRADIENT_MAGNITUDE);
    stretches.forEach(each -> pen.tint(new LingeringTint(each.from(), each.to(), color)));
    new ChartAxes(gradient, theme).draw(graphics, color);
    new ChartAxes(velocity, theme).right(graphics, color(Quantity.VELOCITY));
    names(graphics, gradient, velocity);
    curve(pen, Quantity.GRADIENT_MAGNITUDE);
    curve(new PlotPen(graphics, velocity, theme, now), Quantity.VELOCITY);
    if (playhead <= gradient.steps()) {
      pen.playhead();
    }
    dot(graphics, gradient, Quantity.GRADIENT_MAGNITUDE);
    dot(graphics, velocity, Quantity.VELOCITY);
    List<Trajectory> alone = List.of(run);
    CurvesInPlot curve = new CurvesInPlot(alone, Quantity.GRADIENT_MAGNITUDE, gradient);
    CurvesInPlot other = new CurvesInPlot(alone, Quantity.VELOCITY, velocity);
    LingeringLabels labels =
        new LingeringLabels(
            graphics,
            gradient,
            now,
            gradient.right(),
            gradient.right(),
            theme,
            place -> curve.cross(place) || other.cross(place));
    new DivergedMarks(frame.withTrajectories(alone), Quantity.GRADIENT_MAGNITUDE, theme)
        .draw(graphics, gradient, labels, playhead);
    String name = frame.experiment().entrants().get(run.entrant()).optimizer().type().name();
    stretches.forEach(each -> pen.name(labels, each, name, playhead, color));
  }

  private void curve(PlotPen pen, Quantity quantity) {
    Curve curve = Curve.of(run, quantity, pen.plot());
    pen.curve(curve, style(quantity), color(quantity), LINE, 1);
  }

  private void dot(Graphics2D graphics, ChartPlot plot, Quantity quantity) {
    if (run.length() > 0) {
      int step = run.lastStep(playhead);
      double y = plot.py(quantity.of(run, step));
      if (y >= plot.top() && y <= plot.bottom()) {
        RunMarkers.dot(graphics, plot.px(step), y, DOT, color(quantity), theme);
      }
    }
  }

  /// What the axes are, each above its own with a piece of its curve.
  private void names(Graphics2D graphics, ChartPlot plot, ChartPlot other) {
    Lettering lettering = new Lettering(graphics);
    double left = plot.left();
    sample(graphics, Quantity.GRADIENT_MAGNITUDE, left);
    lettering.with(Fonts.MEDIUM.size(NAME), color(Quantity.GRADIENT_MAGNITUDE));
    String gradient = ChartAxes.graduation(plot).named(Quantity.GRADIENT_MAGNITUDE.label());
    lettering.left(gradient, left + SAMPLE + GAP, NAMES);
    double right = plot.right();
    sample(graphics, Quantity.VELOCITY, right - SAMPLE);
    lettering.with(Fonts.MEDIUM.size(NAME), color(Quantity.VELOCITY));
    String velocity = ChartAxes.graduation(other).named(Quantity.VELOCITY.label());
    lettering.right(velocity, right - SAMPLE - GAP, NAMES);
  }

  private void sample(Graphics2D graphics, Quantity quantity, double x) {
    graphics.setColor(Shade.of(color(quantity)));
    BasicStroke stroke = style(quantity).stroke(LINE);
    graphics.setStroke(stroke);
    graphics.draw(new Line2D.Double(x, NAMES - RISE, x + SAMPLE, NAMES - RISE));
  }
}
