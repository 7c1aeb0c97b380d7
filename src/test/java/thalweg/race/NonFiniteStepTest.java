package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.Point;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.typed.TypedRule;

/// A rule that divides by zero has not diverged.
final class NonFiniteStepTest {
  private static Trajectory run(String lines, Point start) {
    return Race.run(
            new Experiment(
                Landscapes.BOWL,
                List.of(start),
                List.of(new Entrant(TypedRule.of("tried", lines).type().standard())),
                500))
        .trajectories()
        .getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theta = theta - eta*g/(t - 1) | its step 1 has no finite value: θ is infinite",
        "u = log(t - 3); theta = theta - eta*g*u | its step 1 has no finite value: u is not a"
            + " number",
        "s = g/(t - 4); theta = theta - eta*s | its step 4 has no finite value: s is infinite",
        "v = g^2; d = g/sqrt(v); theta = theta - eta*d"
            + " | its step 1 has no finite value: d is not a number along y",
        "a = 1/(t - 1); b = 1/(1 + a); c = sqrt(-b - 1); theta = theta - eta*g*c"
            + " | its step 1 has no finite value: c is not a number"
      })
  void theNameThatHasNoValueIsTold(String lines, String words) {
    Trajectory run = run(lines, new Point(1, 0));
    assertThat(StatusText.describe(run.status())).isEqualTo(words);
    assertThat(StatusText.story(run)).endsWith(words);
    assertThat(StatusText.brief(run.status())).isEqualTo("no finite step");
    assertThat(run.status().isLost()).isTrue();
  }

  @Test
  void aRunThatGrowsOutOfAllBoundsDiverges() {
    for (String lines : List.of("theta = theta - 1e3*eta*g", "theta = theta - 1e200*eta*g^3")) {
      Trajectory run = run(lines, new Point(1, 0.5));
      assertThat(run.status()).isEqualTo(new Status.Diverged(run.length()));
    }
  }

  /// Infinity would be put into a corner, as if the run had gone there.
  @Test
  void theEdgeOfTheDomainDoesNotHideIt() {
    Experiment race =
        new Experiment(
                Landscapes.BOWL,
                List.of(new Point(1, 0.5)),
                List.of(
                    new Entrant(
                        TypedRule.of("tried", "theta = theta - eta*g/(t - 3)").type().standard())),
                20)
            .withConditions(StepConditions.NONE.withEdge(EdgeBehavior.PROJECT));
    assertThat(StatusText.describe(Race.run(race).trajectories().getFirst().status()))
        .isEqualTo("its step 3 has no finite value: θ is infinite");
  }

  @Test
  void theStepWithoutAValueIsExplained() {
    Experiment race =
        new Experiment(
            Landscapes.BOWL,
            List.of(new Point(1, 0)),
            List.of(
                new Entrant(
                    TypedRule.of("tried", "d = g/abs(g); theta = theta - eta*d")
                        .type()
                        .standard())),
            10);
    StepAnatomy anatomy = new StepReplay(race, 0, 0).step(1, () -> false);
    assertThat(anatomy.isTrue()).isTrue();
    assertThat(NonFiniteStep.in(anatomy).orElseThrow().words())
        .isEqualTo("d is not a number along y");
  }
}
