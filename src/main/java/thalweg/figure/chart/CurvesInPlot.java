package thalweg.figure.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import thalweg.figure.axis.Quantity;
import thalweg.race.Trajectory;

/// Where in a plot there are curves, so that words can stand where there are none.
///
/// @param runs whose curves
/// @param quantity what is shown of them
/// @param plot where they lie
record CurvesInPlot(List<Trajectory> runs, Quantity quantity, ChartPlot plot) {
  /// Of the steps below a word no more are looked at.
  private static final int MOST = 256;

  /// As far beyond the plot, in pixels, lies what has no place on the axis.
  private static final double BEYOND = 1e6;

  /// Whether a curve goes through a rectangle.
  boolean cross(Rectangle2D place) {
    return runs.stream().anyMatch(run -> crosses(run, place));
  }

  private boolean crosses(Trajectory run, Rectangle2D place) {
    int from = Math.max(quantity.first(), (int) Math.floor(step(place.getMinX())));
    int to = (int) Math.ceil(step(place.getMaxX()));
    int stride = Math.max(1, (to - from) / MOST);
    int last = Math.min(run.length() - 1, to + stride);
    double x = Double.NaN;
    double y = Double.NaN;
    for (int step = from; step <= last; step += stride) {
      double nextX = plot.px(step);
      double nextY = y(run, step);
      // A rectangle takes NaN for a place in it.
      boolean drawn = !Double.isNaN(y + nextY);
      boolean through = drawn && place.intersectsLine(x, y, nextX, nextY);
      if (through || place.contains(nextX, nextY)) {
        return true;
      }
      x = nextX;
      y = nextY;
    }
    return false;
  }

  private double step(double px) {
    return (px - plot.left()) / plot.width() * plot.steps();
  }

  private double y(Trajectory run, int step) {
    double y = plot.py(quantity.of(run, step));
    return Double.isNaN(y) ? y : Math.clamp(y, -BEYOND, BEYOND);
  }
}
