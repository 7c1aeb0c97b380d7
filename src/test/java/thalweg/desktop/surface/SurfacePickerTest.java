package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.desktop.surface.camera.Ray;
import thalweg.landscape.Point;

class SurfacePickerTest {
  private static final double WIDTH = 700;
  private static final double HEIGHT = 500;

  private final SurfacePicker picker = new SurfacePicker(Fixtures.COARSE, Fixtures.FRAME);
  private final OrbitPose above = new OrbitPose(new Point3D(0, -0.4, 0), 0.4, 1.2, 5);

  @Test
  void hitsFItselfAndNotTheMesh() {
    for (Point point : inside()) {
      Point3D ground =
          Fixtures.FRAME.world(point.x(), point.y(), point.x() * point.x() - point.y() * point.y());
      Point2D pixel = above.project(ground, WIDTH, HEIGHT);
      Point hit = picker.pick(above.ray(pixel.getX(), pixel.getY(), WIDTH, HEIGHT)).orElseThrow();
      // 40 halvings of a stride of 0.01: what is left is rounding.
      assertThat(hit.distance(point)).isLessThan(1e-10);
    }
  }

  @Test
  void missesBesideTheSurface() {
    assertThat(picker.pick(above.ray(2, 2, WIDTH, HEIGHT))).isEmpty();
  }

  @Test
  void missesBehindTheEye() {
    Point3D below = new Point3D(0, -3, 0);
    assertThat(picker.pick(new Ray(below, new Point3D(0, -1, 0)))).isEmpty();
    assertThat(picker.pick(new Ray(below, new Point3D(0, 1, 0)))).isPresent();
  }

  @Test
  void seesTheNearerOfTwoPlaces() {
    Ray flat = new Ray(new Point3D(-3, -0.6, 0.2), new Point3D(1, 0, 0));
    assertThat(picker.pick(flat).orElseThrow().x()).isLessThan(2.9);
    Ray back = new Ray(new Point3D(3, -0.6, 0.2), new Point3D(-1, 0, 0));
    assertThat(picker.pick(back).orElseThrow().x()).isGreaterThan(2);
  }

  @Test
  void besideTheSurfaceADragGoesOnAtItsHeightWithinTheDomain() {
    Point point = picker.pickLevel(above.ray(2, 250, WIDTH, HEIGHT), -0.4);
    assertThat(Fixtures.SADDLE.domain().contains(point)).isTrue();
    assertThat(point.x() == -1 || point.y() == -2 || point.y() == 2).isTrue();
  }

  /// Places all over the domain but its edge, where rounding decides whether a ray hits.
  private static List<Point> inside() {
    List<Point> points = new ArrayList<>();
    for (int i = 1; i < 20; i++) {
      for (int k = 1; k < 20; k++) {
        points.add(new Point(-1 + 0.2 * i, -2 + 0.2 * k));
      }
    }
    return points;
  }
}
