package thalweg.figure.basin;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import thalweg.basin.BasinMap;
import thalweg.basin.BasinMap.Share;
import thalweg.basin.Ending;
import thalweg.critical.Minimum;
import thalweg.figure.Theme;
import thalweg.figure.color.BasinColors;
import thalweg.figure.color.Hatching;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.lettering.Typesetting;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// Where runs end, in which colour, and from what share of the domain; a column of shares for each
/// map.
///
/// @param maps of one landscape, at least one
/// @param theme the colours
record BasinLegend(List<BasinMap> maps, Theme theme) {
  /// The height of its heading, in pixels.
  static final double HEAD = 24;

  /// The height of a row, in pixels.
  static final double ROW = 34;

  /// How many rows there are at most.
  static final int MOST_ROWS = 14;

  private static final Text TEXT = Text.of("figure");
  private static final double HEADING = 13;
  private static final double WORDS = 16;
  private static final double SWATCH = 52;
  private static final double SWATCH_HEIGHT = 16;
  private static final double INDENT = 68;
  private static final double COLUMN = 92;
  private static final double BASELINE = 22;
  private static final int RAMP = 26;

  /// They are enough to tell minima apart.
  private static final int FIGURES = 4;

  private record Row(Ending ending, int minimum, double area) {
    /// Whether it is of runs that circle a minimum, or of undefined ground.
    boolean isHatched() {
      return ending == Ending.UNDEFINED || (minimum >= 0 && ending == Ending.CIRCLING);
    }
  }

  /// How many rows it has.
  int rows() {
    return Math.min(MOST_ROWS, all().size());
  }

  /// The height it needs, in pixels.
  double height() {
    return HEAD + rows() * ROW;
  }

  private List<Row> all() {
    List<Row> rows = new ArrayList<>();
    for (BasinMap map : maps) {
      for (Share share : map.shares()) {
        Row row = new Row(share.ending(), share.minimum(), area(share.ending(), share.minimum()));
        if (!rows.contains(row)) {
          rows.add(row);
        }
      }
    }
    // Minimum after minimum, then what ends at none.
    rows.sort(
        Comparator.comparingInt((Row row) -> row.minimum < 0 ? Integer.MAX_VALUE : row.minimum)
            .thenComparing(Row::ending));
    return rows;
  }

  private double area(Ending ending, int minimum) {
    return maps.stream().mapToDouble(map -> area(map, ending, minimum)).sum();
  }

  private static double area(BasinMap map, Ending ending, int minimum) {
    return map.shares().stream()
        .filter(each -> each.ending() == ending && each.minimum() == minimum)
        .mapToDouble(Share::area)
        .sum();
  }

  /// Draws it; of many rows those with the greatest shares.
  void draw(Graphics2D graphics, double left, double top, double width) {
    Lettering lettering = new Lettering(graphics);
    lettering.heading(TEXT.get("basins.ends"), HEADING, theme, left, top + 11);
    if (maps.size() == 1) {
      lettering.headingRight(TEXT.get("basins.share"), HEADING, theme, left + width, top + 11);
    } else {
      for (int i = 0; i < maps.size(); i++) {
        String letter = String.valueOf((char) ('a' + i)).toUpperCase(Locale.ROOT);
        lettering.headingRight(letter, HEADING, theme, right(i, left, width), top + 11);
      }
    }
    List<Row> all = all();
    List<Row> shown = shown(all);
    double y = top + HEAD;
    for (Row row : shown) {
      rule(graphics, left, y, width);
      draw(graphics, lettering, row, left, y, width);
      y += ROW;
    }
    if (shown.size() < all.size()) {
      rule(graphics, left, y, width);
      lettering.with(Fonts.REGULAR.size(WORDS), theme.muted());
      lettering.left(
          TEXT.get("sheet.more", all.size() - shown.size()), left + INDENT, y + BASELINE);
    }
  }

  /// Of many rows those with the greatest shares.
  private static List<Row> shown(List<Row> all) {
    if (all.size() <= MOST_ROWS) {
      return all;
    }
    List<Row> greatest =
        all.stream()
            .sorted(Comparator.comparingDouble(Row::area).reversed())
            .limit(MOST_ROWS - 1)
            .toList();
    return all.stream().filter(greatest::contains).toList();
  }

  /// The numbers of the minima that it tells of, from 0.
  Set<Integer> minima() {
    return shown(all()).stream()
        .map(Row::minimum)
        .filter(each -> each >= 0)
        .collect(Collectors.toSet());
  }

  private double right(int map, double left, double width) {
    return left + width - (maps.size() - 1 - map) * COLUMN;
  }

  private void draw(
      Graphics2D graphics, Lettering lettering, Row row, double left, double top, double width) {
    swatch(graphics, row, left, top + (ROW - SWATCH_HEIGHT) / 2);
    lettering.with(Fonts.REGULAR.size(WORDS), theme.text());
    double room = width - INDENT - maps.size() * COLUMN + 20;
    lettering.left(lettering.fitted(words(row), room), left + INDENT, top + BASELINE);
    lettering.with(Fonts.MEDIUM.size(WORDS), theme.text());
    for (int i = 0; i < maps.size(); i++) {
      double area = area(maps.get(i), row.ending, row.minimum);
      lettering.right(percent(area), right(i, left, width), top + BASELINE);
    }
  }

  private static String percent(double area) {
    return area == 0 ? "–" : PlainNumber.percent(area);
  }

  /// The colours of all maps: of two it is shown what changes, too.
  BasinColors colors() {
    return maps.size() == 2 ? BasinColors.overChanges(maps) : BasinColors.over(maps);
  }

  private void swatch(Graphics2D graphics, Row row, double left, double top) {
    BasinColors colors = colors();
    for (int i = 0; i < RAMP; i++) {
      double darkness = (i + 0.5) / RAMP;
      int color =
          row.minimum >= 0 ? BasinColors.of(row.minimum, darkness) : colors.ending(row.ending);
      graphics.setPaint(row.isHatched() ? Hatching.paint(color) : Shade.of(color));
      double x = left + SWATCH * i / RAMP;
      graphics.fill(
          new Rectangle2D.Double(
              x, top, Math.min(SWATCH / RAMP + 0.5, left + SWATCH - x), SWATCH_HEIGHT));
    }
    // A swatch nearly as dark or as light as the page has an edge.
    graphics.setColor(Shade.of(theme.muted()));
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(new Rectangle2D.Double(left, top, SWATCH, SWATCH_HEIGHT));
  }

  private String words(Row row) {
    if (row.minimum < 0) {
      return TEXT.get("ending." + BasinMap.wordsOf(maps, row.ending));
    }
    Minimum minimum = maps.getFirst().minima().get(row.minimum);
    Rounding rounding = Rounding.on(maps.getFirst().grid().landscape());
    Point place = rounding.place(minimum.point());
    String key =
        switch (row.ending) {
          case CIRCLING -> "basins.circling";
          case STILL -> "basins.beside";
          default -> "basins.minimum";
        };
    return TEXT.get(
        key,
        row.minimum + 1,
        fixed(place.x()),
        fixed(place.y()),
        fixed(rounding.value(minimum.value(), minimum.point())));
  }

  private static String fixed(double value) {
    return Typesetting.number(value, FIGURES);
  }

  private void rule(Graphics2D graphics, double left, double y, double width) {
    graphics.setColor(Shade.of(theme.line()));
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(new Line2D.Double(left, y, left + width, y));
  }
}
