package thalweg.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Methods;
import thalweg.optimizer.condition.CoupledDecay;
import thalweg.optimizer.condition.StepConditions;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Trajectory;

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

  /// Along x it falls for ever: with the rate that comes down farthest the first step leads out of
  /// the domain, and nothing would be seen.
  @ParameterizedTest
  @ValueSource(strings = {"gradient-descent", "momentum", "rmsprop", "adam"})
  void aRunIsSeenToMoveWhereTheGroundFallsForEver(String method) {
    Domain domain = Domain.square(2);
    Point start = new Point(1, 1);
    Experiment race =
        new Experiment(
            Landscape.of(Formula.parse("1/x + y^2"), List.of(), domain),
            List.of(start),
            List.of(new Entrant(Methods.of(method).standard())),
            400);
    Experiment fair = FairRates.of(race, Runnable::run, () -> false);
    Trajectory run = Race.run(fair).trajectories().getFirst();
    Point end = new Point(run.x(400), run.y(400));
    assertThat(domain.contains(end)).isTrue();
    assertThat(end.distance(start)).isGreaterThan(0.5);
    assertThat(run.loss(400)).isLessThan(run.loss(0) - 0.5);
  }

  private static double rate(Experiment experiment) {
    return experiment.entrants().getFirst().optimizer().learningRate();
  }
}
