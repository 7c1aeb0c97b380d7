package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How often a run is looked at closely, and how far back.
final class CriteriaTest {
  private static final Criteria STANDARD = Criteria.STANDARD;

  @ParameterizedTest
  @CsvSource({"2, 5", "3, 12", "4, 16", "25, 100"})
  void theMoreCoordinatesTheRarerTheSearches(int dimension, int steps) {
    assertThat(STANDARD.pause(dimension)).isEqualTo(steps);
  }

  /// A search takes a Hessian, which costs as much as 2 n gradients at most.
  @ParameterizedTest
  @CsvSource({"3", "10", "100"})
  void searchesCostNoMoreThanTheRunItself(int dimension) {
    assertThat(STANDARD.pause(dimension)).isGreaterThanOrEqualTo(2 * dimension);
  }

  @Test
  void nothingIsLookedBackAtThatIsNotKept() {
    assertThat(STANDARD.memory())
        .isGreaterThanOrEqualTo(STANDARD.settling().dwell())
        .isGreaterThanOrEqualTo(STANDARD.circling().block())
        .isGreaterThanOrEqualTo(STANDARD.plateau().steps())
        .isGreaterThanOrEqualTo(STANDARD.cycling().steps(STANDARD.cycling().mostPoints()));
    assertThat(STANDARD.reach()).isGreaterThanOrEqualTo(STANDARD.memory());
  }
}
