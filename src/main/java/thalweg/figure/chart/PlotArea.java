package thalweg.figure.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import thalweg.figure.Theme;
import thalweg.figure.axis.Graduation;
import thalweg.figure.axis.Tick;
import thalweg.figure.axis.ValueAxis;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.LabelRow;
import thalweg.figure.lettering.Lettering;

/// Where the marks of a plot lie, what a pixel there means, and the numbers around it.
///
/// @param left the pixel of the lower end across
/// @param top the pixel of the upper end upwards
/// @param width in pixels, positive
/// @param height in pixels, positive
/// @param across the axis from left to right
/// @param upwards the upright axis
/// @param counted whether both axes are linear and count things, so that only whole numbers are
///   marked
record PlotArea(
    double left,
    double top,
    double width,
    double height,
    ValueAxis across,
    ValueAxis upwards,
    boolean counted) {
  private static final double PIXELS_A_COLUMN = 70;
  private static final double PIXELS_A_ROW = 24;
  private static final double NUMBER = 11;
  private static final double BELOW = 16;
  private static final double WORDS_BELOW = 32;
  private static final double BESIDE = 8;
  private static final double CAP_HEIGHT = 4;

  /// How far the note on the upright axis' numbers stands from the left edge, and above the plot.
  private static final double NOTE = 8;

  /// The pixel of a value across; NaN for what has no place on the axis.
  double px(double value) {
    return left + across.share(value) * width;
  }

  /// The pixel of a value upwards; NaN for what has no place on the axis.
  double py(double value) {
    return top + (1 - upwards.share(value)) * height;
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  Rectangle2D rectangle() {
    return new Rectangle2D.Double(left, top, width, height);
  }

  /// Draws grid lines and numbers.
  ///
  /// @param words what is measured across
  void axes(Graphics2D graphics, Theme theme, String words) {
    Lettering lettering = new Lettering(graphics);
    graphics.setStroke(new BasicStroke(1));
    Graduation rows = graduation(upwards, height / PIXELS_A_ROW);
    lettering.with(Fonts.REGULAR.size(NUMBER), theme.muted());
    lettering.left(rows.note(), NOTE, top - NOTE);
    for (Tick tick : rows.ticks()) {
      double y = Math.floor(py(tick.value())) + 0.5;
      line(graphics, theme, left, y, right(), y);
      lettering.with(Fonts.REGULAR.size(NUMBER), theme.muted());
      lettering.right(tick.label(), left - BESIDE, y + CAP_HEIGHT);
    }
    line(graphics, theme, left, bottom() + 0.5, right(), bottom() + 0.5);
    AxisBreak.draw(graphics, upwards, left, top, height, theme);
    Graduation columns = graduation(across, width / PIXELS_A_COLUMN);
    LabelRow numbers =
        new LabelRow(lettering, left - BESIDE, right() + 2 * BESIDE, bottom() + BELOW);
    for (Tick tick : columns.ticks()) {
      double x = px(tick.value());
      line(graphics, theme, x, bottom() + 1, x, bottom() + CAP_HEIGHT);
      lettering.with(Fonts.REGULAR.size(NUMBER), theme.muted());
      numbers.write(tick.label(), x);
    }
    lettering.centred(columns.named(words), left + width / 2, bottom() + WORDS_BELOW);
  }

  /// No step between whole numbers is less than 1.
  private Graduation graduation(ValueAxis axis, double room) {
    int most = Math.max(2, (int) room);
    return axis.graduation(counted ? (int) Math.clamp(axis.high() - axis.low(), 1, most) : most);
  }

  private static void line(
      Graphics2D graphics, Theme theme, double fromX, double fromY, double toX, double toY) {
    graphics.setColor(Shade.of(theme.line()));
    graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
  }
}
