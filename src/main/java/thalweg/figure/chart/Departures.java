package thalweg.figure.chart;

import java.util.ArrayList;
import java.util.List;

/// Gathers where a run leaves the axis of a chart, step by step.
final class Departures {
  /// Two on one side that are nearer to each other than this, in pixels, are one.
  private static final double APART = 12;

  private final ChartPlot plot;
  private final double bottom;
  private final double top;
  private final List<Departure> all = new ArrayList<>();
  private int side;

  Departures(ChartPlot plot) {
    this.plot = plot;
    bottom = plot.axis().bottom();
    top = plot.axis().top();
  }

  /// Looks at the next step.
  void look(int step, double value) {
    int now = value > top ? 1 : value < bottom ? -1 : 0;
    if (now != 0 && now != side && (plot.isAbove(value) || plot.isBelow(value))) {
      add(new Departure(plot.px(step), now > 0));
    }
    side = now;
  }

  private void add(Departure departure) {
    boolean told =
        all.stream()
            .anyMatch(
                each -> each.upwards() == departure.upwards() && departure.x() - each.x() < APART);
    if (!told) {
      all.add(departure);
    }
  }

  List<Departure> all() {
    return all;
  }
}
