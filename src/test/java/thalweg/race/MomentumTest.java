package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;

/// What momentum, and methods that have one, do where it is zero.
final class MomentumTest {
  private static final Landscape BUMPY =
      Landscape.of(
          Formula.parse("exp(0.4*x - 1) + exp(-0.6*x + 0.3*y) + exp(-0.5*y)"),
          List.of(),
          Domain.square(2));

  private static Experiment experiment(String id, Map<String, Double> settings) {
    return new Experiment(
        BUMPY,
        List.of(new Point(1.442, -1.8104)),
        List.of(new Entrant(Optimizers.find(id).orElseThrow().create(settings))),
        30);
  }

  private static Trajectory run(String id, Map<String, Double> settings) {
    return Race.run(experiment(id, settings)).trajectories().getFirst();
  }

  @Test
  void dampeningIsLeftOutWithoutMomentumAsInPyTorch() {
    Trajectory run =
        run("momentum", Map.of("learningRate", 0.004978, "momentum", 0.0, "dampening", 0.5));
    // PyTorch 2's x after two steps, printed in full; both round the same products.
    assertThat(run.x(2)).isCloseTo(1.440854423783705, within(1e-15));
  }

  @Test
  void itsRuleSaysSo() {
    StepReplay replay =
        new StepReplay(experiment("momentum", Map.of("momentum", 0.0, "dampening", 0.5)), 0, 0);
    for (int step = 1; step <= 3; step++) {
      StepAnatomy anatomy = replay.step(step, () -> false);
      assertThat(anatomy.isTrue()).isTrue();
      assertThat(anatomy.led().x()).isCloseTo(anatomy.trace().to().x(), within(1e-15));
    }
  }

  @Test
  void dampeningCountsWithAnyMomentum() {
    Trajectory without = run("momentum", Map.of("momentum", 0.0, "dampening", 0.5));
    Trajectory little = run("momentum", Map.of("momentum", 1e-12, "dampening", 0.5));
    assertThat(little.x(1)).isEqualTo(without.x(1));
    assertThat(Math.abs(little.x(2) - little.x(1)))
        .isLessThan(0.6 * Math.abs(without.x(2) - without.x(1)));
  }

  @Test
  void withoutMomentumAllAreTheMethodsThatTheyAreBuiltOn() {
    Trajectory descent = run("gradient-descent", Map.of());
    for (Trajectory run :
        List.of(
            run("momentum", Map.of("momentum", 0.0)),
            run("momentum", Map.of("momentum", 0.0, "dampening", 1.0)),
            run("nesterov", Map.of("momentum", 0.0)),
            run("qhm", Map.of("nu", 0.0)))) {
      for (int step = 0; step < descent.length(); step++) {
        assertThat(run.x(step)).isEqualTo(descent.x(step));
        assertThat(run.y(step)).isEqualTo(descent.y(step));
      }
    }
  }
}
