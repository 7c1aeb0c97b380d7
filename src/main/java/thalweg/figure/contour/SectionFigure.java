package thalweg.figure.contour;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.axis.Graduation;
import thalweg.figure.axis.HeightGraduation;
import thalweg.figure.axis.Tick;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.LabelRow;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.run.RunMarkers;
import thalweg.landscape.CrossSection;
import thalweg.text.Text;

/// The ground cut along a line: heights over the coordinate along it, with values of f beside them.
/// Along an axis that is x or y, else the distance from the probe. Nothing stands where there is no
/// ground.
///
/// @param section the cut
/// @param theme the colours
/// @param color of the curve, opaque ARGB
/// @param caption the line below
public record SectionFigure(CrossSection section, Theme theme, int color, String caption)
    implements Figure {
  private static final Text TEXT = Text.of("figure");
  private static final double SIDE = 14;
  private static final double TOP = 8;
  private static final double TOP_BELOW_NOTE = 20;
  private static final double BOTTOM = 38;
  private static final double SIZE = 11;
  private static final double BESIDE = 6;
  private static final double NUMBERS_BELOW = 14;
  private static final double CAP_HEIGHT = 4;

  /// The height of a number, with what is free above it.
  private static final double ROW = 12;

  private static final double PIXELS_A_ROW = 28;
  private static final double PIXELS_A_COLUMN = 48;
  private static final double DOT = 3.2;

  /// Of the range that is drawn: lower steps are not seen.
  private static final double LOW = 0.005;

  private static final float LINE = 1.8f;

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fillRect(0, 0, width, height);
    double[] heights = section.heights(Math.max(2, width));
    double low = section.low();
    double span = section.high() - low;
    Lettering lettering = new Lettering(graphics).with(Fonts.REGULAR.size(SIZE), theme.muted());
    double most = Math.max(1, height - TOP - BOTTOM) / PIXELS_A_ROW;
    Graduation values = HeightGraduation.of(section.field(), Math.max(2, (int) most));
    double top = values.note().isEmpty() ? TOP : TOP_BELOW_NOTE;
    double down = Math.max(1, height - top - BOTTOM);
    lettering.left(values.note(), BESIDE, SIZE);
    double left = numbersWidth(lettering, values) + 2 * BESIDE;
    double across = Math.max(1, width - left - SIDE);
    double last = Double.POSITIVE_INFINITY;
    for (Tick tick : values.ticks()) {
      double y = top + down * (1 - (tick.value() - low) / span);
      if (last - y < ROW) {
        continue;
      }
      last = y;
      lettering.with(Fonts.REGULAR.size(SIZE), theme.muted());
      lettering.right(tick.label(), left - BESIDE, y + CAP_HEIGHT);
      graphics.setColor(Shade.of(theme.line()));
      graphics.setStroke(new BasicStroke(1));
      graphics.draw(new Line2D.Double(left, y, left + across, y));
    }
    Path2D curve = new Path2D.Double();
    for (int i = 0; i < heights.length; i++) {
      double x = left + across * i / (heights.length - 1);
      double y = top + down * (1 - (heights[i] - low) / span);
      if (i > 0 && isJoined(heights, i, LOW * span)) {
        curve.lineTo(x, y);
      } else if (!Double.isNaN(y)) {
        curve.moveTo(x, y);
      }
    }
    double probeX = left + across * section.probeShare();
    double probeY = top + down * (1 - (section.probeHeight() - low) / span);
    graphics.setColor(Shade.of(theme.line()));
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(new Line2D.Double(probeX, top, probeX, top + down));
    graphics.setColor(Shade.of(color));
    graphics.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(curve);
    if (!Double.isNaN(probeY)) {
      RunMarkers.dot(graphics, probeX, probeY, DOT, theme.text(), theme);
    }
    below(lettering, left, across, height);
    name(lettering, left, across, height, section.isAliased(heights.length));
  }

  /// Whether the ground goes on from one place to the next: neither jumping nor beyond all heights
  /// that are drawn.
  private boolean isJoined(double[] heights, int next, double low) {
    double rise = Math.abs(heights[next] - heights[next - 1]);
    boolean beyond =
        section.field().isCut(heights[next]) && section.field().isCut(heights[next - 1]);
    double last = heights.length - 1;
    return rise <= low ? !beyond : rise > low && !section.jumps((next - 1) / last, next / last);
  }

  private static double numbersWidth(Lettering lettering, Graduation values) {
    return values.ticks().stream()
        .mapToDouble(each -> lettering.width(each.label()))
        .max()
        .orElse(0);
  }

  /// The numbers along the cut.
  private void below(Lettering lettering, double left, double across, int height) {
    lettering.with(Fonts.REGULAR.size(SIZE), theme.muted());
    double bottom = height - BOTTOM;
    Graduation places = places(across);
    double from = along(0);
    double to = along(1);
    LabelRow row =
        new LabelRow(lettering, left - BESIDE, left + across + SIDE, bottom + NUMBERS_BELOW);
    for (Tick tick : places.ticks()) {
      row.write(tick.label(), left + across * (tick.value() - from) / (to - from));
    }
  }

  private Graduation places(double across) {
    double from = along(0);
    double to = along(1);
    return Graduation.linear(
        Math.min(from, to), Math.max(from, to), Math.max(2, (int) (across / PIXELS_A_COLUMN)));
  }

  /// The caption below the numbers. Where waves are finer than pixels nothing that is seen or said
  /// of the cut holds, which is said first.
  private void name(Lettering lettering, double left, double across, int height, boolean aliased) {
    double room = left + across;
    String words = caption + noted(places(across), along());
    if (aliased) {
      lettering.with(Fonts.MEDIUM.size(SIZE), theme.text());
      String both = TEXT.get("section.aliased.caption", TEXT.get("section.aliased"), words);
      words = lettering.width(both) <= room ? both : TEXT.get("section.aliased");
    }
    lettering.centred(lettering.fitted(words, room), (room + SIDE) / 2, height - SIDE / 2);
  }

  private static String noted(Graduation numbers, String name) {
    return numbers.note().isEmpty() ? "" : "   " + numbers.named(name);
  }

  /// What is measured along the cut.
  private String along() {
    return section.directionY() == 0 ? "x" : section.directionX() == 0 ? "y" : "";
  }

  /// The coordinate of a place on the cut.
  private double along(double share) {
    double dx = section.directionX();
    double dy = section.directionY();
    double distance = (share - section.probeShare()) * section.from().distance(section.to());
    if (dy == 0) {
      return section.probe().x() + Math.signum(dx) * distance;
    }
    return dx == 0 ? section.probe().y() + Math.signum(dy) * distance : distance;
  }
}
