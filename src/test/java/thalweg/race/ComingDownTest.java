package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// A run is at a minimum once hardly anything is left of its way down.
final class ComingDownTest {
  private static Trajectory run(
      String formula, String method, double rate, Point start, int steps) {
    return Races.one(
        method,
        Map.of("learningRate", rate),
        Landscapes.of(formula, Domain.square(2)),
        start,
        steps);
  }

  /// So near in place that no picture tells it from there, and hundreds above it.
  @ParameterizedTest
  @CsvSource({
    "1e9*x^2 + y^2, 300, approaching the minimum",
    "1e9*x^2 + y^2, 500, at the minimum",
    "x^2 + y^2, 300, approaching the minimum",
    "x^2 + y^2, 500, at the minimum",
    "1e-3*(x^2 + y^2), 300, approaching the minimum",
    "1e-3*(x^2 + y^2), 500, at the minimum"
  })
  void whatComesDownByDecadesIsNotThereYet(String formula, int steps, String words) {
    Trajectory run = run(formula, "adam", 0.01, new Point(1, 1), steps);
    assertThat(StatusText.describe(run.status())).startsWith(words);
    double left = run.loss(steps) / run.loss(0);
    assertThat(left < Criteria.LEFT).isEqualTo(words.startsWith("at"));
  }

  @Test
  void whatStartsAtAMinimumIsThere() {
    for (Point start : List.of(new Point(0, 0), new Point(1e-7, 0))) {
      for (int steps : List.of(0, 1, 40)) {
        List<StatusChange> changes =
            run("x^2 + y^2", "gradient-descent", 0.1, start, steps).changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().status()).isInstanceOf(Status.Settled.class);
      }
    }
  }

  /// What is near in place may have its way down before it, from the start on.
  @ParameterizedTest
  @CsvSource({"1", "12", "100"})
  void whatStartsInASteepHoleComesDownFirst(int steps) {
    String hole = "x^2 + y^2 - exp(-1000*((x-1)^2 + y^2))";
    Trajectory run = run(hole, "gradient-descent", 0.001, new Point(1, 0.01), steps);
    assertThat(StatusText.describe(run.status())).startsWith("approaching the minimum (0.999, 0)");
    assertThat(run.changes()).hasSize(1);
  }

  @Test
  void whatStartsInASteepHoleIsThereInTheEnd() {
    String hole = "x^2 + y^2 - exp(-1000*((x-1)^2 + y^2))";
    Trajectory run = run(hole, "gradient-descent", 3e-4, new Point(1, 0.01), 1000);
    assertThat(run.stretches())
        .extracting(each -> StatusText.describe(each.status()))
        .containsExactly("approaching the minimum (0.999, 0)", "at the minimum (0.999, 0)");
  }

  /// One step after the other, from the words of the start to those of the end.
  @Test
  void whatLeavesBeforeItHasComeDownWasThere() {
    Trajectory run = run("x^2 + y^2", "qhadam", 0.05, new Point(1e-4, 1e-4), 1000);
    assertThat(run.changes())
        .extracting(StatusChange::status)
        .hasAtLeastOneElementOfType(Status.Settled.class);
  }

  /// Who comes straight to a place has not been past it, however wide it circles it later.
  @Test
  void circlingBeginsWithTheFirstStepPastThePlace() {
    Trajectory run =
        run("sqrt(abs(x)) + sqrt(abs(y))", "gradient-descent", 0.01, new Point(0.3, 0.4), 1000);
    Stretch first = run.stretches().getFirst();
    assertThat(first.status()).isInstanceOf(Status.Moving.class);
    assertThat(run.stretches().get(1).status()).isInstanceOf(Status.Circling.class);
    for (int step = 1; step <= first.to(); step++) {
      double before = Math.hypot(run.x(step - 1), run.y(step - 1));
      assertThat(Math.hypot(run.x(step), run.y(step))).isLessThan(before);
    }
  }

  /// What was so all the while is said once.
  @Test
  void noStretchIsToldTwice() {
    Trajectory run =
        run("sqrt(abs(x)) + sqrt(abs(y))", "momentum", 0.01, new Point(1.5, -1.2), 620);
    List<String> words =
        run.stretches().stream().map(each -> StatusText.describe(each.status())).toList();
    for (int i = 1; i < words.size(); i++) {
      assertThat(words.get(i)).isNotEqualTo(words.get(i - 1));
    }
    assertThat(words).contains("circling the minimum in a kink (0, 0)");
  }
}
