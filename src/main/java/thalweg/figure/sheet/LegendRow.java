package thalweg.figure.sheet;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.lettering.LossNumber;
import thalweg.figure.lettering.SettingsLine;
import thalweg.figure.lettering.Typesetting;
import thalweg.figure.run.RunMarkers;
import thalweg.figure.run.RunStyle;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.race.Experiment;
import thalweg.race.StatusText;
import thalweg.race.ToldLoss;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// One run in a legend: its line, its name, its settings, how it fared and its final loss.
///
/// @param experiment the race
/// @param run the run
/// @param status how it fared, in words
/// @param theme the colours
public record LegendRow(Experiment experiment, Trajectory run, String status, Theme theme) {
  /// The height of a row with settings and status in one line, in pixels.
  public static final double COMPACT = 68;

  /// The least height of a row, in pixels: one line without settings.
  static final double DENSE = 22;

  /// The height of a row with settings and status in lines of their own, in pixels.
  static final double FULL = 96;

  /// How far from its left edge its words begin, in pixels.
  static final double INDENT = 76;

  private static final double SAMPLE = 52;
  private static final double NAME = 18;
  private static final double WORDS = 15;
  private static final double GAP = 16;
  private static final double MIDDLE = 22;
  private static final double FIRST = 28;
  private static final double SECOND = 52;
  private static final double THIRD = 75;
  private static final double LEAST_WRITTEN_OUT = 1e-4;
  private static final double MOST_WRITTEN_OUT = 1e4;
  private static final float LINE = 3;
  private static final double SIGN = 6;

  /// Draws the row.
  ///
  /// @param height the room it has; below [#FULL] it is compact, below [#COMPACT] one line
  public void draw(Graphics2D graphics, double left, double top, double width, double height) {
    boolean dense = height < COMPACT;
    sample(graphics, left, top + (dense ? height / 2 : MIDDLE));
    if (dense) {
      line(graphics, left, top + height / 2 + WORDS / 3, width);
      return;
    }
    Lettering lettering = new Lettering(graphics);
    lettering.with(Fonts.MEDIUM.size(NAME), theme.text());
    lettering.right(loss(), left + width, top + FIRST);
    double besideLoss = width - INDENT - lettering.width(loss()) - GAP;
    lettering.with(Fonts.SEMIBOLD.size(NAME), theme.text());
    lettering.left(lettering.fitted(name(), besideLoss), left + INDENT, top + FIRST);
    details(lettering, left + INDENT, top, width - INDENT, height);
  }

  /// As the run's line in the charts and on the ground of a page, which are enlarged.
  private void sample(Graphics2D graphics, double left, double middle) {
    RunStyle style = RunStyle.of(experiment.entrants(), run.entrant());
    graphics.setColor(Shade.of(style.on(theme)));
    Graphics2D line = (Graphics2D) graphics.create();
    line.translate(left, middle);
    line.scale(Page.ENLARGED, Page.ENLARGED);
    line.setStroke(style.stroke((float) (LINE / Page.ENLARGED)));
    line.draw(new Line2D.Double(0, 0, SAMPLE / Page.ENLARGED, 0));
    line.dispose();
    RunMarkers.sign(graphics, left + SAMPLE, middle, SIGN, style, theme);
  }

  /// Name, status and final loss in one line.
  private void line(Graphics2D graphics, double left, double baseline, double width) {
    Lettering lettering = new Lettering(graphics);
    lettering.with(Fonts.MEDIUM.size(WORDS), theme.text());
    lettering.right(loss(), left + width, baseline);
    double room = width - INDENT - lettering.width(loss()) - GAP;
    lettering.with(Fonts.SEMIBOLD.size(WORDS), theme.text());
    String name = lettering.fitted(name(), room);
    lettering.left(name, left + INDENT, baseline);
    double taken = lettering.width(name) + GAP;
    lettering.with(Fonts.REGULAR.size(WORDS), theme.muted());
    if (room - taken > SAMPLE) {
      String words = recent(lettering, room - taken);
      lettering.left(lettering.fitted(words, room - taken), left + INDENT + taken, baseline);
    }
  }

  /// Where both have to share a line, what is over gives way first, then the settings.
  private void details(Lettering lettering, double left, double top, double width, double height) {
    boolean compact = height < FULL;
    lettering.with(Fonts.REGULAR.size(WORDS), theme.text());
    double beside = compact ? lettering.width(SettingsLine.of(optimizer())) + GAP : 0;
    String words = recent(lettering, width - beside);
    double room = compact ? width - lettering.width(words) - GAP : width;
    lettering.left(lettering.fitted(words, width), left, top + (compact ? SECOND : THIRD));
    lettering.with(Fonts.REGULAR.size(WORDS), theme.muted());
    String settings = lettering.fitted(SettingsLine.of(optimizer()), room);
    if (compact) {
      lettering.right(settings, left + width, top + SECOND);
    } else {
      lettering.left(settings, left, top + SECOND);
    }
  }

  /// How the run fares now, and as much of what was before as has room.
  private String recent(Lettering lettering, double room) {
    List<String> stories = StatusText.shorter(Typesetting.signs(status));
    return stories.stream()
        .filter(each -> lettering.width(each) <= room)
        .findFirst()
        .orElseGet(stories::getLast);
  }

  private String name() {
    String name = optimizer().type().name();
    if (experiment.starts().size() == 1) {
      return name;
    }
    Point start = experiment.starts().get(run.start());
    return Text.of("figure")
        .get("sheet.name.from", name, Typesetting.exact(start.x()), Typesetting.exact(start.y()));
  }

  private Optimizer optimizer() {
    return experiment.entrants().get(run.entrant()).optimizer();
  }

  private String loss() {
    if (run.length() == 0) {
      return Typesetting.number(Double.NaN);
    }
    int last = run.lastStep(Integer.MAX_VALUE);
    double told = ToldLoss.at(experiment.landscape(), run, last);
    double size = Math.abs(told);
    return size >= LEAST_WRITTEN_OUT && size < MOST_WRITTEN_OUT
        ? Typesetting.signs(LossNumber.print(experiment.landscape(), run, last))
        : Typesetting.number(told);
  }
}
