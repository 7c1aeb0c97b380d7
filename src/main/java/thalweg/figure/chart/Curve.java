package thalweg.figure.chart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import thalweg.figure.axis.Quantity;
import thalweg.figure.chart.BandStretches.Turning;
import thalweg.figure.raster.ClippedPath;
import thalweg.race.Trajectory;

/// A run's quantity as a line in a chart, reduced so that a million steps cost no more than a
/// thousand: of all steps within one pixel column the first, the least, the greatest and the last.
///
/// Where the line would turn back so often that it fills what it turns in, there is a band in its
/// place, with the mean in it. Steps without a place on the axis leave a gap; where the line leaves
/// the axis at an end there is a [Departure].
final class Curve {
  private static final double MARGIN = 4;
  private static final int NONE = -1;

  /// So many pixel columns are a line or a band together.
  private static final int COLUMNS = 8;

  /// A line that turns so often within them fills them: from one turn to the next it is hardly
  /// farther than the line is wide.
  private static final int FILLED = 5;

  /// What is lower than this, in pixels, hides nothing.
  private static final double LOW = 5;

  private final Trajectory trajectory;
  private final Quantity quantity;
  private final ChartPlot plot;
  private final ClippedPath line;
  private final Band band;
  private final Departures departures;
  private final List<Group> groups = new ArrayList<>();
  private List<Integer> steps = new ArrayList<>();
  private long column = NONE;
  private int first;
  private int least;
  private int greatest;
  private int last;
  private int turns;
  private double before = Double.NaN;
  private double change;
  private double mean;
  private int counted;

  /// What is drawn of some columns.
  ///
  /// @param mean of the values of all its steps
  private record Group(List<Integer> steps, Turning turning, double mean) {}

  private Curve(Trajectory trajectory, Quantity quantity, ChartPlot plot) {
    this.trajectory = trajectory;
    this.quantity = quantity;
    this.plot = plot;
    this.line = new ClippedPath(plot.rectangle(), MARGIN);
    this.band = new Band(plot.top() - MARGIN, plot.bottom() + MARGIN);
    this.departures = new Departures(plot);
  }

  /// The line of everything that has been computed.
  static Curve of(Trajectory trajectory, Quantity quantity, ChartPlot plot) {
    Curve curve = new Curve(trajectory, quantity, plot);
    curve.walk();
    return curve;
  }

  /// Where it is a line.
  ClippedPath line() {
    return line;
  }

  /// Where it is a band.
  Band band() {
    return band;
  }

  /// Where it leaves the axis.
  List<Departure> departures() {
    return departures.all();
  }

  private void walk() {
    int length = Math.min(trajectory.length(), plot.steps() + 1);
    double columns = plot.width() / plot.steps();
    double lowest = plot.axis().least();
    boolean gap = false;
    for (int step = quantity.first(); step < length; step++) {
      double value = quantity.of(trajectory, step);
      departures.look(step, value);
      if (!(value >= lowest && value <= Double.MAX_VALUE)) {
        gap = true;
        continue;
      }
      long here = (long) (step * columns);
      if (gap || here != column) {
        flush();
        if (gap || here / COLUMNS != column / COLUMNS) {
          settle();
        }
        if (gap) {
          interrupt();
        }
        gap = false;
        column = here;
        first = least = greatest = last = step;
      } else {
        collect(step, value);
      }
      turn(value);
      counted++;
      mean += (value - mean) / counted;
    }
    flush();
    settle();
    draw();
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

  private void turn(double value) {
    double now = value - before;
    if (now * change < 0) {
      turns++;
    }
    if (now != 0) {
      change = now;
    }
    before = value;
  }

  private void interrupt() {
    draw();
    line.interrupt();
    before = Double.NaN;
    change = 0;
  }

  private void flush() {
    if (column != NONE) {
      IntStream.of(first, least, greatest, last).sorted().distinct().forEach(steps::add);
    }
  }

  /// Ends a group of columns.
  private void settle() {
    if (!steps.isEmpty()) {
      boolean filled = turns >= FILLED && bottom(steps) - top(steps) >= LOW;
      groups.add(new Group(steps, new Turning(turns, filled), mean));
      steps = new ArrayList<>();
      turns = 0;
      mean = 0;
      counted = 0;
    }
  }

  /// Makes lines and bands of the groups up to here.
  private void draw() {
    BitSet bands = new BandStretches(groups.stream().map(Group::turning).toList()).bands();
    for (int i = 0; i < groups.size(); i++) {
      List<Integer> shown = groups.get(i).steps;
      if (!bands.get(i)) {
        shown.forEach(this::point);
        continue;
      }
      if (!band.isOpen()) {
        int begin = shown.getFirst();
        point(begin);
        line.interrupt();
        band.begin(plot.px(begin), py(begin));
      }
      band.to(
          plot.px(shown.getFirst()),
          plot.px(shown.getLast()),
          top(shown),
          bottom(shown),
          plot.py(groups.get(i).mean));
      if (!bands.get(i + 1)) {
        int end = shown.getLast();
        band.end(plot.px(end), py(end));
        point(end);
      }
    }
    groups.clear();
  }

  private double top(List<Integer> some) {
    return some.stream().mapToDouble(this::py).min().orElseThrow();
  }

  private double bottom(List<Integer> some) {
    return some.stream().mapToDouble(this::py).max().orElseThrow();
  }

  private void point(int step) {
    line.to(plot.px(step), py(step));
  }

  private double py(int step) {
    return plot.py(quantity.of(trajectory, step));
  }
}
