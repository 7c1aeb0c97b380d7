package thalweg.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.basin.TestGround;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;

class RateSweepTest {
  private static Experiment experiment(Landscape landscape, int steps, String... optimizers) {
    List<Entrant> entrants =
        Stream.of(optimizers)
            .map(id -> new Entrant(Optimizers.find(id).orElseThrow().standard()))
            .toList();
    return new Experiment(landscape, List.of(landscape.start()), entrants, steps);
  }

  private static RateSweep sweep(Experiment experiment) {
    return RateSweep.of(experiment, RateGrid.STANDARD, Runnable::run, () -> false);
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 50, 700})
  void gradientDescentIsStableUpToTwoOverTheGreatestEigenvalue(double curvature) {
    Landscape ravine =
        TestGround.of("(x^2 + " + curvature + "*y^2)/2 + 3", new Domain(-5, 5, -2, 2));
    RateSweep sweep = sweep(experiment(ravine, 1000, "gradient-descent"));
    // Within a part in a thousand of the limit a thousand steps don't tell growth from decay.
    assertThat(sweep.largestStable().orElseThrow())
        .isCloseTo(2 / curvature, within(0.01 * 2 / curvature));
  }

  @ParameterizedTest
  @ValueSource(strings = {"momentum", "nesterov", "qhm"})
  void theLargestStableRateIsTheLimitOfTheMethod(String id) {
    Landscape ravine = TestGround.of("(x^2 + 50*y^2)/2 + 3", new Domain(-5, 5, -2, 2));
    double limit = Optimizers.find(id).orElseThrow().standard().stabilityLimit(50).orElseThrow();
    RateSweep sweep = sweep(experiment(ravine, 1000, id));
    assertThat(sweep.largestStable().orElseThrow()).isCloseTo(limit, within(0.01 * limit));
  }

  @Test
  void theBestRateUnderNoiseIsNoMatterOfLuck() {
    Experiment noisy =
        experiment(Catalogue.load().find("ravine").orElseThrow(), 1000, "gradient-descent")
            .withNoise(0.5);
    double[] rates =
        LongStream.of(1, 2, 3, 4, 5, 1001, 2001)
            .mapToDouble(seed -> sweep(noisy.withSeed(seed)).best().orElseThrow().rate())
            .toArray();
    assertThat(gridSteps(rates)).as("%s", Arrays.toString(rates)).isLessThanOrEqualTo(2);
  }

  @Test
  void aFairRaceUnderNoiseIsNoMatterOfLuck() {
    Experiment noisy =
        experiment(
                Catalogue.load().find("ravine").orElseThrow(), 400, "gradient-descent", "momentum")
            .withNoise(0.5);
    List<Experiment> fair =
        LongStream.of(1, 5, 1001)
            .mapToObj(seed -> FairRates.of(noisy.withSeed(seed), Runnable::run, () -> false))
            .toList();
    for (int i = 0; i < noisy.entrants().size(); i++) {
      int entrant = i;
      double[] rates =
          fair.stream()
              .mapToDouble(each -> each.entrants().get(entrant).optimizer().learningRate())
              .toArray();
      assertThat(gridSteps(rates)).as("%s", Arrays.toString(rates)).isLessThanOrEqualTo(2);
    }
  }

  /// How many steps of the grid, ten to the decade, lie between the least and the greatest rate.
  private static long gridSteps(double[] rates) {
    double ratio =
        Arrays.stream(rates).max().orElseThrow() / Arrays.stream(rates).min().orElseThrow();
    return Math.round(10 * Math.log10(ratio));
  }

  @Test
  void underNoiseTheMeanOfSeveralSeedsCounts() {
    Landscape bowl = TestGround.of("x^2 + y^2", Domain.square(2));
    Experiment noisy = experiment(bowl, 100, "gradient-descent").withNoise(0.2);
    RateGrid rates = new RateGrid(0.01, 1, 3);
    RateSweep sweep = RateSweep.of(noisy, rates, Runnable::run, () -> false);
    double sum = 0;
    for (int seed = 0; seed < sweep.seeds(); seed++) {
      Experiment one =
          noisy
              .withSeed(seed)
              .withEntrants(
                  List.of(
                      new Entrant(noisy.entrants().getFirst().optimizer().withLearningRate(0.1))));
      sum += loss(one, 0);
    }
    RateTrial middle = sweep.trials().get(1);
    assertThat(middle.rate()).isCloseTo(0.1, within(1e-12));
    assertThat(middle.loss()).isCloseTo(sum / sweep.seeds(), within(1e-12));
    assertThat(middle.uncertainty()).isPositive();
    // Down to its noise within the 20 or 30 steps that (1 - 0.2)^n takes.
    assertThat(middle.arrival()).isBetween(5, 60);
    assertThat(sweep.best()).contains(middle);
  }

  @Test
  void theBestRateOfABowlIsThatOfNewton() {
    Landscape bowl = TestGround.of("x^2 + y^2", Domain.square(2));
    RateGrid rates = new RateGrid(0.125, 2, 5);
    RateSweep sweep =
        RateSweep.of(experiment(bowl, 100, "gradient-descent"), rates, Runnable::run, () -> false);
    // One over the eigenvalue, 2, is there in a step.
    RateTrial best = sweep.best().orElseThrow();
    assertThat(best.rate()).isCloseTo(0.5, within(1e-12));
    assertThat(best.arrival()).isEqualTo(1);
    assertThat(sweep.trials()).hasSize(5);
    assertThat(sweep.trials().getFirst().rate()).isEqualTo(0.125);
    assertThat(sweep.trials().getLast().rate()).isEqualTo(2);
  }

  /// Lion comes as far with many rates, and with all of them only at the last step.
  @Test
  void ofRatesThatAreThereAtOnceTheLowestIsBest() {
    Landscape bowl = TestGround.of("x^2 + 3*y^2", Domain.square(2));
    List<Entrant> lion = List.of(new Entrant(Optimizers.find("lion").orElseThrow().standard()));
    RateSweep sweep = sweep(new Experiment(bowl, List.of(new Point(1.5, 1)), lion, 1000));
    RateTrial best = sweep.best().orElseThrow();
    assertThat(sweep.trials())
        .filteredOn(each -> each.arrival() == best.arrival())
        .hasSizeGreaterThan(1)
        .allMatch(each -> each.loss() >= best.loss());
  }

  @Test
  void comesOutTheSameOnAnyNumberOfThreads() {
    Experiment experiment =
        experiment(Catalogue.load().find("himmelblau").orElseThrow(), 200, "adam");
    try (ExecutorService four = Executors.newFixedThreadPool(4)) {
      assertThat(RateSweep.of(experiment, RateGrid.STANDARD, four, () -> false))
          .isEqualTo(sweep(experiment));
    }
  }

  /// It goes to and fro between two points, and is back where it started after all its steps but
  /// for rounding.
  @Test
  void whatComesBackToItsStartIsStable() {
    Landscape kink = TestGround.of("abs(x) + abs(y)", Domain.square(2));
    RateSweep sweep =
        RateSweep.of(
            experiment(kink, 1000, "gradient-descent"),
            new RateGrid(3, 80, 40),
            Runnable::run,
            () -> false);
    assertThat(sweep.trials()).allMatch(RateTrial::stable);
  }

  @Test
  void whereNothingIsStableThereIsNoBest() {
    Landscape down = TestGround.of("-x^2 - y^2", Domain.square(2));
    RateSweep sweep =
        RateSweep.of(
            experiment(down, 1000, "gradient-descent"),
            new RateGrid(1, 10, 4),
            Runnable::run,
            () -> false);
    assertThat(sweep.best()).isEmpty();
    assertThat(sweep.largestStable()).isEmpty();
    assertThat(sweep.trials()).noneMatch(RateTrial::stable).allMatch(each -> each.arrival() < 0);
  }

  @Test
  void endsSoonAfterItIsCancelled() {
    Experiment experiment =
        experiment(Catalogue.load().find("himmelblau").orElseThrow(), 1_000_000, "adam");
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(() ->
            RateSweep.of(
                experiment, RateGrid.STANDARD, Runnable::run, () -> asked.incrementAndGet() > 20))
        .isInstanceOf(CancellationException.class);
    assertThat(asked).hasValueLessThan(25);
  }

  @Test
  void isMadeOfOneRun() {
    Experiment two = experiment(Catalogue.load().find("bowl").orElseThrow(), 10, "adam", "rmsprop");
    assertThatThrownBy(() -> sweep(two)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesRatesOutOfRange() {
    assertThatThrownBy(() -> new RateGrid(0, 1, 5)).hasMessageContaining("0.0 to 1.0");
    assertThatThrownBy(() -> new RateGrid(1, 1, 5)).hasMessageContaining("1.0 to 1.0");
    assertThatThrownBy(() -> new RateGrid(1, 2, 1)).hasMessageContaining("count = 1");
  }

  @Test
  void aFairRaceIsWonByNobodyForItsGuess() {
    Landscape ravine = Catalogue.load().find("ravine").orElseThrow();
    Experiment guessed = experiment(ravine, 150, "gradient-descent", "momentum", "adam");
    Experiment fair = FairRates.of(guessed, Runnable::run, () -> false);
    for (int i = 0; i < 3; i++) {
      assertThat(fair.entrants().get(i).optimizer().type())
          .isEqualTo(guessed.entrants().get(i).optimizer().type());
      // What is as good to a millionth of the way down may be there earlier.
      assertThat(loss(fair, i)).isLessThan(loss(guessed, i) + 1e-4);
    }
    assertThat(fair.starts()).isEqualTo(guessed.starts());
  }

  @Test
  void anEntrantWithoutAStableRateKeepsItsOwn() {
    Landscape cliff = TestGround.of("sqrt(1 - x) + 0*y", Domain.square(1));
    Experiment experiment =
        new Experiment(
            cliff,
            List.of(new Point(1, 0)),
            List.of(new Entrant(Optimizers.find("adam").orElseThrow().standard())),
            20);
    assertThat(FairRates.of(experiment, Runnable::run, () -> false).entrants())
        .isEqualTo(experiment.entrants());
  }

  private static double loss(Experiment experiment, int run) {
    var trajectory = Race.run(experiment).trajectories().get(run);
    return trajectory.loss(trajectory.length() - 1);
  }
}
