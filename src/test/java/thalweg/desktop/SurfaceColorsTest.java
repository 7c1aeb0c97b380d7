package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.figure.color.Palette;
import thalweg.landscape.HeightField;
import thalweg.landscape.Point;

/// Whether the colours on the surface tell the true height.
@WindowTest("the colours of heights are seen under the light")
class SurfaceColorsTest {
  /// Away from level lines, between the lines of the coordinate grid, which lie 0.2 apart, and
  /// where nothing hides them.
  private static final List<Point> PROBES =
      List.of(
          new Point(-1.9, -0.3),
          new Point(-1.5, 0.9),
          new Point(-1.1, 0.5),
          new Point(-0.7, -0.7),
          new Point(-0.3, -0.3),
          new Point(0.1, 0.9),
          new Point(0.9, -0.3),
          new Point(1.3, 0.9),
          new Point(1.7, -1.1),
          new Point(1.7, 1.3));

  private static final List<Point> CORNERS =
      List.of(new Point(-2, -2), new Point(2, -2), new Point(-2, 2), new Point(2, 2));

  /// The light scales all channels alike, so hue and saturation are the palette's own; rounding to
  /// 8 bits, twice, moves a share of the sum of channels by less than this. Between the lowest and
  /// the highest colour the shares differ by 0.2.
  private static final double ROUNDING = 0.012;

  @AutoClose private final WindowDriver window = WindowDriver.wide();

  private final HeightField heights = new HeightField(window.workbench().landscape(), 129, 129);

  @Test
  void areThePalettesForTheHeight() {
    Screenshot screen = window.look(window.surface());
    for (Point probe : PROBES) {
      int seen = screen.at(window.onSurface(probe));
      int expected = colorAt(probe);
      assertThat(redShare(seen))
          .as("red at %s", probe)
          .isCloseTo(redShare(expected), offset(ROUNDING));
      assertThat(blueShare(seen))
          .as("blue at %s", probe)
          .isCloseTo(blueShare(expected), offset(ROUNDING));
    }
  }

  @Test
  void areYellowestInACorner() {
    // f is greatest in the corners. Left out: the heads, all at the start, and the panel's heading.
    List<Point2D> corners = CORNERS.stream().map(window::onSurface).toList();
    double top = corners.stream().mapToDouble(Point2D::getY).min().orElseThrow() - 4;
    Point2D start = window.onSurface(window.start());
    Screenshot screen = window.look(window.surface());
    Point2D yellowest =
        screen.places(_ -> true).stream()
            .filter(place -> place.getY() > top && place.distance(start) > 20)
            .max(Comparator.comparingDouble(place -> yellow(screen.at(place))))
            .orElseThrow();
    assertThat(corners)
        .as("corners, one of them at %s", yellowest)
        .anyMatch(corner -> corner.distance(yellowest) < 8);
  }

  @Test
  void anEdgeSagsWhereTheGroundIsLow() {
    // In space the edge between two equal corners is straight but for its heights, and pictures of
    // straight lines are straight; further down on the screen means a greater second coordinate.
    Point2D one = window.onSurface(new Point(-2, 2));
    Point2D other = window.onSurface(new Point(2, 2));
    Point2D low = window.onSurface(new Point(0, 1));
    double share = (low.getX() - one.getX()) / (other.getX() - one.getX());
    assertThat(low.getY()).isGreaterThan(one.interpolate(other, share).getY() + 50);
  }

  /// Of the whole picture nothing else depends on them.
  @Test
  void theFloorHasTheLevelLinesWhileTheyAreWanted() {
    window.settle();
    Screenshot lined = window.look(window.surface());
    project(false);
    FxWait.await("no lines", () -> window.look(window.surface()).differences(lined, 8) > 200);
    project(true);
    FxWait.await("the lines", () -> window.look(window.surface()).showsTheSameAs(lined));
  }

  private void project(boolean wanted) {
    FxWait.run(() -> window.workbench().layers().project(wanted));
    window.settle();
  }

  private static double yellow(int color) {
    return redShare(color) - blueShare(color);
  }

  private int colorAt(Point point) {
    return Palette.standard().color(heights.share(heights.exact(point.x(), point.y())));
  }

  private static double redShare(int color) {
    return (color >> 16 & 255) / sum(color);
  }

  private static double blueShare(int color) {
    return (color & 255) / sum(color);
  }

  private static double sum(int color) {
    return (color >> 16 & 255) + (color >> 8 & 255) + (color & 255);
  }
}
