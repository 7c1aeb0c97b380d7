package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.basin.TestGround;
import thalweg.critical.CriticalCurve.Shape;
import thalweg.formula.Field;
import thalweg.landscape.Catalogue;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;

/// Where the gradient is zero along a curve, a curve is reported and not a thousand points.
final class CriticalCurvesTest {
  @ParameterizedTest
  @CsvSource({
    "x^2, VALLEY",
    "-x^2, RIDGE",
    "x^3, TERRACE",
    "x^4, VALLEY",
    "(x + 0.3*y)^2, VALLEY",
    "1e6*x^2, VALLEY",
    "1e-6*(x - 0.2*y)^2, VALLEY",
    "x*abs(x), TERRACE",
    "(x - y^2/4)^2, VALLEY"
  })
  void aLevelFloorIsOneCurveFromEdgeToEdge(String formula, Shape shape) {
    CriticalSet found = TestGround.search(formula, Domain.square(2));
    assertThat(found.points()).isEmpty();
    assertThat(found.curves()).hasSize(1);
    CriticalCurve curve = found.curves().getFirst();
    assertThat(curve.shape()).isEqualTo(shape);
    assertThat(curve.closed()).isFalse();
    // A quartic floor is known to where its slope is lost in rounding.
    assertThat(curve.value()).isCloseTo(0, within(1e-15));
    assertThat(Math.abs(curve.points().getFirst().y())).isCloseTo(2, within(1e-4));
    assertThat(curve.points().getLast().y())
        .isCloseTo(-curve.points().getFirst().y(), within(1e-4));
  }

  @Test
  void floorsThatCrossGoThroughEachOther() {
    CriticalSet found = TestGround.search("min(x^2, y^2)", Domain.square(2));
    assertThat(found.points()).isEmpty();
    assertThat(found.curves()).extracting(each -> length(each.points())).containsExactly(4.0, 4.0);
    assertThat(found.isComplete()).isTrue();
  }

  @Test
  void aFloorThatEndsInsideEndsThere() {
    CriticalCurve floor =
        TestGround.search("relu(x)^3 + y^2", Domain.square(2)).curves().getFirst();
    assertThat(List.of(floor.points().getFirst().x(), floor.points().getLast().x()))
        .containsExactlyInAnyOrder(0.0, -2.0);
  }

  private static double length(List<Point> points) {
    return points.getFirst().distance(points.getLast());
  }

  @Test
  void aCircularFloorIsClosedAroundItsMaximum() {
    CriticalSet found = TestGround.search("(x^2 + y^2 - 1)^2", Domain.square(2));
    assertThat(found.points()).extracting(CriticalPoint::point).containsExactly(new Point(0, 0));
    CriticalCurve curve = found.curves().getFirst();
    assertThat(curve.closed()).isTrue();
    assertThat(curve.points())
        .allSatisfy(
            point -> assertThat(Math.hypot(point.x(), point.y())).isCloseTo(1, within(1e-12)));
    assertThat(found.curves()).hasSize(1);
  }

  @Test
  void theRippleOfADropIsRingsAroundOnePoint() {
    CriticalSet found =
        CriticalPoints.find(
            Catalogue.load().find("drop-wave").orElseThrow(), Runnable::run, () -> false);
    assertThat(found.points()).hasSize(1);
    // A ring every pi/12: 19 that are whole, then 8 that the square cuts into four.
    assertThat(found.curves()).filteredOn(CriticalCurve::closed).hasSize(19);
    assertThat(found.curves()).hasSize(19 + 8 * 4);
    assertThat(found.curves()).noneMatch(each -> each.shape() == Shape.TERRACE);
  }

  @Test
  void crossingFloorsAreTwo() {
    CriticalSet found = TestGround.search("x^2*y^2", Domain.square(2));
    assertThat(found.points()).isEmpty();
    assertThat(found.curves()).hasSize(2);
  }

  @Test
  void aFloorMayCutACorner() {
    CriticalSet found = TestGround.search("sin(x + y)^2", Domain.square(4));
    assertThat(found.points()).isEmpty();
    // x + y = k pi/2 for k from -5 to 5.
    assertThat(found.curves()).hasSize(11);
  }

