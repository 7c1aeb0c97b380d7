package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.Point;

/// How the panels share windows of several sizes.
@WindowTest("panels are as large as the window leaves them")
class PanelRanksTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  /// Surface and contour are of equal rank, at 1440x900 with a plot of at least 360 pixels a side
  /// and at 1024x700 of at least 260: words and close-up give way, never the contour.
  @ParameterizedTest
  @CsvSource({"1024, 700, 260", "1440, 900, 360", "1600, 1000, 360"})
  void theContourIsOfTheSurfacesRank(double width, double height, double least) {
    window.resize(width, height);
    assertThat(window.placeOf(window.find(".contour")).getWidth())
        .isGreaterThan(0.85 * window.placeOf(window.find(".surface")).getWidth());
    Point2D corner = window.onContour(new Point(-2, 2));
    Point2D opposite = window.onContour(new Point(2, -2));
    assertThat(opposite.getX() - corner.getX()).isGreaterThanOrEqualTo(least);
    assertThat(opposite.getY() - corner.getY()).isGreaterThanOrEqualTo(least);
  }

  /// A table of results takes the charts' room, all else stands beside them where there is room.
  @Test
  void theCloseUpStandsBesideTheChartsOrInTheirPlace() {
    window.resize(1440, 900);
    window.type(KeyCode.O);
    window.settle();
    assertThat(window.placeOf(window.find(".one-run")).getMinX())
        .isGreaterThanOrEqualTo(window.placeOf(window.find(".charts")).getMaxX());
    window.resize(1024, 700);
    assertThat(window.seek(".charts")).isEmpty();
    assertThat(window.placeOf(window.find(".one-run")).getWidth()).isGreaterThan(700);
    window.click(window.middleOf(window.find("#runs-charts")));
    window.settle();
    assertThat(window.seek(".one-run")).isEmpty();
    assertThat(window.placeOf(window.find(".charts")).getWidth()).isGreaterThan(700);
  }
}
