package thalweg.figure.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleConsumer;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;
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

  /// The opacity of a band's area, which must not hide what is in it. Its edges, and the mean in
  /// it, tell it from the tint behind a stretch of steps.
  private static final double BAND = 0.2;

  /// That of its edges.
  private static final double EDGES = 0.6;

  /// How wide the edge of a band is, over the width of the line.
  private static final float EDGE = 0.6f;

  /// How long an arrow is, in pixels, and half of how wide.
  private static final double ARROW = 7;

  private static final double ARROW_HALF = 4;

  /// A curve in a colour.
  ///
  /// @param style its dashes
  /// @param width of the line
  /// @param opacity from 0, invisible, to 1
  void curve(Curve curve, RunStyle style, int color, float width, double opacity) {
    split(shade -> {
      graphics.setColor(Shade.of(color, BAND * shade * opacity));
      graphics.fill(curve.band().area());
      graphics.setColor(Shade.of(color, EDGES * shade * opacity));
      graphics.setStroke(RunStyle.solid(EDGE * width));
      graphics.draw(curve.band().edges());
      graphics.setColor(Shade.of(color, shade * opacity));
      graphics.setStroke(style.stroke(width));
      graphics.draw(curve.band().mean());
      // Dashes on a line that doubles back in every column are neither seen nor cheap.
      graphics.setStroke(
          curve.line().length() > MOST_DASHED * plot.width()
              ? RunStyle.solid(width)
              : style.stroke(width));
      graphics.draw(curve.line().path());
      curve.departures().forEach(each -> graphics.fill(arrow(each)));
    });
  }

  /// Draws what is left of the playhead in full, and what is right of it faintly.
  private void split(DoubleConsumer drawing) {
    double top = plot.top() - 1;
    double height = plot.height() + 2;
    part(drawing, 1, new Rectangle2D.Double(plot.left(), top, now - plot.left(), height));
    part(drawing, FUTURE, new Rectangle2D.Double(now, top, plot.right() - now, height));
  }

  private void part(DoubleConsumer drawing, double shade, Rectangle2D where) {
    if (!where.isEmpty()) {
      Shape clip = graphics.getClip();
      graphics.clip(where);
      drawing.accept(shade);
      graphics.setClip(clip);
    }
  }

  /// At the end of the axis, pointing out of it.
  private Path2D arrow(Departure departure) {
    double tip = departure.upwards() ? plot.top() : plot.bottom();
    double root = tip + (departure.upwards() ? ARROW : -ARROW);
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(departure.x(), tip);
    arrow.lineTo(departure.x() - ARROW_HALF, root);
    arrow.lineTo(departure.x() + ARROW_HALF, root);
    arrow.closePath();
    return arrow;
  }

  /// The line at the playhead.
  void playhead() {
    graphics.setColor(Shade.of(theme.accent()));
    graphics.setStroke(new BasicStroke(PLAYHEAD));
    graphics.draw(new Line2D.Double(now, plot.top() - 4, now, plot.bottom()));
  }

  /// The tint behind a stretch of steps.
  void tint(LingeringTint tint) {
    double from = plot.px(tint.from());
    graphics.setColor(Shade.of(tint.color(), TINT));
    graphics.fill(
        new Rectangle2D.Double(from, plot.top(), plot.px(tint.to()) - from, plot.height()));
  }

  /// What a stretch of steps is, or was where it is over, if there is room.
  ///
  /// @param name who lingers
  /// @param playhead the step that is looked at
  void name(
      LingeringLabels labels, LingeringStretch stretch, String name, int playhead, int color) {
    String key = stretch.words(playhead);
    labels.write(TEXT.get(key, name), plot.px(stretch.from()), color);
  }
}
