package thalweg.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Status;
import thalweg.race.Trajectory;

/// The runs of a sweep at one learning rate, and what they come to. Where chance plays a part there
/// is one for each of several seeds, the same for all rates, and what counts is their mean: one run
/// would tell of its luck. Elsewhere there is one.
///
/// @param experiment with one start and one entrant, whose own rate plays no part
/// @param seeds how many runs, of the experiment's own seed and those after it
/// @param cancelled asked often; once it says so, the work ends
record RateRuns(Experiment experiment, int seeds, BooleanSupplier cancelled) {
  private static final int SLICE = 256;

  /// What comes of a rate; when it arrives is another question.
  ///
  /// @throws CancellationException if cancelled
  RateTrial trial(double rate) {
    List<Double> losses = new ArrayList<>();
    Trajectory first = run(rate, 0);
    losses.add(loss(first));
    for (int seed = 1; seed < seeds && Double.isFinite(losses.getLast()); seed++) {
      losses.add(loss(run(rate, seed)));
    }
    double mean = mean(losses);
    boolean stable = first.length() > 0 && mean <= first.loss(0);
    return new RateTrial(rate, mean, uncertainty(losses, mean), -1, stable, first.status());
  }

  /// The step at which a rate is there. A single run is there from the step on after which it never
  /// comes above the bound again; the mean of several, which chance keeps moving, when it is there
  /// first.
  ///
  /// @param bound the loss up to which a run is there
  /// @return -1 where it never is
  /// @throws CancellationException if cancelled
  int arrival(double rate, double bound) {
    double[] sums = new double[experiment.steps() + 1];
    int length = sums.length;
    for (int seed = 0; seed < seeds; seed++) {
      Trajectory run = run(rate, seed);
      length = Math.min(length, run.status() instanceof Status.Diverged ? 0 : run.length());
      for (int step = 0; step < length; step++) {
        sums[step] += run.loss(step);
      }
    }
    return seeds > 1 ? first(sums, length, bound * seeds) : last(sums, length, bound);
  }

  private static int first(double[] losses, int length, double bound) {
    for (int step = 0; step < length; step++) {
      if (losses[step] <= bound) {
        return step;
      }
    }
    return -1;
  }

  private static int last(double[] losses, int length, double bound) {
    int step = length;
    while (step > 0 && losses[step - 1] <= bound) {
      step--;
    }
    return step == length ? -1 : step;
  }

  private Trajectory run(double rate, int seed) {
    Entrant entrant =
        new Entrant(experiment.entrants().getFirst().optimizer().withLearningRate(rate));
    Race race =
        new Race(experiment.withEntrants(List.of(entrant)).withSeed(experiment.seed() + seed));
    while (!race.ended()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      race.advance(SLICE);
    }
    return race.frame().trajectories().getFirst();
  }

  private static double loss(Trajectory run) {
    return run.status() instanceof Status.Diverged || run.length() == 0
        ? Double.POSITIVE_INFINITY
        : run.loss(run.length() - 1);
  }

  private static double mean(List<Double> losses) {
    return losses.stream().mapToDouble(Double::doubleValue).sum() / losses.size();
  }

  /// The standard error of a mean; 0 of a single loss and of losses that are not finite.
  private static double uncertainty(List<Double> losses, double mean) {
    if (losses.size() < 2 || !Double.isFinite(mean)) {
      return 0;
    }
    double squares = losses.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
    return Math.sqrt(squares / (losses.size() - 1) / losses.size());
  }
}
