package thalweg.figure.chart;

import java.awt.Graphics2D;
import java.util.DoubleSummaryStatistics;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.lettering.Typesetting;
import thalweg.race.Frame;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// Says at the ends of a chart's axis how far curves go that leave it there.
///
/// @param frame what has been computed
/// @param quantity what is shown
record BeyondLabels(Frame frame, Quantity quantity, Theme theme) {
  private static final Text TEXT = Text.of("figure");
  private static final double SIZE = 11.5;
  private static final double INDENT = 4;
  private static final double BELOW = 13;
  private static final double ABOVE = 6;
  private static final int DIGITS = 2;

  void draw(Graphics2D graphics, ChartPlot plot) {
    DoubleSummaryStatistics range = new DoubleSummaryStatistics();
    for (Trajectory run : frame.trajectories()) {
      for (int step = 0; step < run.length(); step++) {
        double value = quantity.of(run, step);
        if (Double.isFinite(value)) {
          range.accept(value);
        }
      }
    }
    Lettering lettering = new Lettering(graphics).with(Fonts.REGULAR.size(SIZE), theme.muted());
    double right = plot.right() - INDENT;
    if (plot.isAbove(range.getMax())) {
      String top = Typesetting.number(range.getMax(), DIGITS);
      lettering.right(TEXT.get("chart.above", top), right, plot.top() + BELOW);
    }
    if (plot.isBelow(range.getMin())) {
      String bottom = Typesetting.number(range.getMin(), DIGITS);
      lettering.right(TEXT.get("chart.below", bottom), right, plot.bottom() - ABOVE);
    }
  }
}
