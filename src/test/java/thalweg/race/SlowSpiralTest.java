package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// That a run which comes nearer to a minimum, however slowly, circles it and is in no cycle.
final class SlowSpiralTest {
  /// By how much the size of a cycle may have changed since it was called one.
  private static final double VISIBLE = 1e-3;

  /// At the rate of 1 each step on x^2 + y^2 leads to the other side. Beside it each step shrinks
  /// or grows by twice what the rate is off.
  @ParameterizedTest
  @CsvSource({
    "0.99999, 1000",
    "0.99999, 100000",
    "1.00001, 1000",
    "0.999995, 1000",
    "0.999995, 20000",
    "0.999999, 5000",
    "0.9999999, 20000"
  })
  void endsAsCircling(double rate, int steps) {
    Trajectory run =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", rate),
            Landscapes.BOWL,
            new Point(1, 0.3),
            steps);
    assertThat(StatusText.describe(run.status())).isEqualTo("circling the minimum (0, 0)");
    assertThat(run.changes()).hasSizeLessThan(5);
    for (Stretch stretch : run.known(steps)) {
      if (stretch.status() instanceof Status.Cycling) {
        double change = Math.abs(run.x(stretch.to()) / run.x(stretch.from())) - 1;
        assertThat(Math.abs(change)).isLessThan(1.1 * VISIBLE);
      }
    }
  }

  /// It needs 16 000 steps to come a millionth of the domain near.
  @Test
  void isAtTheMinimumOnceItsStepsAreNegligible() {
    Trajectory run =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.9995),
            Landscapes.BOWL,
            new Point(0.01, 0.003),
            16_000);
    assertThat(run.stretches())
        .extracting(stretch -> stretch.status().getClass().getSimpleName())
        .contains("Circling")
        .doesNotContain("Cycling")
        .endsWith("Settled");
  }

  @Test
  void theCycleThatASpiralEndsInIsOne() {
    Landscape rosenbrock = Catalogue.load().find("rosenbrock").orElseThrow();
    Trajectory run =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.002),
            rosenbrock,
            new Point(-1.2, 1),
            100_000);
    assertThat(StatusText.describe(run.status()))
        .isEqualTo("cycling between 2 points around the minimum (1, 1)");
    assertThat(run.changes().getLast().step()).isLessThan(21_000);
  }
}
