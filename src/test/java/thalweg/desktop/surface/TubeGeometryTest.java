package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point3D;
import javafx.scene.shape.TriangleMesh;
import org.junit.jupiter.api.Test;

class TubeGeometryTest {
  private static final double RADIUS = 0.01;
  private static final int STEPS = 20;
  private static final int NUMBERS_A_FACE = 6;

  private final List<List<TrailPath.Vertex>> strokes =
      List.of(spiral(7), spiral(1), spiral(3), standing());

  private final TriangleMesh mesh = TubeGeometry.around(strokes, RADIUS, STEPS).mesh();

  @Test
  void everyFaceNamesPointsAndTexelsThatExist() {
    int points = mesh.getPoints().size() / 3;
    int texels = mesh.getTexCoords().size() / 2;
    int[] faces = mesh.getFaces().toArray(null);
    assertThat(faces.length % NUMBERS_A_FACE).isZero();
    for (int i = 0; i < faces.length; i += 2) {
      assertThat(faces[i]).isBetween(0, points - 1);
      assertThat(faces[i + 1]).isBetween(0, texels - 1);
    }
  }

  @Test
  void everyNumberIsFinite() {
    float[] points = mesh.getPoints().toArray(null);
    for (float number : points) {
      assertThat(number).isFinite();
    }
  }

  @Test
  void everyPointLiesOnTheTube() {
    float[] points = mesh.getPoints().toArray(null);
    List<Point3D> centres =
        strokes.stream()
            .filter(stroke -> stroke.size() > 1)
            .flatMap(List::stream)
            .map(TrailPath.Vertex::at)
            .toList();
    int sides = points.length / 3 / centres.size();
    for (int i = 0; i < points.length / 3; i++) {
      Point3D point = new Point3D(points[3 * i], points[3 * i + 1], points[3 * i + 2]);
      // Points are floats.
      assertThat(point.distance(centres.get(i / sides))).isCloseTo(RADIUS, offset(1e-6));
    }
  }

  @Test
  void aTexelBelongsToTheStepOfItsRing() {
    float[] texels = mesh.getTexCoords().toArray(null);
    for (int ring = 0; ring < 7; ring++) {
      assertThat(texels[2 * ring] * (STEPS + 2)).isCloseTo(ring + 1.5f, offset(1e-4f));
    }
  }

  @Test
  void noStrokesMakeNoFaces() {
    assertThat(TubeGeometry.around(List.of(), RADIUS, STEPS).mesh().getFaces().size()).isZero();
  }

  private static List<TrailPath.Vertex> spiral(int vertices) {
    return IntStream.range(0, vertices)
        .mapToObj(i ->
            new TrailPath.Vertex(new Point3D(Math.cos(0.3 * i), -0.05 * i, Math.sin(0.3 * i)), i))
        .toList();
  }

  /// A run that does not move, which has no direction, and one that falls straight down.
  private static List<TrailPath.Vertex> standing() {
    return List.of(
        new TrailPath.Vertex(Point3D.ZERO, 0),
        new TrailPath.Vertex(Point3D.ZERO, 1),
        new TrailPath.Vertex(Point3D.ZERO, 2),
        new TrailPath.Vertex(new Point3D(0, -1, 0), 3));
  }
}
