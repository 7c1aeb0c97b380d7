package thalweg.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.figure.Scenes;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.ValueAxis;
import thalweg.landscape.Point;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

final class CurvesInPlotTest {
  /// Runs that cross the upper left corner of their plot, where words would stand first.
  private static final Frame FRAME =
      Scenes.race(
          Scenes.landscape("x^2 + 30*y^2", 2),
          new Point(1.5, 1),
          60,
          Scenes.entrant("gradient-descent", 0.035),
          Scenes.entrant("gradient-descent", 0.031));

  private static ChartPlot plot(Quantity quantity) {
    return new ChartPlot(46, 30, 340, 110, 60, ValueAxis.of(FRAME, quantity));
  }

  private static CurvesInPlot curves(Quantity quantity) {
    return new CurvesInPlot(FRAME.trajectories(), quantity, plot(quantity));
  }

  private static Rectangle2D around(double x, double y) {
    return new Rectangle2D.Double(x - 0.5, y - 0.5, 1, 1);
  }

  @ParameterizedTest
  @EnumSource(Quantity.class)
  void everyStepIsOnItsCurve(Quantity quantity) {
    ChartPlot plot = plot(quantity);
    for (Trajectory run : FRAME.trajectories()) {
      for (int step = quantity.first(); step < run.length(); step++) {
        double y = plot.py(quantity.of(run, step));
        boolean seen = y >= plot.top() && y <= plot.bottom();
        assertThat(!seen || curves(quantity).cross(around(plot.px(step), y))).isTrue();
      }
    }
    assertThat(curves(quantity).cross(around(plot.right() - 20, plot.top() - 8))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Quantity.class)
  void wordsStandWhereNoCurveIs(Quantity quantity) {
    ChartPlot plot = plot(quantity);
    CurvesInPlot curves = curves(quantity);
    Graphics2D graphics = new BufferedImage(450, 170, BufferedImage.TYPE_INT_RGB).createGraphics();
    for (double from = plot.left(); from < plot.right(); from += 20) {
      LingeringLabels labels =
          new LingeringLabels(
              graphics, plot, plot.right(), plot.right(), plot.right(), Theme.DARK, curves::cross);
      Optional<Rectangle2D> place = labels.write("diverged", from, 0xffffffff);
      assertThat(place)
          .isPresent()
          .hasValueSatisfying(each -> assertThat(curves.cross(each)).as("%s", each).isFalse());
    }
  }
}
