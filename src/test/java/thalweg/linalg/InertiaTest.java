package thalweg.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the signs of many eigenvalues say of a critical point.
final class InertiaTest {
  private static Eigenpairs diagonal(double... values) {
    double[][] rows = new double[values.length][values.length];
    for (int i = 0; i < values.length; i++) {
      rows[i][i] = values[i];
    }
    return Eigenpairs.ofSymmetric(rows);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 3, MINIMUM",
    "0, 2, 1, MINIMUM",
    "3, 0, 0, MAXIMUM",
    "1, 2, 0, MAXIMUM",
    "1, 0, 2, SADDLE",
    "1, 5, 1, SADDLE",
    "0, 3, 0, DEGENERATE"
  })
  void flatDirectionsDecideNothingUnlessThereAreNoOthers(
      int down, int flat, int up, CriticalKind kind) {
    assertThat(new Inertia(down, flat, up).kind()).isEqualTo(kind);
  }

  @Test
  void countsWhatIsBelowAboutAndAboveZero() {
    Eigenpairs pairs = diagonal(5, -2, 1e-7, 0, -1e-7, 3);
    assertThat(pairs.inertia(1e-6 * 5)).isEqualTo(new Inertia(1, 3, 2));
    assertThat(pairs.inertia(0)).isEqualTo(new Inertia(2, 1, 3));
  }

  @Test
  void theToleranceItselfCountsAsZero() {
    assertThat(diagonal(1, -1).inertia(1)).isEqualTo(new Inertia(0, 2, 0));
  }

  @ParameterizedTest
  @CsvSource({"2", "3", "7", "20"})
  void theThreeCountsAreAllThereAre(int n) {
    double[] values = new double[n];
    Arrays.setAll(values, i -> Math.sin(3 * i));
    Inertia inertia = diagonal(values).inertia(0.1);
    assertThat(inertia.down() + inertia.flat() + inertia.up()).isEqualTo(n);
    assertThat(inertia.down()).isEqualTo((int) Arrays.stream(values).filter(v -> v < -0.1).count());
  }
}
