package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.basin.TestGround;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// Tips, holes and trenches so thin that no sample of the search falls into them: bounds by the
/// formula tell. References are zeros of the gradient to 40 digits, from mpmath.
final class HiddenGroundTest {
  private static final String TIP = "exp(-1e8*((x - 0.31)^2 + (y + 0.17)^2))";

  /// What was searched once is told again.
  private static final Map<String, CriticalSet> SEARCHED = new HashMap<>();

  private static CriticalSet search(String formula) {
    return SEARCHED.computeIfAbsent(formula, each -> TestGround.search(each, Domain.square(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "exp(-1e8*((x-0.31)^2+(y+0.17)^2)), 1, MAXIMUM, 0.31, -0.17, 1, -2e8, -2e8",
    "exp(-1e8*(x^2+y^2)), 1, MAXIMUM, 0, 0, 1, -2e8, -2e8",
    "exp(-1e20*((x-0.31)^2+(y+0.17)^2)), 1, MAXIMUM, 0.31, -0.17, 1, -2e20, -2e20",
    "1/(1+1e10*((x-0.31)^2+(y+0.17)^2)), 1, MAXIMUM, 0.31, -0.17, 1, -2e10, -2e10",
    "tanh(1e6*(x-0.123))^2+y^2, 1, MINIMUM, 0.123, 0, 0, 2, 2e12",
    "x^2+y^2-exp(-1e5*((x-0.31)^2+(y+0.17)^2)), 3, MINIMUM, 0.30999690002712483,"
        + " -0.16999830001487491, -0.875001249988281, 200001.25, 200001.75",
    "x^2+y^2-exp(-1e5*((x-0.31)^2+(y+0.17)^2)), 3, SADDLE, 0.30223045906733178,"
        + " -0.16573928400466582, 0.118423766678087, -1141.945182, 79.79879447",
    "x^2+y^2-exp(-1e5*((x-0.31)^2+(y+0.17)^2)), 3, MINIMUM, 0, 0, 0, 2, 2",
    "x-2*y+3e-3*exp(-1e8*((x-0.31)^2+(y+0.17)^2)), 2, MAXIMUM, 0.31000166898955569,"
        + " -0.17000333797911138, 0.653004169566906, -599164.9238, -597495.9343",
    "x-2*y+3e-3*exp(-1e8*((x-0.31)^2+(y+0.17)^2)), 2, SADDLE, 0.31008922224841882,"
        + " -0.17017844449683765, 0.650502151076201, -11207.96682, 78014.2816",
    "exp(-1e8*((x-0.31)^2+(y+0.17)^2))+2*exp(-1e9*((x+0.4)^2+(y-0.22)^2)), 2, MAXIMUM, 0.31, -0.17,"
        + " 1, -2e8, -2e8",
    "exp(-1e8*((x-0.31)^2+(y+0.17)^2))+2*exp(-1e9*((x+0.4)^2+(y-0.22)^2)), 2, MAXIMUM, -0.4, 0.22,"
        + " 2, -4e9, -4e9",
    "100*(y-x^2)^2+(1-x)^2-50*exp(-1e6*((x-0.31)^2+(y+0.17)^2)), 3, MINIMUM, 0.30999968383712469,"
        + " -0.1699994678012525, -42.442998159771, 100000025.0, 100000207.0",
    "100*(y-x^2)^2+(1-x)^2-50*exp(-1e6*((x-0.31)^2+(y+0.17)^2)), 3, SADDLE, 0.30851978807173786,"
        + " -0.16749420456287378, 7.36767010030076, -333890.9788, 21045.17567",
    "x*y/(1+x^2+y^2)+exp(-1e18*((x+0.139)^2+(y+0.1953)^2)), 3, MAXIMUM, -0.139, -0.1953,"
        + " 1.0256715343133, -2e18, -2e18",
    "relu(x)^2-exp(-1e9*(y-0.2137)^2)*sigmoid(20*x), 1, MINIMUM, 0.19488745843807349, 0.2137,"
        + " -0.942134754302924, 9.485485023, 1960231752",
    "relu(-x)^2-exp(-1e10*(y-0.2137)^2-4*(x-0.31)^2), 1, MINIMUM, 0.31, 0.2137, -1, 8, 2e10",
    "y^2+exp(-1e6*(x-0.31)^2)*x, 1, SADDLE, 0.3100016128948341, 0, 0.310000806448466,"
        + " -620004.8387, 2"
  })
  void whatNoSampleShowsIsFound(
      String formula,
      int points,
      CriticalKind kind,
      double x,
      double y,
      double value,
      double low,
      double high) {
    CriticalSet found = search(formula);
    assertThat(found.isComplete()).isTrue();
    assertThat(found.levelShare()).isZero();
    assertThat(found.points()).hasSize(points);
    CriticalPoint point = found.nearest(new Point(x, y)).orElseThrow();
    assertThat(point.kind()).isEqualTo(kind);
    assertThat(point.point().distance(new Point(x, y))).isLessThan(1e-12);
    assertThat(point.value()).isCloseTo(value, within(1e-12));
    assertThat(point.curvature().low()).isCloseTo(low, within(1e-4 * Math.abs(low)));
    assertThat(point.curvature().high()).isCloseTo(high, within(1e-4 * Math.abs(high)));
  }

  /// It is the tail of the tip.
  @Test
  void groundAroundATipIsNotLevelByTheFormula() {
    CriticalSet found = search(TIP);
    assertThat(found.isLevel()).isFalse();
    assertThat(found.plateauShare()).isCloseTo(1, within(1e-3));
    assertThat(search("1 + 0*" + TIP).isLevel()).isTrue();
    Point beside = new Point(0.1, 0.2);
    assertThat(Inspection.of(TestGround.of(TIP, Domain.square(1)), beside).place())
        .isEqualTo(Inspection.Place.PLATEAU);
  }

  @Test
  void aKinkThatNoSampleShowsIsTheLowestPlace() {
    CriticalSet found = search("x^2+y^2-relu(1-1e5*(abs(x-0.31)+abs(y+0.17)))");
    Minimum kink = found.lowestKink().orElseThrow();
    assertThat(kink.point().distance(new Point(0.31, -0.17))).isLessThan(1e-12);
    assertThat(kink.value()).isCloseTo(0.125 - 1, within(1e-9));
  }

  /// A ring that is too long for zooms, a crowd of tips.
  @ParameterizedTest
  @ValueSource(strings = {"1/(1+1e8*(x^2+y^2-0.5)^2)", "exp(-1e9*(sin(13*x)^2+sin(13*y)^2))"})
  void whatIsHiddenAndNotSearchedIsSaid(String formula) {
    assertThat(search(formula).isComplete()).isFalse();
  }

  /// Bounds are wide there, and nothing is hidden.
  @ParameterizedTest
  @CsvSource({
    "1/(x^2+y^2), 0",
    "tan(3*x)+y^2, 0",
    "log(abs(x^2+y^2-0.5)), 1",
    "1/(1+1e12*(x-y)^2+(x+y-1)^2), 1",
    "(0.5*(x+y)-sqrt(abs(x*y)))^2, 0",
    "x^2-2*x*y+y^2+1e-3*(x+y)^2, 1",
    "abs(sin(9*x)*y-cos(5*y)*x)+x^2+y^2, 8"
  })
  void whereBoundsAreOnlyWideTheSearchIsComplete(String formula, int points) {
    CriticalSet found = search(formula);
    assertThat(found.points()).hasSize(points);
    assertThat(found.isComplete()).isTrue();
  }
}
