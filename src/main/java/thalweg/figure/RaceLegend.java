package thalweg.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import thalweg.landscape.Point;
import thalweg.optimizer.Hyperparameter;
import thalweg.optimizer.Optimizer;
import thalweg.race.Frame;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// The list of runs on a sheet: how each is drawn, its settings, how it fared and its final loss.
///
/// @param frame the runs
/// @param theme the colours
/// @param status says in words how a run has fared
record RaceLegend(Frame frame, Theme theme, Function<Trajectory, String> status) {
  private static final Text TEXT = Text.of("figure");
  private static final double ROW = 96;
  private static final double LEAST_ROW = 68;
  private static final double HEADING_BASELINE = 11;
  private static final double HEADING = 25;
  private static final double SAMPLE = 52;
  private static final double INDENT = 76;
  private static final double HEADING_SIZE = 13;
  private static final double NAME = 18;
  private static final double WORDS = 15;
  private static final double LEADING = 23;
  private static final double LEAST_WRITTEN_OUT = 1e-4;
  private static final double MOST_WRITTEN_OUT = 1e4;
  private static final float LINE = 3;

  /// Draws as many runs as there is room for, and says how many are left out.
  void draw(Graphics2D graphics, double left, double top, double width, double height) {
    Lettering lettering = new Lettering(graphics);
    lettering.heading(TEXT.get("sheet.runs"), HEADING_SIZE, theme, left, top + HEADING_BASELINE);
    lettering.headingRight(
        TEXT.get("sheet.loss"), HEADING_SIZE, theme, left + width, top + HEADING_BASELINE);
    List<Trajectory> runs = frame.trajectories();
    int room = (int) ((height - HEADING) / LEAST_ROW);
    int shown = runs.size() <= room ? runs.size() : room - 1;
    double row = Math.min(ROW, (height - HEADING) / Math.max(1, Math.min(runs.size(), room)));
    for (int i = 0; i < shown; i++) {
      row(graphics, runs.get(i), left, top + HEADING + i * row, width);
    }
    if (shown < runs.size()) {
      lettering.with(Fonts.REGULAR.size(WORDS), theme.muted());
      lettering.left(
          TEXT.get("sheet.more", runs.size() - shown),
          left + INDENT,
          top + HEADING + shown * row + 28);
    }
    words(lettering, left, top + HEADING + shown * row + 40, width, top + height);
  }

  private void row(Graphics2D graphics, Trajectory run, double left, double top, double width) {
    graphics.setColor(Shade.of(theme.line()));
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(new Line2D.Double(left, top, left + width, top));
    RunStyle style = RunStyle.of(frame.experiment().entrants(), run.entrant());
    graphics.setColor(Shade.of(style.on(theme)));
    graphics.setStroke(style.stroke(LINE));
    graphics.draw(new Line2D.Double(left, top + 22, left + SAMPLE, top + 22));
    Optimizer optimizer = frame.experiment().entrants().get(run.entrant()).optimizer();
    Lettering lettering = new Lettering(graphics);
    lettering.with(Fonts.MEDIUM.size(NAME), theme.text());
    lettering.right(loss(run), left + width, top + 28);
    double room = width - INDENT - lettering.width(loss(run)) - 16;
    lettering.with(Fonts.SEMIBOLD.size(NAME), theme.text());
    lettering.left(lettering.fitted(name(optimizer, run), room), left + INDENT, top + 28);
    lettering.with(Fonts.REGULAR.size(WORDS), theme.muted());
    lettering.left(lettering.fitted(settings(optimizer), width - INDENT), left + INDENT, top + 52);
    String words = Typesetting.signs(status.apply(run));
    lettering.with(Fonts.REGULAR.size(WORDS), theme.text());
    lettering.left(lettering.fitted(words, width - INDENT), left + INDENT, top + 75);
  }

  /// What there is to see, where the runs leave room for it.
  private void words(Lettering lettering, double left, double top, double width, double bottom) {
    lettering.with(Fonts.REGULAR.size(WORDS), theme.text());
    List<String> lines =
        lettering.lines(Typesetting.signs(frame.experiment().landscape().words()), width - INDENT);
    if (top + lines.size() * LEADING <= bottom) {
      for (int i = 0; i < lines.size(); i++) {
        lettering.left(lines.get(i), left + INDENT, top + i * LEADING);
      }
    }
  }

  private String name(Optimizer optimizer, Trajectory run) {
    if (frame.experiment().starts().size() == 1) {
      return optimizer.type().name();
    }
    Point start = frame.experiment().starts().get(run.start());
    return TEXT.get(
        "sheet.name.from",
        optimizer.type().name(),
        Typesetting.number(start.x()),
        Typesetting.number(start.y()));
  }

  private static String loss(Trajectory run) {
    double loss = run.length() == 0 ? Double.NaN : run.loss(run.lastStep(Integer.MAX_VALUE));
    double size = Math.abs(loss);
    return size >= LEAST_WRITTEN_OUT && size < MOST_WRITTEN_OUT
        ? Typesetting.signs(String.format(Locale.ROOT, "%.6f", loss))
        : Typesetting.number(loss);
  }

  /// What is switched off or zero takes no part in the rule and is left out.
  private static String settings(Optimizer optimizer) {
    Map<String, Double> values = optimizer.type().settings(optimizer);
    return optimizer.type().hyperparameters().stream()
        .filter(each -> values.getOrDefault(each.name(), 0.0) != 0)
        .map(each -> setting(each, values.getOrDefault(each.name(), 0.0)))
        .collect(Collectors.joining("   "));
  }

  private static String setting(Hyperparameter setting, double value) {
    return setting.isSwitch()
        ? setting.symbol()
        : setting.symbol() + " = " + Typesetting.number(value);
  }
}
