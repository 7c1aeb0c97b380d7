package thalweg.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.figure.Scenes;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.raster.Picture;
import thalweg.figure.run.FollowedRun;
import thalweg.race.Frame;

/// A chart whose curves are kept looks like one that is drawn wholly anew.
class ChartCacheTest {
  private static final Frame OPENING = Scenes.opening();

  /// The plot ends on a whole pixel at every scale: Java2D rounds half a pixel of a clip up or
  /// down.
  private static final int WIDTH = 482;

  private static final int HEIGHT = 171;
  private static final int[] STEPS = {0, 0, 1, 2, 120, 241, 240, 399, 400, Integer.MAX_VALUE, 30};

  private final ChartCache layer = new ChartCache();

  @ParameterizedTest
  @EnumSource(Quantity.class)
  void atEveryStep(Quantity quantity) {
    for (int step : STEPS) {
      assertLooksFresh(chart(OPENING, quantity, step, Theme.DARK, FollowedRun.NONE), 1);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2})
  void atEveryScale(double scale) {
    for (int step : STEPS) {
      assertLooksFresh(chart(OPENING, Quantity.LOSS, step, Theme.DARK, FollowedRun.NONE), scale);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void whenSomethingElseIsWanted(Theme theme) {
    for (Frame frame : new Frame[] {OPENING, Scenes.diverging(), OPENING}) {
      for (FollowedRun spotlight :
          new FollowedRun[] {FollowedRun.NONE, new FollowedRun("adam", 0)}) {
        for (int step : new int[] {20, 21, 22}) {
          assertLooksFresh(chart(frame, Quantity.LOSS, step, theme, spotlight), 1);
        }
      }
    }
  }

  private ChartFigure chart(
      Frame frame, Quantity quantity, int step, Theme theme, FollowedRun spotlight) {
    return new ChartFigure(
        layer, frame, quantity, step, theme, quantity.label(), quantity.scale(), spotlight);
  }

  private void assertLooksFresh(ChartFigure chart, double scale) {
    ChartFigure fresh =
        new ChartFigure(
            new ChartCache(),
            chart.frame(),
            chart.quantity(),
            chart.playhead(),
            chart.theme(),
            chart.heading(),
            chart.scale(),
            chart.spotlight());
    assertThat(Arrays.mismatch(draw(chart, scale), draw(fresh, scale)))
        .as("the first pixel that differs at step %d", chart.playhead())
        .isEqualTo(-1);
  }

  private static int[] draw(ChartFigure chart, double scale) {
    Picture picture =
        new Picture((int) Math.ceil(WIDTH * scale), (int) Math.ceil(HEIGHT * scale), scale);
    picture.draw(chart);
    return picture.pixels();
  }
}
