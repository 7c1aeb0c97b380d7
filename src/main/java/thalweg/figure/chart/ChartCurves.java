package thalweg.figure.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.lettering.Typesetting;
import thalweg.figure.run.FollowedRun;
import thalweg.figure.run.RunStyle;
import thalweg.race.Frame;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// All of a chart that stays where it is when the playhead moves: its background with the heading
/// and the axes, and the whole curves, in one tense.
///
/// @param frame what has been computed
/// @param quantity what is shown
/// @param plot where the curves lie
/// @param theme the colours
/// @param heading what stands above, or an empty text for a figure without a heading
/// @param spotlight the run that stands out
/// @param tense as what the curves are shown
record ChartCurves(
    Frame frame,
    Quantity quantity,
    ChartPlot plot,
    Theme theme,
    String heading,
    FollowedRun spotlight,
    PlayheadSide tense)
    implements Figure {
  private static final Text TEXT = Text.of("figure");

  private static final double HEADING = 11;
  private static final double HEADING_LEFT = 14;
  private static final double ABOVE_PLOT = 10;
  private static final float LINE = 1.6f;
  private static final double CORNER = 74;

  /// Where it is chosen as well which quantity is shown.
  private static final double CORNER_WITH_CHOICE = 126;

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fillRect(0, 0, width, height);
    PlotPen pen =
        new PlotPen(graphics, plot, theme, tense == PlayheadSide.PAST ? plot.right() : plot.left());
    Lettering lettering = new Lettering(graphics);
    lettering.heading(title(lettering), HEADING, theme, HEADING_LEFT, plot.top() - ABOVE_PLOT);
    if (tense == PlayheadSide.PAST) {
      tints().forEach(pen::tint);
    }
    new ChartAxes(plot, theme).draw(graphics);
    spotlight.onTop(frame).trajectories().forEach(each -> curve(pen, each));
  }

  private List<LingeringTint> tints() {
    List<LingeringTint> stretches = new ArrayList<>();
    for (Trajectory run : frame.trajectories()) {
      int color = style(run).on(theme);
      for (LingeringStretch stretch : LingeringStretch.of(run, plot.steps())) {
        stretches.add(new LingeringTint(stretch.from(), stretch.to(), color));
      }
    }
    return LingeringTint.of(stretches, theme.muted());
  }

  private void curve(PlotPen pen, Trajectory run) {
    RunStyle style = style(run);
    pen.curve(
        Curve.of(run, quantity, plot),
        style,
        style.on(theme),
        spotlight.width(frame, run, LINE),
        spotlight.opacity(frame, run));
  }

  private RunStyle style(Trajectory run) {
    return RunStyle.of(frame.experiment().entrants(), run.entrant());
  }

  /// The pixel at which the heading ends.
  double headingRight(Graphics2D graphics) {
    return heading.isEmpty()
        ? 0
        : HEADING_LEFT
            + new Lettering(graphics).headingWidth(title(new Lettering(graphics)), HEADING);
  }

  /// Where what stands beside a heading ends, so that a control has room in the corner.
  double corner() {
    boolean chosen = quantity == Quantity.LOSS || quantity == Quantity.LEARNING_RATE;
    double controls = chosen ? CORNER_WITH_CHOICE : CORNER;
    return heading.isEmpty() ? plot.right() : plot.right() - controls;
  }

  /// The heading, with what the axis' numbers are measured from and in, as far as the control in
  /// the corner leaves it room.
  private String title(Lettering lettering) {
    String whole = title();
    double room = corner() - HEADING_LEFT;
    return lettering.headingWidth(whole, HEADING) <= room
        ? whole
        : lettering.fitted(whole.toUpperCase(Locale.ROOT), room);
  }

  private String title() {
    double floor = plot.axis().floor();
    if (heading.isEmpty()) {
      return heading;
    }
    String name = floor == 0 ? heading : TEXT.get("above", heading, Typesetting.exact(floor));
    return ChartAxes.graduation(plot).named(name);
  }
}
