package thalweg.critical;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
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

  /// Steps: a second of playback, in which a run is seen to move by so much of the domain's lesser
  /// side, and not thrown out by a step over so much of it.
  private static final int SECOND = 60;

  private static final double VISIBLE = 0.002;
  private static final double JUMP = 0.5;

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

  /// Of the rates that come down at least half as far as any, the one nearest to the first. Beside
  /// a pole or above a needle the lowest ground is where one jump in a million leads: a rate that
  /// does so, and one with which nothing is seen to move, stand back behind all others.
  private double tried(OptimizerType type, double first) {
    Trial plain = trial(type, first);
    if (plain.isGood()) {
      return first;
    }
    List<Trial> trials =
        IntStream.rangeClosed(-MOST_DOWN, MOST_UP)
            .mapToObj(
                far -> far == 0 ? plain : trial(type, twoDigits(first * Math.pow(10, far))).at(far))
            .toList();
    List<Trial> seen = trials.stream().filter(each -> each.seen() && each.share() > 0).toList();
    List<Trial> asked = seen.isEmpty() ? trials : seen;
    double enough = HALF * asked.stream().mapToDouble(Trial::share).max().orElse(0);
    return asked.stream()
        .filter(each -> enough > 0 && each.share() >= enough)
        .min(
            Comparator.comparingInt((Trial each) -> Math.abs(each.far()))
                .thenComparing(Trial::far, Comparator.reverseOrder()))
        .map(each -> first * Math.pow(10, each.far()))
        .orElse(first);
  }

  /// How a run fares with a rate.
  ///
  /// @param far how many powers of ten from the first rate
  /// @param share how far down it comes
  /// @param seen whether it is seen to move, and not thrown, in its first steps
  private record Trial(int far, double share, boolean seen) {
    private boolean isGood() {
      return seen && share >= HALF;
    }

    private Trial at(int other) {
      return new Trial(other, share, seen);
    }
  }

  private Trial trial(OptimizerType type, double rate) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    if (!(rate <= Double.MAX_VALUE)) {
      return new Trial(0, 0, false);
    }
    Entrant entrant = new Entrant(type.standard().withLearningRate(rate));
    Trajectory run =
        Race.run(new Experiment(landscape, List.of(landscape.start()), List.of(entrant), STEPS))
            .trajectories()
            .getFirst();
    return new Trial(0, share(run), isSeen(run));
  }

  private boolean isSeen(Trajectory run) {
    double across = Math.min(landscape.domain().width(), landscape.domain().height());
    double farthest = 0;
    boolean inside = true;
    for (int step = 1; step <= run.lastStep(SECOND) && inside; step++) {
      Point there = new Point(run.x(step), run.y(step));
      farthest = Math.max(farthest, there.distance(landscape.start()));
      inside = landscape.domain().contains(there);
      if (!inside && run.velocity(step) > JUMP * across) {
        return false;
      }
    }
    boolean isLost = run.status().isLost() && run.lastStep(SECOND) < SECOND;
    return !isLost && farthest >= VISIBLE * across;
  }

  /// How far a run comes down inside the domain: of the height above the lowest sample, or of the
  /// ground that is lower than the start, whichever is less. On steep walls all of the height is
  /// behind at once, where there is much of the ground left.
  private double share(Trajectory run) {
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
