package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.basin.TestGround;
import thalweg.formula.Field;
import thalweg.formula.Formula;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

final class NewtonSearchTest {
  private static final Domain DOMAIN = new Domain(-2, 2, -1, 1);
  private static final double REACH = 0.1;

  private static Optional<CriticalPoint> search(String formula, double x, double y, double unit) {
    Field field = Formula.parse(formula).compile().bind(Map.of());
    return new NewtonSearch(field, DOMAIN).from(new Point(x, y), unit, REACH);
  }

  @Test
  void tellsValueKindAndCurvatureInDomainCoordinates() {
    assertThat(search("3 + x^2 - 2*y^2", 0.1, 0.05, 1))
        .contains(
            new CriticalPoint(CriticalKind.SADDLE, new Point(0, 0), 3, Eigenpairs.of2x2(2, 0, -4)));
  }

  @Test
  void doesNotGoFartherThanItIsAllowed() {
    assertThat(search("x^2 + y^2", 0.39, 0, 1)).isPresent();
    assertThat(search("x^2 + y^2", 0.41, 0, 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1e5, 1e9})
  void aCurvatureThatTheSlopesConfirmCountsBesideAnyUnit(double unit) {
    CriticalPoint found = search("x^2 + 1e-3*y^2", 0.01, 0.01, unit).orElseThrow();
    assertThat(found.kind()).isEqualTo(CriticalKind.MINIMUM);
  }

  @ParameterizedTest
  @CsvSource({
    "1e-8*x^2 + y^2, MINIMUM",
    "1e-12*x^2 + y^2, MINIMUM",
    "1e-10*x^2 - y^2, SADDLE",
    "-1e-10*x^2 - y^2, MAXIMUM",
    "(x + y)^2 + 1e-9*(x - y)^2, MINIMUM",
    "1e8*(y - x^2)^2 + x^2, MINIMUM",
    "x^4 + y^2, DEGENERATE",
    "x^100 + y^100, DEGENERATE",
    "(0.6*x + 0.8*y)^2, DEGENERATE",
    "0.36*x^2 + 0.96*x*y + 0.64*y^2, DEGENERATE"
  })
  void aKindIsToldByTheGroundAroundAPoint(String formula, CriticalKind kind) {
    CriticalPoint found = search(formula, 0.01, 0.013, 1).orElseThrow();
    assertThat(found.kind()).isEqualTo(kind);
  }

  @Test
  void findsAPointWhereTheDerivativesFail() {
    CriticalPoint tip = search("sqrt(x^2 + y^2)^2", 0.1, 0.05, 1).orElseThrow();
    assertThat(tip.point()).isEqualTo(new Point(0, 0));
    assertThat(tip.kind()).isEqualTo(CriticalKind.MINIMUM);
  }

  @Test
  void findsNothingWhereTheFunctionIsUndefined() {
    assertThat(search("log(x) + y^2", -0.1, 0, 1)).isEmpty();
    assertThat(search("x^1.5 + y^2", 0.01, 0, 1)).isEmpty();
  }

  @Test
  void staysBesideADegeneratePointWhereRoundingRules() {
    CriticalPoint flat =
        search("cos(x - 0.3) + (x - 0.3)^2/2 + (y - 0.1)^2", 0.31, 0.1, 1).orElseThrow();
    assertThat(flat.kind()).isEqualTo(CriticalKind.DEGENERATE);
    // The slope there is (x - 0.3)^3/6: below the rounding of 0.3 from 1e-5 on.
    assertThat(flat.point().distance(new Point(0.3, 0.1))).isLessThan(1e-3);
  }

  /// A coordinate that is small beside the domain is no rounding where slopes tell it from 0.
  @ParameterizedTest
  @CsvSource({"(x - 0.001)^2 + y^2, 0.001", "x^2 + y^2, 0", "(x - 1e-5)^2 + y^2, 1e-5"})
  void aPlaceNearZeroOnAWideDomainIsToldFromZero(String formula, double x) {
    Landscape wide = TestGround.of(formula, Domain.square(1e9));
    CriticalPoint found =
        new NewtonSearch(wide.field(), wide.domain())
            .from(new Point(100, 0), 1e18, 0.1)
            .orElseThrow();
    assertThat(found.point().x()).isCloseTo(x, within(1e-12));
  }
}
