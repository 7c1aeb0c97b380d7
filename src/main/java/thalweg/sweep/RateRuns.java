package thalweg.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.LossRun;
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

  /// A share of the loss at the start.
  private static final double ROUNDING = 1e-12;

  /// What comes of a rate; when it arrives is another question.
  ///
  /// @throws CancellationException if cancelled
  RateTrial trial(double rate) {
    Trajectory first = run(rate);
    List<Double> losses = new ArrayList<>();
    losses.add(loss(first));
    for (int seed = 1; seed < seeds && Double.isFinite(losses.getLast()); seed++) {
      double[] curve = losses(rate, seed);
      boolean lost = curve.length <= experiment.steps();
      losses.add(lost ? Double.POSITIVE_INFINITY : curve[experiment.steps()]);
    }
    double mean = mean(losses);
    boolean stable = first.length() > 0 && isNoHigher(mean, first.loss(0));
    return new RateTrial(rate, mean, uncertainty(losses, mean), -1, stable, first.status());
  }

  /// The step at which a rate is there. A single run is there from the step on after which it never
  /// comes above the bound again; the mean of several, which chance keeps moving, when it is there
  /// first.
  ///
  /// @param bound the loss up to which a run is there
  /// @return -1 where it never is, or a run was lost
  /// @throws CancellationException if cancelled
  int arrival(double rate, double bound) {
    double[] sums = losses(rate, 0);
    for (int seed = 1; seed < seeds; seed++) {
      double[] losses = losses(rate, seed);
      for (int step = 0; step < Math.min(sums.length, losses.length); step++) {
        sums[step] += losses[step];
      }
    }
    if (sums.length <= experiment.steps()) {
      return -1;
    }
    return seeds > 1 ? first(sums, bound * seeds) : last(sums, bound);
  }

  private static int first(double[] losses, double bound) {
    for (int step = 0; step < losses.length; step++) {
      if (losses[step] <= bound) {
        return step;
      }
    }
    return -1;
  }

  private static int last(double[] losses, double bound) {
    int step = losses.length;
    while (step > 0 && losses[step - 1] <= bound) {
      step--;
    }
    return step == losses.length ? -1 : step;
  }

  /// The run of the first seed.
  private Trajectory run(double rate) {
    Race race = new Race(at(rate, 0));
    while (!race.ended()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      race.advance(SLICE);
    }
    return race.frame().trajectories().getFirst();
  }

  private double[] losses(double rate, int seed) {
    return LossRun.of(at(rate, seed), cancelled);
  }

  private Experiment at(double rate, int seed) {
    Entrant entrant =
        new Entrant(experiment.entrants().getFirst().optimizer().withLearningRate(rate));
    return experiment.withEntrants(List.of(entrant)).withSeed(experiment.seed() + seed);
  }

  /// One that was stopped outside the domain has not made its steps: it is as bad as lost.
  private static double loss(Trajectory run) {
    return run.status().isLost() || run.status() instanceof Status.Stopped || run.length() == 0
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

  /// Whether a loss is not above another one, but for rounding: a run that goes to and fro between
  /// two points comes back to where it started.
  private static boolean isNoHigher(double loss, double start) {
    return loss <= start + ROUNDING * Math.abs(start);
  }
}
