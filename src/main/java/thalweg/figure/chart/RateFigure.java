package thalweg.figure.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.DoubleStream;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.axis.Ticks;
import thalweg.figure.axis.ValueAxis;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.run.RunMarkers;
import thalweg.figure.run.RunStyle;
import thalweg.race.Entrant;
import thalweg.sweep.RateSweep;
import thalweg.sweep.RateTrial;
import thalweg.text.Text;

/// The final loss of every learning rate, for one or several optimizers: a dot at each best rate,
/// an upright line at each largest stable one.
///
/// Rates are on a logarithmic axis, and so are losses where none is negative. Rates that are
/// unstable leave a gap.
///
/// @param sweeps from one start on one landscape, at least one
/// @param theme the colours
/// @param heading what stands above, or an empty text for a figure without a heading
public record RateFigure(List<RateSweep> sweeps, Theme theme, String heading) implements Figure {
  private static final Text TEXT = Text.of("figure");
  private static final double HEADING = 11;
  private static final double HEADING_LEFT = 14;
  private static final double HEADING_BASELINE = 22;
  private static final double LEFT = 60;
  private static final double RIGHT = 18;
  private static final double TOP = 36;
  private static final double BOTTOM = 44;
  private static final double LEAST_SIDE = 8;
  private static final double LEGEND_ROW = 20;
  private static final double LEGEND_LINE = 28;
  private static final double WORDS = 12;

  /// The room of the remark on the axis of losses, between legend and plot.
  private static final double REMARK = 16;

  private static final double SMALL = 11;
  private static final double ABOVE_PLOT = 7;
  private static final double PADDING = 0.05;

  /// As many as have some pixels each in a chart of the usual height.
  private static final int MOST_DECADES = 40;

  private static final float LINE = 1.8f;
  private static final float[] LIMIT_DASH = {3, 4};
  private static final double LIMIT_OPACITY = 0.7;
  private static final double SIGN = 4;

  /// Pixels by which a dot grows for each that is drawn over it.
  private static final double COVERED = 3;

  /// Checks that there is a sweep.
  ///
  /// @throws IllegalArgumentException if there is none
  public RateFigure {
    sweeps = List.copyOf(sweeps);
    if (sweeps.isEmpty()) {
      throw new IllegalArgumentException("a chart of rates needs a sweep");
    }
  }

  private RunStyle style(int sweep) {
    List<Entrant> entrants =
        sweeps.stream().map(each -> each.experiment().entrants().getFirst()).toList();
    return RunStyle.of(entrants, sweep);
  }

  private PlotArea plot(int width, int height) {
    ValueAxis losses = losses();
    double top = TOP + LEGEND_ROW * sweeps.size() + (losses.floored() ? REMARK : 0);
    double[] rates =
        sweeps.stream()
            .flatMap(each -> each.trials().stream())
            .mapToDouble(RateTrial::rate)
            .toArray();
    int low = (int) Math.floor(Math.log10(DoubleStream.of(rates).min().orElse(1)) + 1e-9);
    int high = (int) Math.ceil(Math.log10(DoubleStream.of(rates).max().orElse(1)) - 1e-9);
    return new PlotArea(
        LEFT,
        top,
        Math.max(LEAST_SIDE, width - LEFT - RIGHT),
        Math.max(LEAST_SIDE, height - top - BOTTOM),
        new ValueAxis(true, low, Math.max(high, low + 1)),
        losses,
        false);
  }

