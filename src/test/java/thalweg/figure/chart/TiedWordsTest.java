package thalweg.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import thalweg.figure.Theme;
import thalweg.figure.axis.ValueAxis;

/// The word beside the cross of a run that has diverged.
final class TiedWordsTest {
  private static final int INK = 0xffff0000;
  private static final ChartPlot PLOT =
      new ChartPlot(46, 30, 340, 110, 60, new ValueAxis(true, 0, 3));

  private final BufferedImage image = new BufferedImage(450, 170, BufferedImage.TYPE_INT_RGB);

  private Optional<Rectangle2D> tied(double x, double y, Predicate<Rectangle2D> crossed) {
    Graphics2D graphics = image.createGraphics();
    LingeringLabels labels =
        new LingeringLabels(
            graphics, PLOT, PLOT.right(), 150, PLOT.right() - 74, Theme.DARK, crossed);
    return labels.tie("diverged", x, y, INK);
  }

  private static double away(Rectangle2D place, double x, double y) {
    return Math.hypot(
        Math.max(0, Math.max(place.getMinX() - x, x - place.getMaxX())),
        Math.max(0, Math.max(place.getMinY() - y, y - place.getMaxY())));
  }

  @Test
  void itTouchesItsCrossWhereverThatStands() {
    for (double x = PLOT.left(); x <= PLOT.right(); x += 20) {
      for (double y = PLOT.top(); y <= PLOT.bottom(); y += 10) {
        double column = x;
        double row = y;
        assertThat(tied(x, y, _ -> false))
            .hasValueSatisfying(place -> assertThat(away(place, column, row)).isLessThan(7.5));
      }
    }
  }

  /// Where curves fill the plot's upper half the word gives way to them, and a line leads to it.
  @Test
  void aLineLeadsToAWordThatHadToGiveWay() {
    double x = 100;
    double y = 60;
    Optional<Rectangle2D> place = tied(x, y, each -> away(each, x, y) < 25);
    assertThat(place)
        .hasValueSatisfying(each -> assertThat(away(each, x, y)).isBetween(20.0, 60.0));
    double toX = Math.clamp(x, place.orElseThrow().getMinX(), place.orElseThrow().getMaxX());
    double toY = Math.clamp(y, place.orElseThrow().getMinY(), place.orElseThrow().getMaxY());
    int middle = image.getRGB((int) Math.round((x + toX) / 2), (int) Math.round((y + toY) / 2));
    assertThat(middle >> 16 & 0xff).isGreaterThan(100);
  }

  /// A line leads there from far away, too.
  @Test
  void noWordStandsOnACurveWhereThereIsAnyOtherPlace() {
    Rectangle2D free = new Rectangle2D.Double(300, 100, 90, 40);
    assertThat(tied(60, 40, each -> !free.contains(each)))
        .hasValueSatisfying(place -> assertThat(free.contains(place)).isTrue());
    assertThat(tied(60, 40, _ -> true)).isPresent();
  }
}
