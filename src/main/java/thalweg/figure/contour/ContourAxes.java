package thalweg.figure.contour;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import thalweg.figure.Theme;
import thalweg.figure.Viewport;
import thalweg.figure.axis.Graduation;
import thalweg.figure.axis.Tick;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.LabelRow;
import thalweg.figure.lettering.Lettering;

/// The frame of a contour plot with its coordinates outside.
///
/// @param view where the plot lies
/// @param theme the colours
record ContourAxes(Viewport view, Theme theme) {
  private static final double PIXELS_A_TICK = 56;

  /// With fewer, an axis around zero may be left with that one number.
  private static final int FEWEST_PARTS = 3;

  private static final double TICK = 4;
  private static final double NUMBER = 11;
  private static final double BELOW = 18;
  private static final double CAP_HEIGHT = 4;

  /// How far the numbers may reach beyond the plot.
  private static final double BESIDE = 15;

  /// How far the note on the upright axis' numbers stands left of the plot, and above it.
  private static final double NOTE = 4;

  /// Draws them.
  void draw(Graphics2D graphics) {
    graphics.setStroke(new BasicStroke(1));
    graphics.setColor(Shade.of(theme.line()));
    graphics.draw(
        new Rectangle2D.Double(
            view.left() - 0.5, view.top() - 0.5, view.width() + 1, view.height() + 1));
    Lettering lettering = new Lettering(graphics);
    lettering.with(Fonts.REGULAR.size(NUMBER), theme.muted());
    double bottom = view.top() + view.height() + 1;
    Graduation columns = graduation(view.visible().minX(), view.visible().maxX(), view.width());
    LabelRow row =
        new LabelRow(
            lettering, view.left() - BESIDE, view.left() + view.width() + BESIDE, bottom + BELOW);
    row.last(columns.note());
    for (Tick tick : columns.ticks()) {
      double x = view.px(tick.value());
      graphics.draw(new Line2D.Double(x, bottom, x, bottom + TICK));
      row.write(tick.label(), x);
    }
    double left = view.left() - 1;
    Graduation rows = graduation(view.visible().minY(), view.visible().maxY(), view.height());
    lettering.left(rows.note(), left - TICK - NOTE, view.top() - NOTE);
    for (Tick tick : rows.ticks()) {
      double y = view.py(tick.value());
      graphics.draw(new Line2D.Double(left - TICK, y, left, y));
      lettering.right(tick.label(), left - TICK - 4, y + CAP_HEIGHT);
    }
  }

  private static Graduation graduation(double low, double high, double pixels) {
    return Graduation.linear(low, high, Math.max(FEWEST_PARTS, (int) (pixels / PIXELS_A_TICK)));
  }
}