  private ValueAxis losses() {
    double[] losses =
        sweeps.stream()
            .flatMap(each -> each.trials().stream())
            .filter(RateTrial::stable)
            .mapToDouble(RateTrial::loss)
            .toArray();
    double low = DoubleStream.of(losses).min().orElse(0);
    double high = DoubleStream.of(losses).max().orElse(1);
    if (low >= 0 && high > 0) {
      return ValueAxis.decades(losses, MOST_DECADES);
    }
    double room = high > low ? (high - low) * PADDING : Math.max(1, Math.abs(low) / 2);
    return new ValueAxis(false, low - room, high + room);
  }

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fillRect(0, 0, width, height);
    if (!heading.isEmpty()) {
      new Lettering(graphics).heading(heading, HEADING, theme, HEADING_LEFT, HEADING_BASELINE);
    }
    PlotArea plot = plot(width, height);
    plot.axes(graphics, theme, TEXT.get("rates.rate"));
    remark(graphics, plot);
    for (int i = 0; i < sweeps.size(); i++) {
      legend(graphics, i, width);
      limit(graphics, plot, i);
      curve(graphics, plot, i);
    }
    for (int i = 0; i < sweeps.size(); i++) {
      int covered = covered(plot, i);
      RunStyle style = style(i);
      sweeps
          .get(i)
          .best()
          .ifPresent(best ->
              RunMarkers.sign(
                  graphics,
                  plot.px(best.rate()),
                  inside(plot, best),
                  SIGN + COVERED * covered,
                  style,
                  theme));
    }
  }

  /// How many dots will be drawn on the very same place as that of a sweep: it grows to peep out.
  private int covered(PlotArea plot, int index) {
    return (int)
        sweeps.stream()
            .skip(index + 1)
            .filter(each -> isBeside(plot, sweeps.get(index), each))
            .count();
  }

  private static boolean isBeside(PlotArea plot, RateSweep one, RateSweep other) {
    return one.best()
        .flatMap(best ->
            other
                .best()
                .filter(each ->
                    Math.abs(plot.px(best.rate()) - plot.px(each.rate())) < SIGN / 2
                        && Math.abs(inside(plot, best) - inside(plot, each)) < SIGN / 2))
        .isPresent();
  }

  /// From where on losses have no decades of their own.
  private void remark(Graphics2D graphics, PlotArea plot) {
    if (plot.upwards().floored()) {
      String lowest = "10" + Ticks.superscript((int) plot.upwards().low());
      Lettering lettering = new Lettering(graphics).with(Fonts.REGULAR.size(SMALL), theme.muted());
      lettering.left(TEXT.get("rates.floor", lowest), LEFT, plot.top() - ABOVE_PLOT);
    }
  }

  private void legend(Graphics2D graphics, int index, int width) {
    double baseline = TOP + LEGEND_ROW * index + WORDS;
    graphics.setColor(Shade.of(style(index).on(theme)));
    graphics.setStroke(style(index).stroke(LINE));
    double middle = baseline - WORDS / 3;
    graphics.draw(new Line2D.Double(LEFT, middle, LEFT + LEGEND_LINE, middle));
    Lettering lettering = new Lettering(graphics);
    lettering.with(Fonts.MEDIUM.size(WORDS), theme.text());
    double left = LEFT + LEGEND_LINE + 10;
    String words = RateLegend.words(sweeps, index);
    lettering.left(lettering.fitted(words, width - RIGHT - left), left, baseline);
  }

  private void limit(Graphics2D graphics, PlotArea plot, int index) {
    sweeps
        .get(index)
        .largestStable()
        .ifPresent(rate -> {
          graphics.setColor(Shade.of(style(index).on(theme), LIMIT_OPACITY));
          graphics.setStroke(
              new BasicStroke(
                  1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, LIMIT_DASH, 0));
          double x = plot.px(rate);
          graphics.draw(new Line2D.Double(x, plot.top(), x, plot.bottom()));
        });
  }

  private void curve(Graphics2D graphics, PlotArea plot, int index) {
    Path2D path = new Path2D.Double();
    boolean gap = true;
    for (RateTrial trial : sweeps.get(index).trials()) {
      double y = inside(plot, trial);
      if (!trial.stable()) {
        gap = true;
      } else if (gap) {
        path.moveTo(plot.px(trial.rate()), y);
        gap = false;
      } else {
        path.lineTo(plot.px(trial.rate()), y);
      }
    }
    Shape clip = graphics.getClip();
    graphics.clip(plot.rectangle());
    graphics.setColor(Shade.of(style(index).on(theme)));
    graphics.setStroke(style(index).stroke(LINE));
    graphics.draw(path);
    graphics.setClip(clip);
  }

  private static double inside(PlotArea plot, RateTrial trial) {
    double y = plot.py(trial.loss());
    return Double.isNaN(y) ? plot.bottom() : Math.clamp(y, plot.top(), plot.bottom());
  }
}
