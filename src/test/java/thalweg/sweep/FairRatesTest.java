package thalweg.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Methods;
import thalweg.optimizer.condition.CoupledDecay;
import thalweg.optimizer.condition.StepConditions;
import thalweg.race.Entrant;
import thalweg.race.Experiment;

/// Fair rates are those under the conditions of the race.
final class FairRatesTest {
  /// Under a decay of 50 beside curvatures of at most 2 the best rate is about 1/52.
  @Test
  void followFromTheConditions() {
    Landscape bowl = Catalogue.load().find("bowl").orElseThrow();
    Experiment race =
        new Experiment(
            bowl,
            List.of(new Point(1, 1), new Point(0.5, 1)),
            List.of(new Entrant(Methods.of("gradient-descent").standard())),
            20);
    StepConditions decay = StepConditions.NONE.withDecay(new CoupledDecay(50));
    Experiment fair = FairRates.of(race.withConditions(decay), Runnable::run, () -> false);
    assertThat(fair.conditions()).isEqualTo(decay);
    assertThat(fair.starts()).isEqualTo(race.starts());
    assertThat(rate(fair)).isBetween(0.01, 0.04);
    assertThat(rate(FairRates.of(race, Runnable::run, () -> false))).isGreaterThan(0.1);
  }

  private static double rate(Experiment experiment) {
    return experiment.entrants().getFirst().optimizer().learningRate();
  }
}
