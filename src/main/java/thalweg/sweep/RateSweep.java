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
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Trajectory;

/// How an optimizer fares with every learning rate of a grid, from one start and with one budget of
/// steps.
///
/// The best rate is the one that comes down farthest. Those that come within a millionth of the way
/// of it come as far; among them it is the one that is there first and stays. The largest stable
/// rate lies between the first rate that is unstable and the one before, and is found by bisection
/// to a part in ten thousand; on a quadratic gradient descent's is 2 over the greatest eigenvalue.
///
/// @param experiment what was run, with one start and one entrant, whose own rate plays no part
/// @param trials one for each rate, from the least to the greatest
/// @param best the trial with the best rate; empty where no rate is stable
/// @param largestStable empty where the least rate is unstable or the greatest stable
public record RateSweep(
    Experiment experiment,
    List<RateTrial> trials,
    Optional<RateTrial> best,
    OptionalDouble largestStable) {

  private static final int SLICE = 256;
  private static final double THERE = 1e-6;
  private static final double CLOSE = 1e-4;

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
    RateTrial[] trials = new RateTrial[rates.count()];
    SharedWork.run(
        trials.length,
        executor,
        i -> trials[i] = trial(rates.rate(i), run(experiment, rates.rate(i), cancelled)));
    double start = experiment.landscape().objective().value(point(experiment));
    double lowest = Arrays.stream(trials).mapToDouble(RateTrial::loss).min().orElseThrow();
    // Whole trajectories of all rates may be more than fits the memory: those that matter are run
    // again.
    SharedWork.run(
        trials.length,
        executor,
        i -> {
          if (trials[i].loss() <= lowest + THERE * Math.max(0, start - lowest)) {
            trials[i] =
                trials[i].withArrival(
                    arrival(run(experiment, trials[i].rate(), cancelled), lowest));
          }
        });
    return new RateSweep(
        experiment, List.of(trials), best(trials), limit(experiment, trials, cancelled));
  }

  private static double[] point(Experiment experiment) {
    return experiment.landscape().plane().lift(experiment.starts().getFirst());
  }

  private static RateTrial trial(double rate, Trajectory run) {
    return new RateTrial(rate, loss(run), -1, isStable(run), run.status());
  }

  private static Trajectory run(Experiment experiment, double rate, BooleanSupplier cancelled) {
    Entrant entrant =
        new Entrant(experiment.entrants().getFirst().optimizer().withLearningRate(rate));
    Race race = new Race(experiment.withEntrants(List.of(entrant)));
    while (!race.ended()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      race.advance(SLICE);
    }
    return race.frame().trajectories().getFirst();
  }

  private static double loss(Trajectory run) {
    return run.status().isLost() || run.length() == 0
        ? Double.POSITIVE_INFINITY
        : run.loss(run.length() - 1);
  }

  private static boolean isStable(Trajectory run) {
    return run.length() > 0 && loss(run) <= run.loss(0);
  }

  /// @param lowest the loss that the best of all runs ends with
  private static int arrival(Trajectory run, double lowest) {
    if (run.length() == 0 || run.status().isLost()) {
      return -1;
    }
    double most = lowest + THERE * Math.max(0, run.loss(0) - lowest);
    int step = run.length();
    while (step > 0 && run.loss(step - 1) <= most) {
      step--;
    }
    return step == run.length() ? -1 : step;
  }

  private static Optional<RateTrial> best(RateTrial[] trials) {
    return Arrays.stream(trials)
        .filter(each -> each.stable() && each.arrival() >= 0)
        .min(Comparator.comparingInt(RateTrial::arrival));
  }

  private static OptionalDouble limit(
      Experiment experiment, RateTrial[] trials, BooleanSupplier cancelled) {
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
      double middle = Math.sqrt(low * high);
      if (isStable(run(experiment, middle, cancelled))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return OptionalDouble.of(low);
  }
}
