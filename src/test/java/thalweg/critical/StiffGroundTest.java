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
import thalweg.landscape.Rounding;
import thalweg.linalg.CriticalKind;

/// Valleys that bend up to 1e16 times as much across as along. References are closed forms without
/// cancellation: the eigenvalues are those of the trace and the determinant.
final class StiffGroundTest {
  private static CriticalSet search(String formula) {
    return TestGround.search(formula, Domain.square(2));
  }

  private static void isTheOnly(CriticalSet found, Point at, double trace, double determinant) {
    assertThat(found.isComplete()).isTrue();
    assertThat(found.curves()).isEmpty();
    assertThat(found.points()).hasSize(1);
    CriticalPoint point = found.points().getFirst();
    assertThat(point.kind()).isEqualTo(CriticalKind.MINIMUM);
    assertThat(point.point().distance(at)).isLessThan(1e-12);
    double high = (trace + Math.sqrt(trace * trace - 4 * determinant)) / 2;
    double low = determinant / high;
    assertThat(point.curvature().high()).isCloseTo(high, within(1e-14 * high));
    // Where the Hessian tells it, to its rounding; beyond, the slopes along the floor do.
    double told = Rounding.eigenvalue(point.curvature().low(), point);
    assertThat(told).isCloseTo(low, within(Math.min(1e-2 * low, 1e-6 * low + 4e-15 * high)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e6", "1e10", "1e12", "1e14", "1e16"})
  void theMinimumOfABentValleyIsFoundHoweverNarrow(String steepness) {
    double k = Double.parseDouble(steepness);
    isTheOnly(search("(1-x)^2+" + steepness + "*(y-x^2)^2"), new Point(1, 1), 2 + 10 * k, 4 * k);
  }

  @ParameterizedTest
  @CsvSource({"1e6, 30", "1e10, 30", "1e12, 77", "1e14, 30", "1e16, 10"})
  void theMinimumOfARotatedBowlIsFoundHoweverStiff(String steepness, double degrees) {
    double k = Double.parseDouble(steepness);
    double c = Math.cos(Math.toRadians(degrees));
    double s = Math.sin(Math.toRadians(degrees));
    String formula = steepness + "*(" + c + "*x+" + s + "*y-0.3)^2+(" + c + "*y-" + s + "*x-0.7)^2";
    isTheOnly(search(formula), new Point(0.3 * c - 0.7 * s, 0.3 * s + 0.7 * c), 2 * k + 2, 4 * k);
  }

  @Test
  void aNarrowFloorThatIsLevelIsNoPoint() {
    CriticalSet found = search("1e14*(y-x^2)^2");
    assertThat(found.points()).isEmpty();
    assertThat(found.curves()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1-x)^2+1e19*(y-x^2)^2",
        "(1-x)^2+1e20*(y-x^2)^2",
        "(1-x)^2+1e22*(y-x^2)^2",
        "1e12*(y-x^2)^2+1e-8*(1-x)^2",
        "(1-x)^2+1e23*(0.6*x+0.8*y-0.1)^2"
      })
  void whereNumbersDoNotHoldTheFloorsSlopeItIsSaid(String formula) {
    CriticalSet found = search(formula);
    assertThat(found.isComplete()).isFalse();
    assertThat(found.points()).isEmpty();
    assertThat(found.curves()).isEmpty();
  }

  @Test
  void aSaddleOnTheFloorIsOne() {
    CriticalSet found = search("(1-x^2)^2-2+1e14*(x+2*y)^2");
    assertThat(found.points())
        .extracting(CriticalPoint::kind)
        .containsExactly(CriticalKind.MINIMUM, CriticalKind.MINIMUM, CriticalKind.SADDLE);
  }
}
