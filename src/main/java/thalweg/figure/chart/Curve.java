package thalweg.figure.chart;

import java.util.Arrays;
import thalweg.figure.axis.Quantity;
import thalweg.figure.raster.ClippedPath;
import thalweg.race.Trajectory;

/// A run's quantity as a line in a chart, reduced so that a million steps cost no more than a
/// thousand: of all steps within one pixel column the first, the least, the greatest and the last.
///
/// Steps without a place on the axis leave a gap.
final class Curve {
  private static final double MARGIN = 4;
  private static final int NONE = -1;

  private final Trajectory trajectory;
  private final Quantity quantity;
  private final ChartPlot plot;
  private final ClippedPath path;
  private long column = NONE;
  private int first;
  private int least;
  private int greatest;
  private int last;

  private Curve(Trajectory trajectory, Quantity quantity, ChartPlot plot) {
    this.trajectory = trajectory;
    this.quantity = quantity;
    this.plot = plot;
    this.path = new ClippedPath(plot.rectangle(), MARGIN);
  }

  /// The line of everything that has been computed.
  static ClippedPath of(Trajectory trajectory, Quantity quantity, ChartPlot plot) {
    return new Curve(trajectory, quantity, plot).walk();
  }

  private ClippedPath walk() {
    boolean gap = false;
    int length = Math.min(trajectory.length(), plot.steps() + 1);
    double columns = plot.width() / plot.steps();
    double lowest = plot.axis().least();
    for (int step = quantity.first(); step < length; step++) {
      double value = quantity.of(trajectory, step);
      if (!(value >= lowest && value <= Double.MAX_VALUE)) {
        gap = true;
      } else if ((long) (step * columns) == column) {
        collect(step, value);
        gap = false;
      } else {
        flush();
        if (gap) {
          path.interrupt();
        }
        gap = false;
        column = (long) (step * columns);
        first = least = greatest = last = step;
      }
    }
    flush();
    return path;
  }

  private void collect(int step, double value) {
    if (value < quantity.of(trajectory, least)) {
      least = step;
    }
    if (value > quantity.of(trajectory, greatest)) {
      greatest = step;
    }
    last = step;
  }

  private void flush() {
    if (column != NONE) {
      int[] steps = {first, least, greatest, last};
      Arrays.sort(steps);
      Arrays.stream(steps).distinct().forEach(this::point);
    }
  }

  private void point(int step) {
    path.to(plot.px(step), plot.py(quantity.of(trajectory, step)));
  }
}
