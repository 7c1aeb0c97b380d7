package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point3D;
import javafx.scene.shape.TriangleMesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.basin.TestGround;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.DrawnRange;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Trajectory;

/// Steps and poles of f as walls and gaps of the surface, not as slopes between its samples.
class SurfaceJumpsTest {
  private static final int SAMPLES = 34;

  /// Of a world unit: what is farther apart on level ground and stands higher is a slope.
  private static final double UPRIGHT = 1e-4;

  private static HeightField field(String formula, boolean cut) {
    return new HeightField(
        TestGround.of(formula, Domain.square(2)),
        SAMPLES,
        SAMPLES,
        new DrawnRange(-2, 2, cut, cut, 1));
  }

  private static List<Point3D[]> faces(HeightField field) {
    TriangleMesh mesh =
        (TriangleMesh)
            SurfaceMesh.build(field, WorldFrame.of(field), SurfaceJumps.of(field)).getMesh();
    List<Point3D[]> faces = new ArrayList<>();
    for (int i = 0; i < mesh.getFaces().size(); i += 6) {
      Point3D[] corners = new Point3D[3];
      for (int k = 0; k < 3; k++) {
        int at = 3 * mesh.getFaces().get(i + 2 * k);
        corners[k] =
            new Point3D(
                mesh.getPoints().get(at),
                mesh.getPoints().get(at + 1),
                mesh.getPoints().get(at + 2));
      }
      faces.add(corners);
    }
    return faces;
  }

  /// Whether it stands upright: its corners lie on one line as seen from above.
  private static boolean isWall(Point3D[] face) {
    return area(face) < 1e-7 && rise(face) > 0.1;
  }

  private static double area(Point3D[] face) {
    Point3D one = face[1].subtract(face[0]);
    Point3D other = face[2].subtract(face[0]);
    return Math.abs(one.getX() * other.getZ() - one.getZ() * other.getX()) / 2;
  }

  private static double rise(Point3D[] face) {
    double[] heights = {face[0].getY(), face[1].getY(), face[2].getY()};
    return Math.max(heights[0], Math.max(heights[1], heights[2]))
        - Math.min(heights[0], Math.min(heights[1], heights[2]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "floor(x)",
        "sign(x)",
        "step(x + y/3 - 0.1)",
        "sign(x)*sign(y)",
        "floor(x + 0.3)/2 + sign(y)/2"
      })
  void aStepIsAWallAndNoSlope(String formula) {
    List<Point3D[]> faces = faces(field(formula, false));
    assertThat(faces).filteredOn(SurfaceJumpsTest::isWall).isNotEmpty();
    // Level parts and walls, nothing between, and all of the ground.
    assertThat(faces).allMatch(face -> rise(face) < UPRIGHT || area(face) < 1e-7);
    assertThat(faces.stream().mapToDouble(SurfaceJumpsTest::area).sum()).isCloseTo(4, offset(1e-4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/x", "x^2/(y - 0.51) + 1/(y - 0.51)", "tan(x)"})
  void overAPoleThereIsNeitherWallNorSlope(String formula) {
    HeightField field = field(formula, true);
    double whole = WorldFrame.of(field).top();
    assertThat(faces(field)).noneMatch(face -> rise(face) > 0.7 * whole);
    assertThat(SurfaceJumps.of(field).cells().isEmpty()).isFalse();
  }

  @Test
  void smoothGroundHasNone() {
    for (Landscape each : Catalogue.load().all()) {
      HeightField field = new HeightField(each, SAMPLES, SAMPLES);
      assertThat(SurfaceJumps.of(field).cells().isEmpty()).as(each.id()).isTrue();
    }
  }

  private static List<List<TrailPath.Vertex>> trail(HeightField field, String formula) {
    Landscape ground = TestGround.of(formula, Domain.square(2));
    Entrant entrant =
        new Entrant(
            Optimizers.find("gradient-descent").orElseThrow().create(Map.of("learningRate", 1.0)));
    Experiment race = new Experiment(ground, List.of(new Point(0.7, 0.63)), List.of(entrant), 6);
    Trajectory run = Race.run(race).trajectories().getFirst();
    return TrailPath.lines(run, field, WorldFrame.of(field), SurfaceJumps.of(field));
  }

  @Test
  void aTrailGoesStraightDownAStep() {
    String formula = "x/2 + floor(x)/2";
    List<List<TrailPath.Vertex>> lines = trail(field(formula, false), formula);
    List<TrailPath.Vertex> line = lines.getFirst();
    assertThat(lines).hasSize(1);
    double fall = 0;
    for (int i = 1; i < line.size(); i++) {
      Point3D by = line.get(i).at().subtract(line.get(i - 1).at());
      if (Math.hypot(by.getX(), by.getZ()) < UPRIGHT) {
        fall += by.getY();
      }
    }
    // It passes 0 and -1, an eighth of the range each.
    assertThat(fall).isCloseTo(WorldFrame.TOP / 4, offset(1e-3));
    assertThat(line).extracting(TrailPath.Vertex::step).isSorted();
  }

  /// Between samples, or through some of them, where there is no ground then.
  @ParameterizedTest
  @ValueSource(ints = {SAMPLES, SAMPLES + 1})
  void aTrailIsBrokenOverAPole(int samples) {
    String formula = "x + 0.0001/x";
    HeightField field =
        new HeightField(
            TestGround.of("x + 3/x", Domain.square(2)),
            samples,
            samples,
            new DrawnRange(-2, 2, true, true, 1));
    List<List<TrailPath.Vertex>> lines = trail(field, formula);
    assertThat(lines.size()).isGreaterThan(1);
    double whole = WorldFrame.of(field).top();
    for (List<TrailPath.Vertex> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        assertThat(Math.abs(line.get(i).at().getY() - line.get(i - 1).at().getY()))
            .isLessThan(0.8 * whole);
      }
    }
  }
}
