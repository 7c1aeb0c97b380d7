package thalweg.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import thalweg.race.Entrant;
import thalweg.race.Experiment;

/// Gives every entrant of a race the learning rate with which it does best there, so that methods
/// are compared and not the guesses at their rates.
public final class FairRates {
  private FairRates() {}

  /// The race with the best rates from its first start and within its budget. An entrant for which
  /// no rate is stable keeps its own. Where the ground falls without end, the lowest place is where
  /// one step leads far out of the domain: of rates with which a run ends outside none is taken
  /// while another one comes down inside.
  ///
  /// @param experiment with at least one start
  /// @param executor shares the work with the caller, who may be one of its threads
  /// @param cancelled asked often; once it says so, the work ends
  /// @throws java.util.concurrent.CancellationException if cancelled, or the caller is interrupted
  public static Experiment of(Experiment experiment, Executor executor, BooleanSupplier cancelled) {
    List<Entrant> tuned = new ArrayList<>();
    for (Entrant entrant : experiment.entrants()) {
      Experiment alone =
          experiment
              .withStarts(List.of(experiment.starts().getFirst()))
              .withEntrants(List.of(entrant));
      tuned.add(
          best(RateSweep.of(alone, RateGrid.STANDARD, executor, cancelled))
              .map(best -> new Entrant(entrant.optimizer().withLearningRate(best.rate())))
              .orElse(entrant));
    }
    return experiment.withEntrants(tuned);
  }

  private static Optional<RateTrial> best(RateSweep sweep) {
    return sweep.best().filter(each -> !each.endsOutside()).or(() -> inside(sweep)).or(sweep::best);
  }

  /// The rate that comes down farthest inside the domain; empty where none comes down there.
  private static Optional<RateTrial> inside(RateSweep sweep) {
    double[] point =
        sweep.experiment().landscape().plane().lift(sweep.experiment().starts().getFirst());
    double start = sweep.experiment().landscape().objective().value(point);
    return sweep.trials().stream()
        .filter(each -> each.stable() && !each.endsOutside() && each.loss() < start)
        .min(Comparator.comparingDouble(RateTrial::loss));
  }
}
