package thalweg.critical;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import thalweg.landscape.Landscape;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Trajectory;

/// Tries the learning rates that a rule suggests for a typed formula, and changes those that come
/// down less than half as far as others of the same method do: where walls rise by factors, the
/// curvature of most of the ground says nothing of that where the start is.
final class FirstRates {
  /// A race of the window.
  private static final int STEPS = 400;

  private static final double HALF = 0.5;

  /// Powers of ten that a rule may be off by.
  private static final int MOST_DOWN = 6;

  private static final int MOST_UP = 20;

  private final Landscape landscape;
  private final double[] sorted;
  private final double start;
  private final BooleanSupplier cancelled;

  /// @param samples values of f all over the domain; what is no number counts as high
  FirstRates(Landscape landscape, double[] samples, BooleanSupplier cancelled) {
    this.landscape = landscape;
    this.cancelled = cancelled;
    sorted =
        Arrays.stream(samples)
            .map(each -> Double.isNaN(each) ? Double.POSITIVE_INFINITY : each)
            .sorted()
            .toArray();
    start = landscape.field().value(landscape.start().x(), landscape.start().y());
  }

  /// A rate for each method, to two digits.
  ///
  /// @param rule what to try first
  Map<String, Double> by(ToDoubleFunction<OptimizerType> rule) {
    Map<String, Double> rates = new HashMap<>();
    boolean high = Double.isFinite(start) && start > sorted[0];
    for (OptimizerType type : Optimizers.all()) {
      double first = rule.applyAsDouble(type);
      rates.put(type.id(), twoDigits(high ? tried(type, first) : first));
    }
    return rates;
  }

  /// Of the rates that come down at least half as far as any, the one nearest to the first.
  private double tried(OptimizerType type, double first) {
    double share = share(type, first);
    if (share >= HALF) {
      return first;
    }
    double[] shares = new double[MOST_DOWN + MOST_UP + 1];
    Arrays.setAll(
        shares,
        i -> i == MOST_DOWN ? share : share(type, twoDigits(first * Math.pow(10, i - MOST_DOWN))));
    double enough = HALF * Arrays.stream(shares).max().orElse(0);
    for (int far = 0; enough > 0 && far <= MOST_UP; far++) {
      if (shares[MOST_DOWN + far] >= enough) {
        return first * Math.pow(10, far);
      }
      if (far <= MOST_DOWN && shares[MOST_DOWN - far] >= enough) {
        return first * Math.pow(10, -far);
      }
    }
    return first;
  }

  /// How far a run comes down inside the domain: of the height above the lowest sample, or of the
  /// ground that is lower than the start, whichever is less. On steep walls all of the height is
  /// behind at once, where there is much of the ground left.
  private double share(OptimizerType type, double rate) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    if (!(rate <= Double.MAX_VALUE)) {
      return 0;
    }
    Entrant entrant = new Entrant(type.standard().withLearningRate(rate));
    Trajectory run =
        Race.run(new Experiment(landscape, List.of(landscape.start()), List.of(entrant), STEPS))
            .trajectories()
            .getFirst();
    int last = run.lastStep(Integer.MAX_VALUE);
    while (last > 0 && !landscape.domain().contains(run.x(last), run.y(last))) {
      last--;
    }
    double end = run.loss(last);
    double lower = rank(start);
    return Math.min((start - end) / (start - sorted[0]), (lower - rank(end)) / lower);
  }

  /// How many samples are lower than a value.
  private double rank(double value) {
    int found = Arrays.binarySearch(sorted, value);
    int rank = found < 0 ? -found - 1 : found;
    while (rank > 0 && sorted[rank - 1] == value) {
      rank--;
    }
    return rank;
  }

  private static double twoDigits(double rate) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.1e", rate));
  }
}
