package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.Sweep;
import thalweg.basin.TestGround;
import thalweg.landscape.Catalogue;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

final class CriticalPointsTest {
  private static final String PEAKS =
      "3*(1-x)^2*exp(-x^2-(y+1)^2) - 10*(x/5 - x^3 - y^5)*exp(-x^2-y^2) - exp(-(x+1)^2-y^2)/3";

  @Test
  void peaksHasThreeOfEachKind() {
    assertThat(TestGround.kinds(TestGround.search(PEAKS, Domain.square(3))))
        .containsExactly(
            "maximum", "maximum", "maximum", "minimum", "minimum", "minimum", "saddle", "saddle",
            "saddle");
  }

  @Test
  void aLatticeIsFoundWhole() {
    CriticalSet found = TestGround.search("sin(x)*cos(y)", Domain.square(4));
    assertThat(found.points()).hasSize(12);
    for (int i = -1; i <= 1; i++) {
      for (int side = -1; side <= 1; side += 2) {
        assertAt(found, CriticalKind.SADDLE, i * Math.PI, side * Math.PI / 2);
        boolean low = (i != 0) == (side > 0);
        assertAt(
            found,
            low ? CriticalKind.MINIMUM : CriticalKind.MAXIMUM,
            side * Math.PI / 2,
            i * Math.PI);
      }
    }
  }

