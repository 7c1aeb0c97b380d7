package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.basin.TestGround;
import thalweg.landscape.Domain;

/// Where there is no critical point, or next to one something that looks like it.
final class NoCriticalPointTest {
  @Test
  void aPointOutsideIsNotFound() {
    assertThat(TestGround.search("x^2 - y^2", new Domain(0.01, 1, -1, 1)).points()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x + y", "abs(x) + abs(y)", "log(x) + y", "1/x + y^2", "tan(x) + y^2"})
  void whereThereIsNoneNoneIsFound(String formula) {
    CriticalSet found = TestGround.search(formula, Domain.square(2));
    assertThat(found.points()).isEmpty();
    assertThat(found.curves()).isEmpty();
    assertThat(found.levelShare()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "tanh(50*x) + y^2, 2, 0",
    "exp(-20*((x-1)^2+y^2)) + exp(-20*((x+1)^2+y^2)), 4, 3",
    "exp(x^2 + y^2), 6, 1",
    "sigmoid(40*x)*sigmoid(40*y), 3, 0"
  })
  void aPlainThatFadesAwayHasNoPoints(String formula, double halfWidth, int points) {
    CriticalSet found = TestGround.search(formula, Domain.square(halfWidth));
    assertThat(found.points()).hasSize(points);
    assertThat(found.curves()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(x - 0.3)^2 + (y - 3)*sign(y)",
        "(x - 0.3)^2 + (y - 3)*y/abs(y)",
        "(x + 0.4)^2 + (2 - x)*x/abs(x) + y^2"
      })
  void whereTheGroundIsLowestBesideAJumpThatIsNoKink(String formula) {
    assertThat(TestGround.search(formula, Domain.square(2)).lowestKink()).isEmpty();
  }

  @Test
  void whereTheFunctionIsUndefinedNothingDisturbsTheRest() {
    CriticalSet found = TestGround.search("sqrt(x)*(x - 1) + y^2", Domain.square(2));
    assertThat(TestGround.kinds(found)).containsExactly("minimum");
    assertThat(found.points().getFirst().point().x()).isCloseTo(1 / 3.0, within(1e-12));
  }

  /// Inspect calls such a place an edge, or undefined.
  @ParameterizedTest
  @ValueSource(
      strings = {"x^1.5 + y^2", "sqrt(x)*sin(y) + x^2", "sqrt(x*y)", "log(x^2 + y^2)*(x^2 + y^2)"})
  void whereTheFunctionIsDefinedOnOneSideOrNotAtAllThereIsNone(String formula) {
    assertThat(TestGround.search(formula, Domain.square(1)).points()).isEmpty();
  }

  /// The floor of a trough that fades away along the diagonal, a few cells wide.
  @Test
  void theFloorOfATroughThatLiesAskewHasNoPoints() {
    CriticalSet found =
        TestGround.search("tanh(100*(x + y)) + 0.01*(x - y)^2", new Domain(0.3, 0.42, 0.3, 0.42));
    assertThat(found.points()).isEmpty();
  }

  @Test
  void theTipOfAConeIsNotOne() {
    assertThat(TestGround.search("sqrt(x^2 + y^2)", Domain.square(2)).points()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1/(x^2 + y^2 - 1), maximum",
    "1/(x^2 + y^2 - 1)^2, minimum",
    "1/(x^2 + y^2 - 1) + x, maximum saddle",
    "1/(x*y - 0.5), saddle",
    "tan(x*y), saddle",
    "log(abs(x^2 + y^2 - 1)), maximum",
    "sqrt(abs(x^2 + y^2 - 1)), maximum",
    "abs(y - sin(x)) + x^2, ''"
  })
  void acrossALineOfPolesOrKinksThereIsNone(String formula, String kinds) {
    CriticalSet found = TestGround.search(formula, Domain.square(2));
    assertThat(String.join(" ", TestGround.kinds(found))).isEqualTo(kinds);
    assertThat(found.isComplete()).isTrue();
  }
}
