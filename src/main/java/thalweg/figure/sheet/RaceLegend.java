package thalweg.figure.sheet;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.function.Function;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.lettering.Typesetting;
import thalweg.figure.run.EqualRuns;
import thalweg.race.Frame;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// The list of runs on a sheet, and below it what there is to see.
///
/// @param frame the runs
/// @param theme the colours
/// @param status says in words how a run has fared
record RaceLegend(Frame frame, Theme theme, Function<Trajectory, String> status) {
  private static final Text TEXT = Text.of("figure");
  private static final double HEADING = 13;
  private static final double HEADING_BASELINE = 11;
  private static final double ROWS_TOP = 25;
  private static final double WORDS = 15;
  private static final double LEADING = 23;
  private static final double FIRST_LINE = 28;
  private static final double PARAGRAPH = 40;
  private static final double ROW_ASIDE = 6;

  /// Draws as many runs as there is room for, and says how many are left out. Typed rules are
  /// written out where no row has to become one line for them.
  void draw(Graphics2D graphics, double left, double top, double width, double height) {
    Lettering lettering = new Lettering(graphics);
    lettering.heading(TEXT.get("sheet.runs"), HEADING, theme, left, top + HEADING_BASELINE);
    lettering.headingRight(
        TEXT.get("sheet.loss"), HEADING, theme, left + width, top + HEADING_BASELINE);
    List<Trajectory> runs = frame.trajectories();
    int room = (int) ((height - ROWS_TOP) / LegendRow.DENSE);
    int shown = runs.size() <= room ? runs.size() : Math.max(0, room - 1);
    int rows = Math.max(1, Math.min(runs.size(), room));
    double rules = runs.stream().mapToDouble(run -> rule(run).height(lettering, width)).sum();
    boolean ruled = (height - ROWS_TOP - rules) / rows >= LegendRow.COMPACT;
    double row = Math.min(LegendRow.FULL, (height - ROWS_TOP - (ruled ? rules : 0)) / rows);
    double y = top + ROWS_TOP;
    for (Trajectory run : runs.subList(0, shown)) {
      line(graphics, left, y, width);
      new LegendRow(frame.experiment(), run, told(run), theme).draw(graphics, left, y, width, row);
      y += row;
      if (ruled) {
        rule(run).draw(graphics, left, y, width);
        y += rule(run).height(lettering, width);
      }
    }
    if (shown < runs.size()) {
      line(graphics, left, y, width);
      lettering.with(Fonts.REGULAR.size(WORDS), theme.muted());
      String more = TEXT.get("sheet.more", runs.size() - shown);
      lettering.left(more, left + LegendRow.INDENT, y + Math.min(FIRST_LINE, row - ROW_ASIDE));
    } else {
      words(lettering, left + LegendRow.INDENT, y, width - LegendRow.INDENT, top + height - y);
    }
  }

  /// How a run has fared, and whose line lies on its own.
  private String told(Trajectory run) {
    String fared = status.apply(run);
    return EqualRuns.partner(frame, run)
        .map(other -> TEXT.get("sheet.same", fared, other))
        .orElse(fared);
  }

  private LegendRule rule(Trajectory run) {
    return new LegendRule(frame.experiment(), run, theme);
  }

  private void line(Graphics2D graphics, double left, double y, double width) {
    graphics.setColor(Shade.of(theme.line()));
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(new Line2D.Double(left, y, left + width, y));
  }

  private void words(Lettering lettering, double left, double top, double width, double height) {
    String words = Typesetting.signs(frame.experiment().landscape().words());
    lettering.with(Fonts.REGULAR.size(WORDS), theme.text());
    List<String> lines = lettering.lines(words, width);
    if (PARAGRAPH + lines.size() * LEADING <= height) {
      for (int i = 0; i < lines.size(); i++) {
        lettering.left(lines.get(i), left, top + PARAGRAPH + i * LEADING);
      }
    }
  }
}
