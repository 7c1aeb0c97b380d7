package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.shape.TriangleMesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.desktop.surface.camera.Ray;
import thalweg.desktop.task.PreparedLandscape;
import thalweg.figure.color.Palette;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;

/// The surface where f is undefined: there is nothing.
class GapTest {
  private static final Point3D DOWN = new Point3D(0, 1, 0);
  private static final int NUMBERS_A_FACE = 6;

  /// Defined within a circle that reaches half way to the domain's edges.
  private final SurfaceModel dome = ground("sqrt(1 - x^2 - y^2)");

  private static SurfaceModel ground(String formula) {
    return SurfaceModel.of(
        PreparedLandscape.of(Landscape.of(Formula.parse(formula), List.of(), Domain.square(2))),
        Palette.standard(),
        SurfaceModel.Detail.COARSE);
  }

  private static List<List<Point3D>> faces(SurfaceModel ground) {
    TriangleMesh mesh = (TriangleMesh) ground.mesh().getMesh();
    int[] faces = mesh.getFaces().toArray(null);
    float[] points = mesh.getPoints().toArray(null);
    List<List<Point3D>> corners = new ArrayList<>();
    for (int face = 0; face < faces.length; face += NUMBERS_A_FACE) {
      corners.add(
          List.of(
              corner(points, faces[face]),
              corner(points, faces[face + 2]),
              corner(points, faces[face + 4])));
    }
    return corners;
  }

  private static Point3D corner(float[] points, int vertex) {
    return new Point3D(points[3 * vertex], points[3 * vertex + 1], points[3 * vertex + 2]);
  }

  /// What the faces cover of the ground plan, in world units.
  private static double area(SurfaceModel ground) {
    return faces(ground).stream()
        .mapToDouble(face -> {
          Point3D one = face.get(1).subtract(face.get(0));
          Point3D other = face.get(2).subtract(face.get(0));
          return Math.abs(one.getX() * other.getZ() - one.getZ() * other.getX()) / 2;
        })
        .sum();
  }

  @Test
  void theMeshEndsWhereTheFunctionDoes() {
    // The circle has a radius of half a world unit; the sagitta of a cell of 1/32 is 2e-4.
    assertThat(area(dome)).isCloseTo(Math.PI / 4, offset(0.01));
    assertThat(faces(dome).stream().flatMap(List::stream))
        .allSatisfy(at -> assertThat(Math.hypot(at.getX(), at.getZ())).isLessThan(0.5 + 1e-6));
  }

  @Test
  void itsEdgeIsDrawnInToTheVeryEndOfTheGround() {
    assertThat(faces(dome).stream().flatMap(List::stream))
        .filteredOn(at -> Math.hypot(at.getX(), at.getZ()) > 0.5 - 1e-4)
        .hasSizeGreaterThan(100)
        .allSatisfy(at -> assertThat(at.getY()).isCloseTo(0, offset(0.05)));
  }

  @Test
  void onlyWhatIsFiniteHasAHeight() {
    assertThat(dome.frame().low()).isCloseTo(0, offset(0.2));
    assertThat(dome.frame().high()).isEqualTo(1);
  }

  @Test
  void thereIsASlitWhereTheFunctionIsInfinite() {
    // The middle column of vertices lies at x = 0: two of 64 columns of cells are left out.
    assertThat(area(ground("1/x"))).isCloseTo(4 * 62 / 64.0, offset(1e-4));
    assertThat(faces(ground("1/x")))
        .noneMatch(face -> face.stream().anyMatch(at -> Math.abs(at.getX()) < 1e-6));
  }

  @Test
  void wholeGroundHasAllItsFaces() {
    assertThat(faces(ground("x*y"))).hasSize(2 * 64 * 64);
  }

  @Test
  void withoutAnyGroundThereIsNoFace() {
    assertThat(faces(ground("log(-1 - x^2)"))).isEmpty();
  }

  @Test
  void nothingIsPickedWhereThereIsNoGround() {
    SurfacePicker picker = dome.picker();
    assertThat(picker.pick(new Ray(new Point3D(0.1, -3, 0.2), DOWN))).isPresent();
    assertThat(picker.pick(new Ray(new Point3D(0.8, -3, 0.2), DOWN))).isEmpty();
    // Above where the dome stands, a level ray at its half height meets its side only.
    Ray level = new Ray(new Point3D(-3, -dome.frame().top() / 2, 0), new Point3D(1, 0, 0));
    double middle = (dome.frame().low() + 1) / 2;
    assertThat(picker.pick(level).orElseThrow().x())
        .isCloseTo(-Math.sqrt(1 - middle * middle), offset(1e-6));
  }

  @Test
  void aGapHidesNothing() {
    // From low behind the dome, a place on the other side's plain is hidden by the dome alone.
    SurfaceProjection projection =
        new SurfaceProjection(
            dome, new OrbitPose(Point3D.ZERO, 0, Math.toRadians(10), 5), 700, 500);
    Point3D eye = projection.pose().position();
    Point3D away = new Point3D(-eye.getX(), 0, -eye.getZ()).normalize();
    assertThat(projection.hides(away.multiply(0.8))).isTrue();
    assertThat(projection.hides(away.multiply(-0.8))).isFalse();
    assertThat(projection.hides(new Point3D(-away.getZ(), 0, away.getX()).multiply(0.9))).isFalse();
  }

  @Test
  void throughAGapOneLooksUnderTheGround() {
    // Ground that rises steadily beyond a wide gap; a place on the near side of it.
    SurfaceModel split = ground("x + 0*log(x^2 - 1)");
    Point3D place = split.world(-1.5, 0);
    OrbitPose pose = new OrbitPose(Point3D.ZERO, 0, Math.toRadians(60), 5);
    assertThat(new SurfaceProjection(split, pose, 700, 500).hides(place)).isFalse();
    assertThat(split.picker().pick(new Ray(new Point3D(0, -3, 0), DOWN))).isEmpty();
  }

  @Test
  void aPlaceWithoutGroundLiesAtTheLowestLevel() {
    assertThat(dome.world(1.8, 1.8).getY()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqrt(1 - x^2 - y^2)", "1/x", "log(-1 - x^2)"})
  void itsPictureIsOpaque(String formula) {
    assertThat(Arrays.stream(ground(formula).texture().pixels()).map(pixel -> pixel >>> 24))
        .containsOnly(0xff);
  }

  @Test
  void thePictureOfTheEdgeIsThatOfTheGroundBesideIt() {
    // Low at its edge, where the colours are dark: nothing bright may run into them.
    int size = dome.texture().width();
    int edge = dome.texture().pixel(size / 2 + size / 4, size / 2);
    int top = dome.texture().pixel(size / 2 + 4, size / 2 + 4);
    assertThat(edge & 0xff00).isLessThan(top & 0xff00);
  }
}
