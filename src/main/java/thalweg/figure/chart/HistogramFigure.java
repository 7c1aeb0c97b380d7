package thalweg.figure.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.axis.Ticks;
import thalweg.figure.axis.ValueAxis;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.lettering.Typesetting;
import thalweg.figure.run.RunStyle;
import thalweg.landscape.Point;
import thalweg.race.Entrant;
import thalweg.sweep.EscapeTimes;
import thalweg.text.Text;

/// How many runs got away at which step, with the median and the quarters of the runs beside it;
/// above it, from which start, where they lingered, and how many never got away.
///
/// @param times when runs got away, as far as that is known
/// @param last the last step of the axis at least, so that several figures can have the same
/// @param theme the colours
/// @param heading what stands above, or an empty text for a figure without a heading
public record HistogramFigure(EscapeTimes times, int last, Theme theme, String heading)
    implements Figure {
  private static final Text TEXT = Text.of("figure");

  /// Of a coordinate of the start: one that a key has moved often ends in rounding.
  private static final int DIGITS = 15;

  private static final double HEADING = 11;
  private static final double HEADING_LEFT = 14;
  private static final double HEADING_BASELINE = 22;
  private static final double LEFT = 46;
  private static final double RIGHT = 18;
  private static final double TOP = 92;
  private static final double WORDS_BASELINE = 42;
  private static final double LINE = 17;
  private static final double WORDS = 12;
  private static final double BOTTOM = 44;
  private static final double LEAST_SIDE = 8;
  private static final double PIXELS_A_BAR = 9;
  private static final int MOST_BARS = 80;
  private static final double BAR = 0.75;
  private static final double QUARTERS = 0.12;
  private static final float MEDIAN = 1.5f;

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fillRect(0, 0, width, height);
    Lettering lettering = new Lettering(graphics);
    if (!heading.isEmpty()) {
      lettering.heading(heading, HEADING, theme, HEADING_LEFT, HEADING_BASELINE);
    }
    lettering.with(Fonts.REGULAR.size(WORDS), theme.text());
    List<String> lines = words();
    for (int i = 0; i < lines.size(); i++) {
      String fitted = lettering.fitted(lines.get(i), width - LEFT - RIGHT);
      lettering.left(fitted, LEFT, WORDS_BASELINE + i * LINE);
    }
    if (times.lingering() > 0) {
      chart(graphics, width, height);
    }
  }

  private void chart(Graphics2D graphics, int width, int height) {
    double across = Math.max(LEAST_SIDE, width - LEFT - RIGHT);
    int bars = Math.clamp((int) (across / PIXELS_A_BAR), 1, MOST_BARS);
    int steps = Math.ceilDiv(Math.max(last, times.last().orElse(0)) + 1, bars);
    int[] counts = times.histogram(bars, steps);
    int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
    PlotArea plot =
        new PlotArea(
            LEFT,
            TOP,
            across,
            Math.max(LEAST_SIDE, height - TOP - BOTTOM),
            new ValueAxis(false, 0, (double) bars * steps),
            new ValueAxis(false, 0, most),
            true);
    quarters(graphics, plot);
    plot.axes(graphics, theme, TEXT.get("escapes.step"));
    bars(graphics, plot, counts);
    median(graphics, plot);
  }

  private int color() {
    Entrant entrant = times.experiment().entrants().getFirst();
    return RunStyle.of(List.of(entrant), 0).on(theme);
  }

  /// What stands above the chart: from where runs started, where they lingered, and how many got
  /// away. Nothing before the first has been made.
  List<String> words() {
    if (times.runs() == 0) {
      return List.of();
    }
    Point start = times.experiment().starts().getFirst();
    String from =
        "("
            + Typesetting.number(start.x(), DIGITS)
            + ", "
            + Typesetting.number(start.y(), DIGITS)
            + ")";
    boolean complete = times.runs() == times.seeds();
    String made = Ticks.whole(times.runs());
    String runs =
        complete
            ? TEXT.counted("escapes.from", times.runs(), from, made)
            : TEXT.get("escapes.from.early", from, made, Ticks.whole(times.seeds()));
    if (times.lingering() == 0 && !complete) {
      return List.of(runs, TEXT.get("escapes.none.early"));
    }
    if (times.lingering() == 0) {
      return List.of(runs, TEXT.get("escapes.none"), TEXT.get("escapes.nothing"));
    }
    String places =
        times.places().entrySet().stream()
            .map(each -> TEXT.get("escapes.place", Ticks.whole(each.getValue()), each.getKey()))
            .collect(Collectors.joining(", "));
    int others = times.runs() - times.lingering();
    String nowhere = others > 0 ? TEXT.get("escapes.nowhere", Ticks.whole(others)) : "";
    return List.of(runs, TEXT.get("escapes.lingered", places + nowhere), departures());
  }

  private String departures() {
    int never = times.lingering() - times.escaped();
    if (times.escaped() == 0) {
      int steps = times.experiment().steps();
      return TEXT.counted("escapes.all.stay", steps, Ticks.whole(steps));
    }
    OptionalInt median = times.quantile(0.5);
    String middle =
        median.isPresent()
            ? TEXT.get(
                "escapes.median", Ticks.whole(times.lingering()), Ticks.whole(median.getAsInt()))
            : "";
    return TEXT.get("escapes.runs", Ticks.whole(times.escaped()), Ticks.whole(times.lingering()))
        + middle
        + (never > 0 ? TEXT.get("escapes.never", Ticks.whole(never)) : "");
  }

  private void quarters(Graphics2D graphics, PlotArea plot) {
    OptionalInt low = times.quantile(0.25);
    OptionalInt high = times.quantile(0.75);
    if (low.isPresent() && high.isPresent()) {
      graphics.setColor(Shade.of(color(), QUARTERS));
      double from = plot.px(low.getAsInt());
      graphics.fill(
          new Rectangle2D.Double(from, plot.top(), plot.px(high.getAsInt()) - from, plot.height()));
    }
  }

  private void bars(Graphics2D graphics, PlotArea plot, int[] counts) {
    graphics.setColor(Shade.of(color(), BAR));
    double width = plot.width() / counts.length;
    for (int i = 0; i < counts.length; i++) {
      double top = plot.py(counts[i]);
      graphics.fill(
          new Rectangle2D.Double(
              plot.left() + i * width, top, Math.max(1, width - 1), plot.bottom() - top));
    }
  }

  private void median(Graphics2D graphics, PlotArea plot) {
    times
        .quantile(0.5)
        .ifPresent(step -> {
          graphics.setColor(Shade.of(theme.text()));
          graphics.setStroke(new BasicStroke(MEDIAN));
          // In the middle of a pixel column, or the line would smear over three.
          double x = Math.floor(plot.px(step)) + 0.5;
          graphics.draw(new Line2D.Double(x, plot.top() - 4, x, plot.bottom()));
        });
  }
}
