package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.formula.Formula;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.objective.FormulaObjective;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Trajectory;

/// Rates suit the ground that the race runs over, not a place where a jump may lead.
final class FirstRatesTest {
  @Test
  void besideAPoleRunsAreSeenToMoveAndAreNotThrown() {
    Landscape ground =
        FormulaLandscape.of(
                new FormulaObjective(Formula.parse("1/x + y^2"), List.of()),
                Runnable::run,
                () -> false)
            .landscape();
    for (String id : List.of("gradient-descent", "momentum", "rmsprop", "adam")) {
      Entrant entrant =
          new Entrant(
              Optimizers.find(id)
                  .orElseThrow()
                  .standard()
                  .withLearningRate(ground.learningRates().getOrDefault(id, Double.NaN)));
      Trajectory run =
          Race.run(new Experiment(ground, List.of(ground.start()), List.of(entrant), 60))
              .trajectories()
              .getFirst();
      Point end = new Point(run.x(60), run.y(60));
      assertThat(ground.domain().contains(end)).as(id).isTrue();
      assertThat(end.distance(ground.start()))
          .as(id)
          .isGreaterThan(0.002 * ground.domain().width());
    }
  }
}
