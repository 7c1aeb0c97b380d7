package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.basin.TestGround;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// Ground where gradient and Hessian are exactly zero, by the formula or because numbers end.
final class LevelGroundTest {
  /// The edge is known to a share of a five-hundredth of the domain.
  @ParameterizedTest
  @CsvSource({
    "'max(0, x^2 + y^2 - 1)^3', 0.19635, 0",
    "'relu(x^2 + y^2 - 1)^2', 0.19635, 0",
    "'max(x^2 + y^2, 1)', 0.19635, 0",
    "'min(x^2 + y^2, 1)', 0.80365, 1",
    "'relu(1 - x^2 - y^2)^2*(x + 2)', 0.80365, 1",
    "'relu(x)^2 + relu(y)^2', 0.25, 0",
    "'relu(abs(x) - 1)^2 + relu(abs(y) - 1)^2', 0.25, 0",
    "'relu(x - 0.3*y - 0.1)^3', 0.525, 0",
    "'relu(sin(3*x)*sin(3*y))^2', 0.5, 8"
  })
  void itsPiecesAreOneAnswerEach(String formula, double share, int points) {
    CriticalSet found = TestGround.search(formula, Domain.square(2));
    assertThat(found.levelShare()).isCloseTo(share, within(0.01));
    assertThat(found.levelShare()).isPositive();
    assertThat(found.plateauShare()).isZero();
    assertThat(found.points()).hasSize(points);
    assertThat(found.curves()).isEmpty();
    assertThat(found.isComplete()).isTrue();
  }

  /// Narrower than numbers are apart: no sample shows it, or but one.
  @ParameterizedTest
  @CsvSource({"'-exp(-1e30*((x - 0.3)^2 + (y - 0.2)^2))'", "exp(-1e30*(x^2 + y^2))"})
  void aNeedleThatNothingShowsIsNotToldAsLevelGround(String formula) {
    CriticalSet found = TestGround.search(formula, Domain.square(2));
    assertThat(found.levelShare()).isZero();
    assertThat(found.plateauShare()).isZero();
    assertThat(found.undecidedShare()).isGreaterThan(0.99);
  }

  @ParameterizedTest
  @CsvSource({"x^100 + y^100, -2, 2", "(x^2 + y^2)^60, -2, 2", "(x^2 + y^2)^60, -1.9, 2.3"})
  void aSpotOfItIsADegeneratePoint(String formula, double low, double high) {
    CriticalSet found = TestGround.search(formula, new Domain(low, high, -2, 2));
    assertThat(found.levelShare()).isZero();
    assertThat(found.points()).singleElement().satisfies(this::isDegenerateAtTheOrigin);
    assertThat(found.isComplete()).isTrue();
  }

  private void isDegenerateAtTheOrigin(CriticalPoint point) {
    assertThat(point.kind()).isEqualTo(CriticalKind.DEGENERATE);
    // A millionth of the domain: it is the middle of where the slope is zero.
    assertThat(point.point().distance(new Point(0, 0))).isLessThan(4e-6);
  }

  @ParameterizedTest
  @CsvSource({
    "exp(-100*(x^2 + y^2)), 30, 0.97, maximum",
    "exp(-x^2 - y^2), 30, 0.40, maximum",
    "exp(-x^2 - y^2), 100, 0.94, maximum",
    "exp(-(x - 20)^2 - y^2), 30, 0.56, maximum",
    "tanh(1000*x)*tanh(1000*y), 2, 0.67, saddle",
    "1000 + exp(-100*(x^2 + y^2)), 30, 0.97, maximum",
    "1e-9*exp(-100*(x^2 + y^2)), 30, 0.97, maximum",
    "exp(-1/(x^2 + y^2)), 2, 0.00028, ''"
  })
  void aTailIsLevelAsFarAsNumbersTellAndNotExactly(
      String formula, double half, double share, String kinds) {
    CriticalSet found = TestGround.search(formula, Domain.square(half));
    assertThat(String.join(" ", TestGround.kinds(found))).isEqualTo(kinds);
    assertThat(found.plateauShare()).isPositive().isCloseTo(share, within(0.03));
    assertThat(found.levelShare()).isZero();
    assertThat(found.isComplete()).isTrue();
  }

  /// No place of it is known to be critical.
  @Test
  void whereATailIsAllThereIsNothingWasFound() {
    CriticalSet found = TestGround.search("exp(-x^2 - y^2)", new Domain(50, 60, 50, 60));
    assertThat(found.isLevel()).isFalse();
    assertThat(found.isEmpty()).isTrue();
    assertThat(found.plateauShare()).isEqualTo(1);
  }

  /// The floor of a trough that levels out: the slope along it is too small for numbers.
  @ParameterizedTest
  @CsvSource({
    "exp(-x^2) + y^2, 40, saddle",
    "tanh(1000*x) + y^2, 40, ''",
    "tanh(x) + y^2, 40, ''",
    "(y - 0.3*x)^2 + exp(-x^2), 40, saddle",
    "sigmoid(30*x) - y^2, 20, ''",
    "(exp(-x^2) - 0.5)^2 + y^4, 40, degenerate degenerate degenerate"
  })
  void theFloorOfATroughThatLevelsOutIsNoCurve(String formula, double half, String kinds) {
    CriticalSet found = TestGround.search(formula, Domain.square(half));
    assertThat(String.join(" ", TestGround.kinds(found))).isEqualTo(kinds);
    assertThat(found.curves()).isEmpty();
  }

  /// The gradient is zero on a line alone.
  @ParameterizedTest
  @CsvSource({"abs(x) + y^2/9", "sign(x)*y^2", "(x - y)^4", "x^2*y^2"})
  void aLineIsNoGround(String formula) {
    assertThat(TestGround.search(formula, Domain.square(2)).levelShare()).isZero();
  }

  @Test
  void derivativesThatAreTooSmallForNumbersAreNoLevelGround() {
    CriticalSet found = TestGround.search("(x/1e300)^2 + (y/1e300 - 0.25)^2", Domain.square(1e300));
    assertThat(found.isLevel()).isFalse();
    assertThat(found.isComplete()).isFalse();
  }
}
