package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.basin.TestGround;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// Critical points whose Hessian has no bound, vanishes, bends a million times more one way than
/// the other, or overflows.
final class HessianExtremesTest {
  private static final Domain ASKEW = new Domain(-2, 1.7, -1.9, 2);

  @ParameterizedTest
  @CsvSource({
    "(x^2 + y^2)^1.5, DEGENERATE, 0, 0",
    "abs(x)^1.5 + y^2, MINIMUM, 2, Infinity",
    "-abs(x)^1.5 + y^2, SADDLE, -Infinity, 2",
    "abs(x*y), DEGENERATE, -1, 1",
    "(x^2 + y^2)^0.75, MINIMUM, Infinity, Infinity",
    "x^100 + y^2, DEGENERATE, 0, 2",
    "x^10 + y^2, DEGENERATE, 0, 2"
  })
  void aPointWithoutAHessianIsFoundWhereItIs(
      String formula, CriticalKind kind, double low, double high) {
    for (Domain domain : new Domain[] {Domain.square(2), ASKEW}) {
      CriticalSet found = TestGround.search(formula, domain);
      assertThat(found.isComplete()).isTrue();
      CriticalPoint point = found.points().getFirst();
      assertThat(found.points()).hasSize(1);
      assertThat(point.point()).isEqualTo(new Point(0, 0));
      assertThat(point.kind()).isEqualTo(kind);
      assertThat(point.curvature().low()).isEqualTo(low);
      assertThat(point.curvature().high()).isEqualTo(high);
    }
  }

  @ParameterizedTest
  @CsvSource({"sqrt(x^2 + y^2)", "abs(x) + abs(y)", "sqrt(abs(x)) + y^2", "(x^2 + y^2)^0.05"})
  void aKinkThatIsTheLowestPlaceIsMentioned(String formula) {
    CriticalSet found = TestGround.search(formula, ASKEW);
    assertThat(found.points()).isEmpty();
    assertThat(found.isComplete()).isTrue();
    assertThat(found.lowestKink().orElseThrow().point().distance(new Point(0, 0)))
        .isCloseTo(0, within(1e-8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/(x^2 + y^2 - 1)",
        "-1/(x^2 + y^2)",
        "log(abs(x)) + y^2",
        "tan(x) + y^2",
        "-1/abs(x)",
        "log(x^2 + y^2)"
      })
  void aPoleIsNoKink(String formula) {
    for (Domain domain : new Domain[] {Domain.square(2), ASKEW}) {
      CriticalSet found = TestGround.search(formula, domain);
      assertThat(found.lowestKink()).isEmpty();
      assertThat(Minima.of(TestGround.of(formula, domain), found, () -> false)).isEmpty();
    }
  }

  @Test
  void aKinkAboveTheLowestPlaceIsNot() {
    assertThat(TestGround.search("abs(x) + (y^2 - 1)^2 - 2*exp(-8*(x - 1)^2 - 8*y^2)", ASKEW))
        .satisfies(found -> assertThat(found.lowestKink()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "cos(40*x) + 0.0162*(y + 0.08)^2, -1, 1.018, -1, 1.003, 25",
    "0.5 + (sin(x^2 - y^2)^2 - 0.5)/(1 + 0.001*(x^2 + y^2))^2, -3, 3.1, -3, 3.1, 23",
    "(2*y*x^3 - y^3)^2 + (6*x - y^2 + y)^2, -50, 50, -50, 50, 5",
    "(abs(x) + abs(y))*exp(-sin(x^2) - sin(y^2)), -6.2831853, 6.2831853, -6.2831853, 6.2831853,"
        + " 784",
    "(x + y)^2 + (x - y)^4, 0, 1, 0, 1, 1",
    "x^2 + 2*y^2 - 0.3*cos(3*pi*x) - 0.4*cos(4*pi*y) + 0.7, -100, 100, -100, 100, 81"
  })
  void pointsThatBendLittleBesideMuchAreFound(
      String formula, double minX, double maxX, double minY, double maxY, int count) {
    CriticalSet found = TestGround.search(formula, new Domain(minX, maxX, minY, maxY));
    assertThat(found.points()).hasSize(count);
    assertThat(found.curves()).isEmpty();
  }

  @Test
  void theMissingSaddleIsAmongThem() {
    CriticalSet found =
        TestGround.search("cos(40*x) + 0.0162*(y + 0.08)^2", new Domain(-1, 1.018, -1, 1.003));
    Point saddle = new Point(0.94247779607694, -0.08);
    assertThat(found.nearest(saddle).orElseThrow().point().distance(saddle)).isLessThan(1e-10);
  }

  @ParameterizedTest
  @CsvSource({
    "cosh(x) + y^2, -700, 700, -1, 1, 1",
    "exp(3*x) + y^2, -300, 300, -300, 300, 0",
    "x^-1024 + y^2, -2, 2, -2, 2, 0",
    "x^2 + y^2, -1e307, 1e307, -1e307, 1e307, 1",
    "x + y, -1e307, 1e307, -1e307, 1e307, 0",
    "x^2 - y^2, -1e-100, 1e-100, -1e-100, 1e-100, 1"
  })
  void noDomainAndNoSlopeIsTooGreat(
      String formula, double minX, double maxX, double minY, double maxY, int count) {
    CriticalSet found = TestGround.search(formula, new Domain(minX, maxX, minY, maxY));
    assertThat(found.points()).hasSize(count);
    assertThat(found.isComplete()).isTrue();
    assertThat(found.curves()).isEmpty();
    assertThat(found.points()).allMatch(each -> each.point().equals(new Point(0, 0)));
    assertThat(found.points()).allMatch(each -> each.kind() != CriticalKind.DEGENERATE);
  }
}
