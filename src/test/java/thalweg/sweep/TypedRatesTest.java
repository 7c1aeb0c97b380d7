package thalweg.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Methods;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.WrittenRules;
import thalweg.race.Entrant;
import thalweg.race.Experiment;

/// Learning rates of Adam as a user types it are those of the program's.
final class TypedRatesTest {
  private static final int STEPS = 200;
  private static final Landscape GROUND = Catalogue.load().find("bounded-saddle").orElseThrow();
  private static final Optimizer TYPED = WrittenRules.ADAM.type().standard();
  private static final Optimizer BUILT_IN = Methods.of("adam").standard();

  private static Experiment race(Optimizer... optimizers) {
    return new Experiment(
        GROUND,
        List.of(GROUND.start()),
        List.of(optimizers).stream().map(Entrant::new).toList(),
        STEPS);
  }

  private static RateSweep sweep(Optimizer optimizer) {
    return RateSweep.of(race(optimizer), RateGrid.STANDARD, Runnable::run, () -> false);
  }

  @Test
  void aSweepFindsTheSameRates() {
    RateSweep typed = sweep(TYPED);
    RateSweep builtIn = sweep(BUILT_IN);
    assertThat(typed.trials()).hasSameSizeAs(builtIn.trials());
    assertThat(typed.best().orElseThrow().rate()).isEqualTo(builtIn.best().orElseThrow().rate());
    assertThat(typed.largestStable().isPresent()).isEqualTo(builtIn.largestStable().isPresent());
    typed
        .largestStable()
        .ifPresent(rate ->
            assertThat(rate)
                .isCloseTo(builtIn.largestStable().orElseThrow(), within(1e-6 * Math.abs(rate))));
  }

  @Test
  void aFairRaceGivesBothTheSameRate() {
    Experiment fair = FairRates.of(race(TYPED, BUILT_IN), Runnable::run, () -> false);
    List<Double> rates =
        fair.entrants().stream().map(each -> each.optimizer().learningRate()).toList();
    assertThat(rates.getFirst()).isEqualTo(rates.getLast());
    assertThat(rates.getFirst()).isNotEqualTo(TYPED.learningRate());
    assertThat(fair.entrants().getFirst().optimizer().type()).isEqualTo(TYPED.type());
  }
}
