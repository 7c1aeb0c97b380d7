package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.basin.TestGround;
import thalweg.landscape.Domain;

/// Ground with steps and choices in it.
final class JumpingGroundTest {
  @ParameterizedTest
  @ValueSource(strings = {"floor(x) + floor(y)", "round(3x)", "step(x)*step(y)", "ceil(abs(x))"})
  void stepsAreLevelEverywhere(String formula) {
    CriticalSet found = TestGround.search(formula, Domain.square(2.3));
    assertThat(found.levelShare()).isEqualTo(1);
    assertThat(found.points()).isEmpty();
  }

  /// The gradient of the formula is 0 at the origin, and f is less beside it.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^2 + y^2 + sign(x)",
        "if(x < 0, x^2, x^2 + 1) + y^2",
        "step(x) + x^2 + y^2",
        "mod(x, 1)^2 + y^2"
      })
  void aJumpIsNoCriticalPoint(String formula) {
    assertThat(TestGround.search(formula, Domain.square(2)).points()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "if(x < 1, x^2, x^2 + 1) + y^2; 0; 0",
        "if(x < -3, log(x), gelu(x)) + y^2; -0.7517915246935645; 0",
        "swish(x) + (y - 1)^2; -1.278464542761074; 1",
        "hypot(x - 0.3, 1) + acosh(1.5 + y^2); 0.3; 0",
        "max(x^2, 0.5x^2, x^2 - 1) + erf(y)^2; 0; 0"
      })
  void whatIsSmoothHasItsMinimum(String formula, double x, double y) {
    CriticalSet found = TestGround.search(formula, Domain.square(2));
    assertThat(TestGround.kinds(found)).containsExactly("minimum");
    assertThat(found.points().getFirst().point().x()).isCloseTo(x, within(1e-9));
    assertThat(found.points().getFirst().point().y()).isCloseTo(y, within(1e-9));
  }

  /// As many floors as treads, one after the other.
  @ParameterizedTest
  @CsvSource({"floor(x) + y^2, 4", "round(x) + y^2, 5", "y^2 - floor(2x), 8", "sign(x) + y^2, 2"})
  void aFloorThatGoesDownInStepsIsLevelOnEach(String formula, int treads) {
    CriticalSet found = TestGround.search(formula, Domain.square(2));
    assertThat(found.curves()).hasSize(treads);
    assertThat(found.curves()).allMatch(each -> each.shape() == CriticalCurve.Shape.VALLEY);
    assertThat(found.isComplete()).isTrue();
  }

  @Test
  void theTipOfADistanceIsAKink() {
    CriticalSet found = TestGround.search("hypot(x, y)", Domain.square(2));
    assertThat(found.points()).isEmpty();
    assertThat(found.lowestKink()).isPresent();
  }
}