  /// Newton's method leaves no more than a few roundings of numbers of order 4.
  private static void assertAt(CriticalSet found, CriticalKind kind, double x, double y) {
    CriticalPoint nearest = found.nearest(new Point(x, y)).orElseThrow();
    assertThat(nearest.point().distance(new Point(x, y))).isLessThan(1e-11);
    assertThat(nearest.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0, 1", "-1, 0, -1, 0", "0, 1, -1, 0", "-1, 1, 0, 1"})
  void aPointOnTheEdgeIsFoundOnce(double minX, double maxX, double minY, double maxY) {
    CriticalSet found = TestGround.search("x^2 - y^2", new Domain(minX, maxX, minY, maxY));
    assertThat(found.points())
        .singleElement()
        .satisfies(point -> assertThat(point.point()).isEqualTo(new Point(0, 0)))
        .satisfies(point -> assertThat(point.kind()).isEqualTo(CriticalKind.SADDLE));
  }

  @Test
  void pointsInAllCornersAndOnAllEdgesAreFoundInsideTheDomain() {
    Domain domain = new Domain(0, 2 * Math.PI, 0, 2 * Math.PI);
    CriticalSet found = TestGround.search("cos(x) + cos(y)", domain);
    assertThat(found.points()).hasSize(9);
    assertThat(found.points()).allMatch(each -> domain.contains(each.point()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^3 - 3*x*y^2",
        "x^4 + y^4",
        "x^4 + y^2",
        "(x^2 + y^2)^3",
        "x^3 + y^3",
        "x^6 - y^2",
        "1e6*(x^3 - 3*x*y^2)",
        "1e-6*(x^4 + y^2)"
      })
  void aDegeneratePointIsFoundOnce(String formula) {
    CriticalSet found = TestGround.search(formula, new Domain(-1.5, 1.4, -1.3, 1.5));
    assertThat(found.curves()).isEmpty();
    assertThat(found.points()).hasSize(1);
    CriticalPoint point = found.points().getFirst();
    assertThat(point.kind()).isEqualTo(CriticalKind.DEGENERATE);
    // At order 6 the slope is lost in rounding where it is (1e-3)^5 of what it is elsewhere.
    assertThat(point.point().distance(new Point(0, 0))).isLessThan(5e-3);
  }

  @Test
  void aPairAboutToMergeIsStillTwoPoints() {
    CriticalSet found = TestGround.search("x^3 - 1e-6*x + y^2", Domain.square(1));
    assertThat(TestGround.kinds(found)).containsExactly("minimum", "saddle");
    double expected = Math.sqrt(1e-6 / 3);
    assertThat(found.points().getFirst().point().x()).isCloseTo(expected, within(1e-10));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1e6, -1, 1e300})
  void multiplyingTheFunctionMovesNoPoint(double factor) {
    CriticalSet plain = TestGround.search(PEAKS, Domain.square(3));
    CriticalSet scaled = TestGround.search(factor + "*(" + PEAKS + ")", Domain.square(3));
    assertThat(scaled.points()).hasSameSizeAs(plain.points());
    for (CriticalPoint each : plain.points()) {
      CriticalPoint other = scaled.nearest(each.point()).orElseThrow();
      assertThat(other.point().distance(each.point())).isLessThan(1e-11);
      boolean sameKind = other.kind() == each.kind();
      assertThat(sameKind || factor < 0).isTrue();
    }
  }

  @Test
  void stretchingTheDomainMovesNoPoint() {
    CriticalSet stretched =
        TestGround.search("sin(x/1e4)*cos(1e4*y)", new Domain(-4e4, 4e4, -4e-4, 4e-4));
    assertThat(stretched.points()).hasSize(12);
  }

  /// Rotated sums of two quartics whose six roots are known: three times three points.
  @Test
  void randomQuarticsHaveTheirNinePoints() {
    Random random = new Random(8);
    for (int i = 0; i < Sweep.share(8, 40); i++) {
      double[] p = separated(random);
      double[] q = separated(random);
      double angle = random.nextDouble() * Math.PI;
      double cos = Math.cos(angle);
      double sin = Math.sin(angle);
      String u = "(" + cos + "*x + " + sin + "*y)";
      String v = "(" + cos + "*y - " + sin + "*x)";
      CriticalSet found =
          TestGround.search(quartic(u, p) + " + " + quartic(v, q), Domain.square(3));
      assertThat(found.points()).as("%d", i).hasSize(9);
      for (double a : p) {
        for (double b : q) {
          Point at = new Point(cos * a - sin * b, sin * a + cos * b);
          assertThat(found.nearest(at).orElseThrow().point().distance(at)).isLessThan(1e-9);
        }
      }
    }
  }

  private static double[] separated(Random random) {
    double first = -1.9 + random.nextDouble();
    double second = first + 0.1 + random.nextDouble();
    return new double[] {first, second, second + 0.1 + random.nextDouble()};
  }

  private static String quartic(String u, double[] roots) {
    double sum = roots[0] + roots[1] + roots[2];
    double pairs = roots[0] * roots[1] + roots[1] * roots[2] + roots[2] * roots[0];
    double product = roots[0] * roots[1] * roots[2];
    return "%s^4/4 - (%s)*%s^3/3 + (%s)*%s^2/2 - (%s)*%s"
        .formatted(u, sum, u, pairs, u, product, u);
  }

  @Test
  void aPointWhereDerivativesFailByRoundingOnlyIsFound() {
    CriticalSet found = TestGround.search("sqrt(x^2 + y^2)^2", Domain.square(2));
    assertThat(TestGround.kinds(found)).containsExactly("minimum");
    assertThat(found.points().getFirst().point()).isEqualTo(new Point(0, 0));
  }

  @Test
  void pointsAreSortedByValue() {
    assertThat(TestGround.search(PEAKS, Domain.square(3)).points())
        .isSortedAccordingTo((a, b) -> Double.compare(a.value(), b.value()));
  }

  @Test
  void severalThreadsFindTheSameAsOne() {
    Landscape landscape = TestGround.of(PEAKS, Domain.square(3));
    CriticalSet alone = CriticalPoints.find(landscape, Runnable::run, () -> false);
    try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
      assertThat(CriticalPoints.find(landscape, pool, () -> false)).isEqualTo(alone);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50, 1000})
  void endsWhenCancelled(int patience) {
    AtomicInteger asked = new AtomicInteger();
    Landscape rings = Catalogue.load().find("drop-wave").orElseThrow();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() ->
            CriticalPoints.find(rings, Runnable::run, () -> asked.incrementAndGet() > patience));
    assertThat(asked).hasValueLessThan(patience + 200);
  }
}
