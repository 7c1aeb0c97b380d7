package thalweg.figure.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import thalweg.figure.axis.Quantity;
import thalweg.figure.color.Shade;
import thalweg.race.Trajectory;

/// Small triangles at the upper end of a chart's axis where a curve goes on above it: what a run
/// does outside the domain does not stretch the axis, and would be cut off without a word.
///
/// @param plot where the curves lie
/// @param quantity what the chart shows
record CutMarks(ChartPlot plot, Quantity quantity) {
  private static final double HALF = 4;
  private static final double HEIGHT = 6;

  /// Of nearer ones the first stands for all, in pixels.
  private static final double APART = 10;

  /// One for each time that a run goes beyond the axis' upper end.
  void draw(Graphics2D graphics, Trajectory run, int color) {
    double last = Double.NEGATIVE_INFINITY;
    boolean was = false;
    int end = Math.min(run.length(), plot.steps() + 1);
    for (int step = quantity.first(); step < end; step++) {
      double value = quantity.of(run, step);
      boolean above = Double.isFinite(value) && value > plot.axis().top();
      double x = plot.px(step);
      if (above && !was && x - last >= APART) {
        mark(graphics, x, color);
        last = x;
      }
      was = above;
    }
  }

  private void mark(Graphics2D graphics, double x, int color) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(x, plot.top() - HEIGHT / 2);
    triangle.lineTo(x + HALF, plot.top() + HEIGHT / 2);
    triangle.lineTo(x - HALF, plot.top() + HEIGHT / 2);
    triangle.closePath();
    graphics.setColor(Shade.of(color));
    graphics.fill(triangle);
  }
}
