package thalweg.desktop.surface.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;

class OrbitPoseTest {
  private static final double WIDTH = 700;
  private static final double HEIGHT = 500;
  private static final double MARGIN = 40;

  private final OrbitPose pose = new OrbitPose(new Point3D(0.1, -0.2, 0.3), 0.6, 0.7, 4);

  @Test
  void aRayPassesThroughEveryPointThatIsSeenAtItsPixel() {
    for (Point3D point : box()) {
      Point2D pixel = pose.project(point, WIDTH, HEIGHT);
      Ray ray = pose.ray(pixel.getX(), pixel.getY(), WIDTH, HEIGHT).normalized();
      double along = point.subtract(ray.origin()).dotProduct(ray.direction());
      assertThat(ray.at(along).distance(point)).isLessThan(1e-12);
    }
  }

  @Test
  void whatItLooksAtIsInTheMiddle() {
    assertThat(pose.project(pose.target(), WIDTH, HEIGHT).distance(350, 250)).isLessThan(1e-9);
  }

  @Test
  void upIsUpOnTheScreenFromEverySide() {
    for (double turn = 0; turn < 6.3; turn += 0.3) {
      for (double raise = -4; raise < 4; raise += 0.3) {
        OrbitPose turned = pose.orbit(turn, raise);
        Point3D higher = pose.target().subtract(0, 0.1, 0);
        // Straight from above, higher ground is just nearer.
        assertThat(turned.project(higher, WIDTH, HEIGHT).getY()).isLessThan(250 + 1e-9);
      }
    }
  }

  @Test
  void whatLiesBehindItHasNoPixel() {
    Point3D behind = pose.position().subtract(pose.forward());
    assertThat(pose.project(behind, WIDTH, HEIGHT).getX()).isNaN();
  }

  @Test
  void fittingLeavesTheMarginAndNoMore() {
    OrbitPose fitted = pose.fit(box(), WIDTH, HEIGHT, MARGIN);
    List<Point2D> seen = box().stream().map(at -> fitted.project(at, WIDTH, HEIGHT)).toList();
    double left = seen.stream().mapToDouble(Point2D::getX).min().orElseThrow();
    double right = WIDTH - seen.stream().mapToDouble(Point2D::getX).max().orElseThrow();
    double top = seen.stream().mapToDouble(Point2D::getY).min().orElseThrow();
    double bottom = HEIGHT - seen.stream().mapToDouble(Point2D::getY).max().orElseThrow();
    // Perspective makes fitting a fixed point; its rounds end within a tenth of a pixel.
    assertThat(List.of(left, right, top, bottom)).allMatch(free -> free > MARGIN - 0.1);
    assertThat(Math.min(left + right, top + bottom)).isCloseTo(2 * MARGIN, offset(0.2));
  }

  @Test
  void zoomingKeepsThePointAtItsPixel() {
    Point3D fixed = new Point3D(0.5, -0.4, -0.6);
    Point2D pixel = pose.project(fixed, WIDTH, HEIGHT);
    Point2D after = pose.zoom(0.5, fixed).project(fixed, WIDTH, HEIGHT);
    assertThat(after.distance(pixel)).isLessThan(1e-9);
    assertThat(pose.zoom(0.5, fixed).distance()).isEqualTo(2);
  }

  @Test
  void panningMovesTheTargetByWholePixels() {
    double unit = pose.pixelsPerUnit(HEIGHT);
    Point2D moved = pose.pan(-30 / unit, -20 / unit).project(pose.target(), WIDTH, HEIGHT);
    assertThat(moved.distance(380, 270)).isLessThan(1e-9);
  }

  @Test
  void theWayBetweenTwoPosesTakesTheShorterTurn() {
    OrbitPose here = new OrbitPose(Point3D.ZERO, 0.1, 0.5, 4);
    OrbitPose there = new OrbitPose(Point3D.ZERO, 2 * Math.PI - 0.1, 0.5, 4);
    assertThat(here.towards(there, 0.5).azimuth()).isCloseTo(0, offset(1e-12));
  }

  private static List<Point3D> box() {
    List<Point3D> corners = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      corners.add(
          new Point3D((i & 1) == 0 ? -1 : 1, (i & 2) == 0 ? 0 : -0.85, (i & 4) == 0 ? -1 : 1));
    }
    return corners;
  }
}
