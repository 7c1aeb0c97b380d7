package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point3D;
import javafx.scene.shape.TriangleMesh;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TubeTest {
  private static final double RADIUS = 0.01;

  /// Spirals, and a line that does not move at first, which has no direction, and then falls
  /// straight down.
  static Stream<List<Point3D>> lines() {
    return Stream.of(
        List.of(),
        spiral(1),
        spiral(2),
        spiral(7),
        List.of(Point3D.ZERO, Point3D.ZERO, Point3D.ZERO, new Point3D(0, -1, 0)));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyFaceNamesPointsThatExist(List<Point3D> line) {
    TriangleMesh mesh = Tube.around(line, RADIUS);
    int points = mesh.getPoints().size() / 3;
    int[] faces = mesh.getFaces().toArray(null);
    assertThat(faces.length % 6).isZero();
    assertThat(faces.length > 0).isEqualTo(line.size() > 1);
    for (int i = 0; i < faces.length; i += 2) {
      assertThat(faces[i]).isBetween(0, points - 1);
      assertThat(faces[i + 1]).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyPointLiesOnTheTube(List<Point3D> line) {
    float[] points = Tube.around(line, RADIUS).getPoints().toArray(null);
    int sides = line.isEmpty() ? 1 : points.length / 3 / line.size();
    for (int i = 0; i < points.length / 3; i++) {
      Point3D point = new Point3D(points[3 * i], points[3 * i + 1], points[3 * i + 2]);
      // Points are floats.
      assertThat(point.distance(line.get(i / sides))).isCloseTo(RADIUS, offset(1e-6));
    }
  }

  private static List<Point3D> spiral(int vertices) {
    return IntStream.range(0, vertices)
        .mapToObj(i -> new Point3D(Math.cos(0.3 * i), -0.05 * i, Math.sin(0.3 * i)))
        .toList();
  }
}
