package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.basin.TestGround;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;

/// Ground that gets finer without end towards a place.
final class OscillationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x*sin(1/x) + y^2",
        "sin(1/x) + y^2",
        "x^2*sin(1/x) + y^2",
        "x^3*sin(1/x) + y^2",
        "1e-3*x^2*(2 + sin(1/x)) + y^2",
        "sin(1/(x - 0.3)) + y^2",
        "x*sin(log(abs(x))) + y^2"
      })
  void whatIsTooFineIsSaidToBeUndecided(String formula) {
    for (Domain domain : new Domain[] {Domain.square(1), new Domain(-1, 1.1, -0.9, 1)}) {
      CriticalSet found = TestGround.search(formula, domain);
      assertThat(found.isComplete()).isFalse();
      assertThat(found.undecidedShare()).isLessThan(0.01);
      assertThat(found.points()).allMatch(OscillationTest::isCurved);
    }
  }

  /// A point between two others is no tip without a Hessian.
  private static boolean isCurved(CriticalPoint point) {
    return point.curvature().low() != 0 && Double.isFinite(point.curvature().high());
  }

  /// Between its zeros 1/(k pi) a wave of x*sin(1/x) has one critical point each.
  @ParameterizedTest
  @CsvSource({"0.01, 0.9, 31", "0.1, 0.9, 2"})
  void whatIsNotTooFineIsFound(double left, double right, int points) {
    CriticalSet found = TestGround.search("x*sin(1/x) + y^2", new Domain(left, right, -1, 1));
    assertThat(found.isComplete()).isTrue();
    assertThat(found.points()).hasSize(points);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/x + y^2",
        "tan(x) + y^2",
        "log(abs(x)) + y^2",
        "sqrt(x) + y^2",
        "exp(1/x) + y",
        "abs(x) + abs(y)",
        "abs(x)^0.3 + y^2",
        "abs(x - 0.1*y) + y"
      })
  void aPoleAKinkAndAnEdgeAreDecided(String formula) {
    for (Domain domain : new Domain[] {Domain.square(1), new Domain(-1, 1.1, -0.9, 1)}) {
      CriticalSet found = TestGround.search(formula, domain);
      assertThat(found.points()).isEmpty();
      assertThat(found.isComplete()).isTrue();
    }
  }
}
