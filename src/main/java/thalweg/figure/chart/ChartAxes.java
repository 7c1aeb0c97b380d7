package thalweg.figure.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import thalweg.figure.Theme;
import thalweg.figure.axis.Graduation;
import thalweg.figure.axis.Tick;
import thalweg.figure.axis.Ticks;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.LabelRow;
import thalweg.figure.lettering.Lettering;
import thalweg.text.Text;

/// The grid lines of a chart and the numbers beside them.
///
/// @param plot where the curves lie
/// @param theme the colours
record ChartAxes(ChartPlot plot, Theme theme) {
  private static final Text TEXT = Text.of("figure");

  private static final double PIXELS_A_VALUE = 20;
  private static final double PIXELS_A_STEP = 70;
  private static final double NUMBER = 11;
  private static final double BELOW = 16;
  private static final double BESIDE = 8;
  private static final double CAP_HEIGHT = 4;

  /// The height of a number, with what is free above it.
  private static final double ROW = 12;

  /// How far the numbers of steps may reach beyond the plot.
  private static final double RIGHT = 16;

  /// Draws them.
  void draw(Graphics2D graphics) {
    draw(graphics, theme.muted());
  }

  /// Draws them, the numbers of the upright axis in a colour.
  void draw(Graphics2D graphics, int color) {
    Lettering lettering = new Lettering(graphics);
    graphics.setStroke(new BasicStroke(1));
    for (Tick tick : values()) {
      double y = row(tick);
      line(graphics, plot.left(), y, plot.right(), y);
      lettering
          .with(Fonts.REGULAR.size(NUMBER), color)
          .right(tick.label(), plot.left() - BESIDE, y + CAP_HEIGHT);
    }
    line(graphics, plot.left(), plot.bottom() + 0.5, plot.right(), plot.bottom() + 0.5);
    AxisBreak.draw(graphics, plot.axis(), plot.left(), plot.top(), plot.height(), theme);
    lettering.with(Fonts.REGULAR.size(NUMBER), theme.muted());
    lettering.right(TEXT.get("step"), plot.left() - BESIDE - 4, plot.bottom() + BELOW);
    LabelRow steps =
        new LabelRow(lettering, plot.left() - BESIDE, plot.right() + RIGHT, plot.bottom() + BELOW);
    for (Tick tick : Ticks.linear(0, plot.steps(), most())) {
      steps.write(tick.label(), plot.px(tick.value()));
    }
  }

  /// In the middle of a pixel row, or a line of one pixel would smear over two.
  private double row(Tick tick) {
    return Math.floor(plot.py(tick.value())) + 0.5;
  }

  /// Numbers right of the plot, in a colour; no lines.
  void right(Graphics2D graphics, int color) {
    AxisBreak.draw(graphics, plot.axis(), plot.right(), plot.top(), plot.height(), theme);
    Lettering lettering = new Lettering(graphics).with(Fonts.REGULAR.size(NUMBER), color);
    for (Tick tick : values()) {
      lettering.left(tick.label(), plot.right() + BESIDE, row(tick) + CAP_HEIGHT);
    }
  }

  /// The numbers of a plot's upright axis.
  static Graduation graduation(ChartPlot plot) {
    return plot.axis().graduation(Math.max(2, (int) (plot.height() / PIXELS_A_VALUE)));
  }

  /// Those that have room, from the lowest on.
  private List<Tick> values() {
    List<Tick> kept = new ArrayList<>();
    double last = Double.POSITIVE_INFINITY;
    for (Tick tick : graduation(plot).ticks()) {
      if (last - row(tick) >= ROW) {
        kept.add(tick);
        last = row(tick);
      }
    }
    return kept;
  }

  private int most() {
    return Math.clamp((int) (plot.width() / PIXELS_A_STEP), 1, plot.steps());
  }

  private void line(Graphics2D graphics, double fromX, double fromY, double toX, double toY) {
    graphics.setColor(Shade.of(theme.line()));
    graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
  }
}
