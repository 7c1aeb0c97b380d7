package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.shape.TriangleMesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.basin.TestGround;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;

/// How the cells of the surface's mesh are halved.
class LevelDiagonalsTest {
  private static final int SAMPLES = 9;

  private static HeightField field(String formula) {
    return new HeightField(TestGround.of(formula, Domain.square(2)), SAMPLES, SAMPLES);
  }

  private static int[] faces(HeightField field) {
    TriangleMesh mesh =
        (TriangleMesh)
            SurfaceMesh.build(field, WorldFrame.of(field), SurfaceJumps.of(field)).getMesh();
    return mesh.getFaces().toArray(null);
  }

  /// A ridge and a valley floor that lead from corner to corner, one way and the other.
  @ParameterizedTest
  @ValueSource(strings = {"(x + y)^2", "-(x + y)^2", "(x - y)^2", "-(x - y)^2"})
  void everyCellIsHalvedAlongTheLevel(String formula) {
    HeightField field = field(formula);
    int[] faces = faces(field);
    assertThat(faces).hasSize(2 * (SAMPLES - 1) * (SAMPLES - 1) * 6);
    for (int face = 0; face < faces.length; face += 6) {
      double rise = Double.NaN;
      for (int i = 0; i < 6; i += 2) {
        int from = faces[face + i];
        int to = faces[face + (i + 2) % 6];
        if (from % SAMPLES != to % SAMPLES && from / SAMPLES != to / SAMPLES) {
          rise = Math.abs(height(field, from) - height(field, to));
        }
      }
      assertThat(rise).isLessThan(1e-9);
    }
  }

  private static double height(HeightField field, int vertex) {
    return field.height(vertex % SAMPLES, vertex / SAMPLES);
  }

  /// Seen from above all faces go the same way around, and together they are the whole domain.
  @Test
  void facesStillFaceUpAndLeaveNoGap() {
    int[] faces = faces(field("sin(3*x)*cos(2*y) + x*y"));
    double area = 0;
    int ways = 0;
    for (int face = 0; face < faces.length; face += 6) {
      int one = faces[face];
      int other = faces[face + 2];
      int third = faces[face + 4];
      int twice =
          (other % SAMPLES - one % SAMPLES) * (third / SAMPLES - one / SAMPLES)
              - (third % SAMPLES - one % SAMPLES) * (other / SAMPLES - one / SAMPLES);
      area += Math.abs(twice) / 2.0;
      ways += Integer.signum(twice);
    }
    assertThat(area).isEqualTo((SAMPLES - 1) * (SAMPLES - 1));
    assertThat(Math.abs(ways)).isEqualTo(faces.length / 6);
  }
}
