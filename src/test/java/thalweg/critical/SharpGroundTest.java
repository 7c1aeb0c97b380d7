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

/// Ridges, floors and tips far sharper than a cell of the search, that look like kinks or poles.
/// References are closed forms.
final class SharpGroundTest {
  private static CriticalSet search(String formula) {
    return TestGround.search(formula, Domain.square(2));
  }

  @ParameterizedTest
  @CsvSource({
    "1/(1+1e12*(x-y)^2+(x+y-1)^2), MAXIMUM, 0.5, 0.5, -4e12, -4",
    "1/(1+1e10*(0.6*(x-0.31)+0.8*(y+0.2))^2+(0.8*(x-0.31)-0.6*(y+0.2))^2), MAXIMUM, 0.31, -0.2,"
        + " -2e10, -2",
    "1/(1+1e9*(y-0.4*x^2-0.1)^2+(x-0.55)^2), MAXIMUM, 0.55, 0.221, -2.3872e9, -1.6756032",
    "1/(1+1e9*(0.6*(x-0.31)+0.8*(y+0.2))^2)+0.25*(0.8*(x-0.31)-0.6*(y+0.2))^2, SADDLE, 0.31, -0.2,"
        + " -2e9, 0.5",
    "log(1+1e11*(0.6*(x-0.31)+0.8*(y+0.2))^2)-(0.8*(x-0.31)-0.6*(y+0.2))^2, SADDLE, 0.31, -0.2, -2,"
        + " 2e11",
    "log(1e-14+(x-y)^2)+(x+y-1)^2, MINIMUM, 0.5, 0.5, 4, 4e14",
    "sqrt(1e-20+x^2)+y^2, MINIMUM, 0, 0, 2, 1e10",
    "sqrt(1e-16+x^2)+y^2, MINIMUM, 0, 0, 2, 1e8",
    "sqrt(1e-12+x^2)+y^2, MINIMUM, 0, 0, 2, 1e6",
    "sqrt(1e-18+(0.6*(x-0.31)+0.8*(y+0.2))^2)-(0.8*(x-0.31)-0.6*(y+0.2))^2, SADDLE, 0.31, -0.2, -2,"
        + " 1e9",
    "sqrt(1e-8+x^2+y^2), MINIMUM, 0, 0, 1e4, 1e4",
    "sqrt(1e-14+2*(x-0.3)^2+y^2), MINIMUM, 0.3, 0, 1e7, 2e7",
    "1/(1+1e12*(x-0.311)^2+1e12*(y+0.123)^2), MAXIMUM, 0.311, -0.123, -2e12, -2e12"
  })
  void aSharpPointIsFound(
      String formula, CriticalKind kind, double x, double y, double low, double high) {
    CriticalSet found = search(formula);
    assertThat(found.isComplete()).isTrue();
    assertThat(found.lowestKink()).isEmpty();
    assertThat(found.curves()).isEmpty();
    assertThat(found.points()).hasSize(1);
    CriticalPoint point = found.points().getFirst();
    assertThat(point.kind()).isEqualTo(kind);
    assertThat(point.point().distance(new Point(x, y))).isLessThan(1e-12);
    assertThat(point.curvature().low()).isCloseTo(low, within(1e-4 * Math.abs(low)));
    assertThat(point.curvature().high()).isCloseTo(high, within(1e-4 * Math.abs(high)));
  }

  /// It bends, and is too sharp to be followed: no place of it stands alone.
  @Test
  void crumbsOfALevelRidgeAreNoPoints() {
    CriticalSet found = search("1/(1+1e10*(y-x^2)^2)");
    assertThat(found.points()).isEmpty();
    assertThat(found.isComplete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abs(x)+y^2", "sqrt(x^2+y^2)", "sqrt((x-0.1)^2+3*(y+0.337)^2)"})
  void aKinkIsNone(String formula) {
    CriticalSet found = search(formula);
    assertThat(found.isComplete()).isTrue();
    assertThat(found.points()).isEmpty();
    assertThat(found.lowestKink()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqrt(1e-20+x^2)+y^2", "sqrt(1e-14+x^2+y^2)", "sqrt(1e-16+x^2)-y^2"})
  void theProbeSaysSo(String formula) {
    Inspection here = Inspection.of(TestGround.of(formula, Domain.square(2)), new Point(0, 0));
    assertThat(here.place()).isEqualTo(Inspection.Place.CRITICAL);
  }
}