  @Test
  void aFloorMayEndInside() {
    CriticalSet found = TestGround.search("relu(x) + y^2", Domain.square(2));
    assertThat(found.points()).isEmpty();
    assertThat(found.curves()).hasSize(1);
    assertThat(found.curves().getFirst().points())
        .allSatisfy(point -> assertThat(point.x()).isLessThan(0.01));
  }

  /// Of four that meet where f is not defined each is one.
  @ParameterizedTest
  @ValueSource(doubles = {2, 1.9, 1.37})
  void aCurveEndsWhereTheFunctionIsNotDefined(double half) {
    CriticalSet found = TestGround.search("x*y/(x^2 + y^2)", new Domain(-half, 2, -2, half));
    assertThat(found.points()).isEmpty();
    assertThat(found.curves())
        .extracting(CriticalCurve::shape)
        .containsExactlyInAnyOrder(Shape.RIDGE, Shape.RIDGE, Shape.VALLEY, Shape.VALLEY);
    assertThat(found.curves())
        .allSatisfy(curve -> {
          double[] across = curve.points().stream().mapToDouble(Point::x).toArray();
          assertThat(
                  Arrays.stream(across).min().orElseThrow() > -1e-9
                      || Arrays.stream(across).max().orElseThrow() < 1e-9)
              .isTrue();
        });
  }

  /// At the edge of the domain it is known as well as inside.
  @ParameterizedTest
  @ValueSource(
      strings = {"(x*y - 1)^2", "sin(x + 0.3*y)^2", "(x^2 + y - 3)^2", "-(x^2 + 3*y^2 - 5)^2"})
  void aCurveLeadsToTheEdge(String formula) {
    CriticalSet found = TestGround.search(formula, new Domain(-2.3, 2, -1.9, 2));
    assertThat(found.curves()).isNotEmpty();
    Field field = TestGround.of(formula, Domain.square(2)).field();
    for (CriticalCurve curve : found.curves()) {
      for (Point end : List.of(curve.points().getFirst(), curve.points().getLast())) {
        LocalShape shape = LocalShape.at(field, end);
        assertThat(shape.gradientNorm()).as("%s at %s", formula, end).isLessThan(1e-10);
      }
    }
  }

  /// Floors that cross are two curves, whole.
  @Test
  void aCurveLeadsThroughACrossing() {
    CriticalSet found = TestGround.search("(x^2 + y - 11)^2*(x + y^2 - 7)^2", Domain.square(6));
    assertThat(found.curves()).hasSize(4).allSatisfy(this::endsOnTheEdge);
  }

  private void endsOnTheEdge(CriticalCurve curve) {
    for (Point end : List.of(curve.points().getFirst(), curve.points().getLast())) {
      assertThat(Math.max(Math.abs(end.x()), Math.abs(end.y()))).isCloseTo(6, within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({"7, 1", "0*x, 1", "relu(x)^2, 0.5", "relu(x) + relu(y), 0.25"})
  void levelGroundIsMeasuredByItsArea(String formula, double share) {
    CriticalSet found = TestGround.search(formula, Domain.square(2));
    assertThat(found.points()).isEmpty();
    assertThat(found.curves()).isEmpty();
    // The last row of cells before a crease is not counted.
    assertThat(found.levelShare()).isCloseTo(share, within(0.02));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x^2 + 1e-9*y^2", "x^2 + 1e-5*y"})
  void aFloorThatIsAlmostLevelIsNone(String formula) {
    assertThat(TestGround.search(formula, Domain.square(2)).curves()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"y^4", "x^6 + 0*y", "(x^2 + y^2 - 1)^4", "(y - sin(x))^4"})
  void theGroundBesideAFloorWithoutCurvatureIsDecided(String formula) {
    CriticalSet found = TestGround.search(formula, Domain.square(2));
    assertThat(found.curves()).hasSize(1);
    assertThat(found.isComplete()).isTrue();
  }
}
