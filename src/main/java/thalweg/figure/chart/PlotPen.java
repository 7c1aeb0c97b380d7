package thalweg.figure.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;
import thalweg.figure.raster.ClippedPath;
import thalweg.figure.run.RunStyle;
import thalweg.text.Text;

/// Draws runs into a plot over steps: full up to the playhead, faint behind it.
///
/// @param graphics what is drawn on
/// @param plot where the curves lie
/// @param theme the colours
/// @param now the pixel of the playhead
record PlotPen(Graphics2D graphics, ChartPlot plot, Theme theme, double now) {
  private static final Text TEXT = Text.of("figure");
  private static final float PLAYHEAD = 1.5f;
  private static final double FUTURE = 0.28;
  private static final double TINT = 0.13;
  private static final double MOST_DASHED = 10;

  /// A curve in a colour.
  ///
  /// @param style its dashes
  /// @param width of the line
  /// @param opacity from 0, invisible, to 1
  void curve(ClippedPath curve, RunStyle style, int color, float width, double opacity) {
    // Dashes on a line that doubles back in every column are neither seen nor cheap.
    graphics.setStroke(
        curve.length() > MOST_DASHED * plot.width() ? RunStyle.solid(width) : style.stroke(width));
    double top = plot.top() - 1;
    double height = plot.height() + 2;
    part(
        curve, color, opacity, new Rectangle2D.Double(plot.left(), top, now - plot.left(), height));
    part(
        curve,
        color,
        FUTURE * opacity,
        new Rectangle2D.Double(now, top, plot.right() - now, height));
  }

  private void part(ClippedPath curve, int color, double opacity, Rectangle2D where) {
    if (where.isEmpty()) {
      return;
    }
    Shape clip = graphics.getClip();
    graphics.setColor(Shade.of(color, opacity));
    graphics.clip(where);
    graphics.draw(curve.path());
    graphics.setClip(clip);
  }

  /// The line at the playhead.
  void playhead() {
    graphics.setColor(Shade.of(theme.accent()));
    graphics.setStroke(new BasicStroke(PLAYHEAD));
    graphics.draw(new Line2D.Double(now, plot.top() - 4, now, plot.bottom()));
  }

  /// The tint behind a stretch of steps.
  void tint(LingeringStretch stretch, int color) {
    double from = plot.px(stretch.from());
    graphics.setColor(Shade.of(color, TINT));
    graphics.fill(
        new Rectangle2D.Double(from, plot.top(), plot.px(stretch.to()) - from, plot.height()));
  }

  /// What a stretch of steps is, where there is room.
  ///
  /// @param name who lingers
  void name(LingeringLabels labels, LingeringStretch stretch, String name, int color) {
    String key = "lingers." + stretch.where().name().toLowerCase(Locale.ROOT);
    labels.write(TEXT.get(key, name), plot.px(stretch.from()), color);
  }
}
