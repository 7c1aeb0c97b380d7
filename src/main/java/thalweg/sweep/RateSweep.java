package thalweg.sweep;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import thalweg.critical.SharedWork;
import thalweg.optimizer.Optimizer;
import thalweg.race.Criteria;
import thalweg.race.Experiment;

/// How an optimizer fares with every learning rate of a grid, from one start and with one budget of
/// steps.
///
/// The best rate is the one that comes down farthest. Those that come within a millionth of the way
/// of it ([Criteria#AS_FAR]) come as far; among them it is the one that is there first and stays,
/// and of several that are there at the same step the one that comes lower. Where chance plays a
/// part the mean over several seeds counts, the best rate is the one whose mean is lowest, and a
/// rate is there once its mean is no higher than that, give or take its standard error. The largest
/// stable rate, up to which all are, lies between the first rate that is unstable and the one
/// before, and is found by bisection to a part in ten million; on a quadratic it is the [method's
/// own limit][Optimizer#stabilityLimit(double)]. Beyond it rates may be [stable
/// again][#stableAgain()], where the length of a step is bounded or the ground is no quadratic.
///
/// @param experiment what was run, with one start and one entrant, whose own rate plays no part
/// @param seeds how many runs each trial is the mean of
/// @param trials one for each rate, from the least to the greatest
/// @param best the trial with the best rate; empty where no rate is stable
/// @param largestStable empty where the least rate is unstable or the greatest stable
public record RateSweep(
    Experiment experiment,
    int seeds,
    List<RateTrial> trials,
    Optional<RateTrial> best,
    OptionalDouble largestStable) {

  private static final int SEEDS = 16;
  private static final double CLOSE = 1e-7;

  /// Keeps the list to itself.
  public RateSweep {
    trials = List.copyOf(trials);
  }

  /// Runs every rate of a grid.
  ///
  /// @param experiment with one start and one entrant
  /// @param executor shares the work with the caller, who may be one of its threads
  /// @param cancelled asked often; once it says so, the work ends
  /// @throws IllegalArgumentException if the experiment has several runs, or none
  /// @throws CancellationException if cancelled, or the caller is interrupted
  public static RateSweep of(
      Experiment experiment, RateGrid rates, Executor executor, BooleanSupplier cancelled) {
    if (experiment.starts().size() != 1 || experiment.entrants().size() != 1) {
      throw new IllegalArgumentException("a sweep is made of one start and one entrant");
    }
    RateRuns runs = new RateRuns(experiment, seeds(experiment), cancelled);
    RateTrial[] trials = new RateTrial[rates.count()];
    SharedWork.run(trials.length, executor, i -> trials[i] = runs.trial(rates.rate(i)));
    double bound = bound(experiment, trials);
    // Whole trajectories of all rates may be more than fits the memory: those that matter are run
    // again.
    SharedWork.run(
        trials.length,
        executor,
        i -> {
          if (trials[i].loss() <= bound) {
            trials[i] = trials[i].withArrival(runs.arrival(trials[i].rate(), bound));
          }
        });
    return new RateSweep(
        experiment,
        runs.seeds(),
        List.of(trials),
        best(trials, runs.seeds() > 1),
        limit(runs, trials));
  }

  /// The least rate that was tried beyond the largest stable one, with one between that is not, and
  /// is stable. Empty where there is none.
  public OptionalDouble stableAgain() {
    return trials.stream()
        .dropWhile(RateTrial::stable)
        .filter(each -> each.stable() && largestStable.isPresent())
        .mapToDouble(RateTrial::rate)
        .findFirst();
  }

  /// Whether the best rate is the greatest that was tried: a better one may lie above.
  public boolean mayBeBetterAbove() {
    return isBest(trials.getLast());
  }

  /// Whether the best rate is the least that was tried: a better one may lie below.
  public boolean mayBeBetterBelow() {
    return isBest(trials.getFirst());
  }

  private boolean isBest(RateTrial end) {
    return best.filter(end::equals).isPresent();
  }

  private static int seeds(Experiment experiment) {
    Optimizer optimizer = experiment.entrants().getFirst().optimizer();
    return experiment.noise() > 0 || optimizer.leavesToChance() ? SEEDS : 1;
  }

  /// The loss up to which a rate comes as far as the one that comes down farthest.
  private static double bound(Experiment experiment, RateTrial[] trials) {
    double[] point = experiment.landscape().plane().lift(experiment.starts().getFirst());
    double start = experiment.landscape().objective().value(point);
    RateTrial lowest =
        Arrays.stream(trials).min(Comparator.comparingDouble(RateTrial::loss)).orElseThrow();
    return lowest.loss()
        + Math.max(Criteria.AS_FAR * Math.max(0, start - lowest.loss()), lowest.uncertainty());
  }

  private static Optional<RateTrial> best(RateTrial[] trials, boolean byChance) {
    return Arrays.stream(trials)
        .filter(each -> each.stable() && each.arrival() >= 0)
        .min(
            byChance
                ? Comparator.comparingDouble(RateTrial::loss)
                : Comparator.comparingInt(RateTrial::arrival).thenComparingDouble(RateTrial::loss));
  }

  private static OptionalDouble limit(RateRuns runs, RateTrial[] trials) {
    int unstable = 0;
    while (unstable < trials.length && trials[unstable].stable()) {
      unstable++;
    }
    if (unstable == 0 || unstable == trials.length) {
      return OptionalDouble.empty();
    }
    double low = trials[unstable - 1].rate();
    double high = trials[unstable].rate();
    while (high / low > 1 + CLOSE) {
      // The product of both may be greater or smaller than any number.
      double middle = Math.sqrt(low) * Math.sqrt(high);
      if (!(middle > low && middle < high)) {
        break;
      }
      if (runs.trial(middle).stable()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return OptionalDouble.of(low);
  }
}
