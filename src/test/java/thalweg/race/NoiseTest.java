package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.schedule.CosineSchedule;
import thalweg.optimizer.schedule.StepSchedule;
import thalweg.optimizer.typed.TypedRule;

/// Chance and schedules, which change every method's steps alike.
final class NoiseTest {
  private static final Landscape WELLS = Landscapes.of("x^2 + y^4/4 - y^2/2", Domain.square(2));
  private static final List<Point> STARTS = List.of(new Point(-1.3, 1e-4), new Point(0.5, -1));

  private static Experiment everyone(int steps) {
    return new Experiment(WELLS, STARTS, Races.everyone(), steps)
        .withNoise(0.3)
        .withSeed(42)
        .withSchedule(new CosineSchedule(40, 0.1, true, 2, 5));
  }

  static List<OptimizerType> types() {
    return Optimizers.all();
  }

  @Test
  void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() throws Exception {
    Frame expected = Race.run(everyone(120));
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Frame>> races =
          IntStream.range(0, 8)
              .mapToObj(_ -> threads.submit(() -> Race.run(everyone(120))))
              .toList();
      for (Future<Frame> race : races) {
        Trajectories.assertSameBits(race.get(), expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 77})
  void aRaceInTwoPartsEqualsTheRaceInOne(int first) {
    Race race = new Race(everyone(120));
    race.advance(first);
    race.advance(120 - first);
    Trajectories.assertSameBits(race.frame(), Race.run(everyone(120)));
  }

  private static Experiment typed(String... names) {
    List<Entrant> entrants =
        Stream.of(names)
            .map(name -> TypedRule.of(name, "theta = theta - eta*g").type().standard())
            .map(Entrant::new)
            .toList();
    return everyone(30).withEntrants(entrants);
  }

  /// A rename changes nothing of a run; two of the same lines have noise of their own.
  @Test
  void aTypedOptimizerHasTheSameNoiseWhateverItIsCalled() {
    List<Trajectory> one = Race.run(typed("one", "other")).trajectories();
    List<Trajectory> renamed = Race.run(typed("first", "one")).trajectories();
    for (int run = 0; run < one.size(); run++) {
      assertThat(Trajectories.losses(renamed.get(run)))
          .isEqualTo(Trajectories.losses(one.get(run)));
    }
    assertThat(Trajectories.losses(one.get(1))).isNotEqualTo(Trajectories.losses(one.get(0)));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aRunIsTheSameWhoeverElseRuns(OptimizerType type) {
    int place = Optimizers.all().indexOf(type);
    Experiment all = everyone(50);
    Experiment alone =
        new Experiment(
            WELLS,
            STARTS,
            List.of(all.entrants().get(place)),
            50,
            all.seed(),
            all.noise(),
            all.schedule());
    Trajectory one = Race.run(alone).trajectories().get(1);
    Trajectory among = Race.run(all).trajectories().get(all.entrants().size() + place);
    assertThat(Trajectories.losses(one)).isEqualTo(Trajectories.losses(among));
  }

  @Test
  void twoOfOneTypeAreNotTossedAlike() {
    Entrant descent = Races.entrant("gradient-descent", Map.of());
    Frame frame =
        Race.run(
            new Experiment(WELLS, List.of(new Point(0.5, -1)), List.of(descent, descent), 20)
                .withNoise(1));
    assertThat(Trajectories.losses(frame.trajectories().get(0)))
        .isNotEqualTo(Trajectories.losses(frame.trajectories().get(1)));
  }

  @Test
  void anotherSeedTossesDifferently() {
    Experiment experiment = Races.experiment("adam", Map.of(), WELLS, STARTS.getFirst(), 20);
    assertThat(losses(experiment.withNoise(0.1).withSeed(1)))
        .isNotEqualTo(losses(experiment.withNoise(0.1).withSeed(2)));
    assertThat(losses(experiment.withSeed(1))).isEqualTo(losses(experiment.withSeed(2)));
  }

  private static double[] losses(Experiment experiment) {
    return Trajectories.losses(Race.run(experiment).trajectories().getFirst());
  }

  @Test
  void theGradientMagnitudeOnRecordIsFreeOfNoise() {
    Trajectory noisy =
        Race.run(
                Races.experiment(
                        "gradient-descent", Map.of(), Landscapes.BOWL, new Point(1, 0.5), 50)
                    .withNoise(2))
            .trajectories()
            .getFirst();
    for (int step = 0; step <= 50; step++) {
      double exact = Math.hypot(2 * noisy.x(step), 2 * noisy.y(step));
      // The root of the sum of squares is off in the last digit at most.
      assertThat(noisy.gradientNorm(step)).isCloseTo(exact, within(2 * Math.ulp(exact)));
    }
  }

  @Test
  void descentWithNoiseSpreadsAroundTheMinimumAsItShould() {
    double rate = 0.05;
    double sigma = 0.4;
    int steps = 200_000;
    Trajectory noisy =
        Race.run(
                Races.experiment(
                        "gradient-descent",
                        Map.of("learningRate", rate),
                        Landscapes.BOWL,
                        new Point(0, 0),
                        steps)
                    .withNoise(sigma))
            .trajectories()
            .getFirst();
    double square =
        IntStream.rangeClosed(1, steps)
            .mapToDouble(i -> noisy.x(i) * noisy.x(i))
            .average()
            .orElse(0);
    // x <- (1 - 2 eta) x - eta sigma xi has the variance eta^2 sigma^2 / (1 - (1 - 2 eta)^2); its
    // estimate from values that remember 1/(2 eta) steps is good to 3 % at four standard errors.
    double variance = rate * rate * sigma * sigma / (1 - Math.pow(1 - 2 * rate, 2));
    assertThat(square).isEqualTo(variance, within(0.03 * variance));
  }

  @Test
  void onlyNoiseEscapesTheSaddleFromItsRidge() {
    Experiment ridge =
        Races.experiment("gradient-descent", Map.of(), Landscapes.SADDLE, new Point(1, 0), 1000);
    Trajectory exact = Race.run(ridge).trajectories().getFirst();
    Trajectory noisy = Race.run(ridge.withNoise(1e-3)).trajectories().getFirst();
    assertThat(exact.y(1000)).isZero();
    assertThat(Math.abs(noisy.y(noisy.lastStep(1000)))).isGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("types")
  void noNoiseLeavesANumberThatIsNone(OptimizerType type) {
    Entrant entrant = new Entrant(type.standard());
    for (double sigma : new double[] {1e-300, 1, 1e300}) {
      Frame frame = Race.run(new Experiment(WELLS, STARTS, List.of(entrant), 100).withNoise(sigma));
      for (Trajectory trajectory : frame.trajectories()) {
        for (double loss : Trajectories.losses(trajectory)) {
          assertThat(loss).isFinite();
        }
      }
    }
  }

  @Test
  void theLearningRateOnRecordIsTheScheduledOne() {
    Trajectory trajectory =
        Race.run(
                Races.experiment(
                        "gradient-descent",
                        Map.of("learningRate", 0.1),
                        Landscapes.BOWL,
                        new Point(1, 0),
                        12)
                    .withSchedule(new StepSchedule(5, 0.5, 4)))
            .trajectories()
            .getFirst();
    double[] rates = IntStream.rangeClosed(0, 12).mapToDouble(trajectory::learningRate).toArray();
    assertThat(rates)
        .containsExactly(
            new double[] {
              0.025, 0.025, 0.05, 0.075, 0.1, 0.1, 0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.05
            },
            within(1e-16));
    for (int step = 1; step <= 12; step++) {
      // One rounding of the step's rule.
      assertThat(trajectory.x(step))
          .isEqualTo(trajectory.x(step - 1) * (1 - 2 * rates[step]), within(1e-16));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aScheduleSlowsEveryMethodDown(OptimizerType type) {
    Experiment plain = Races.experiment(type.id(), Map.of(), Landscapes.BOWL, new Point(1, 0.5), 3);
    Trajectory free = Race.run(plain).trajectories().getFirst();
    Trajectory warmed =
        Race.run(plain.withSchedule(new StepSchedule(1, 1e-3, 1))).trajectories().getFirst();
    assertThat(warmed.velocity(1)).isEqualTo(free.velocity(1));
    if (!type.id().equals("lbfgs")) {
      // A line search only begins with the rate.
      assertThat(warmed.velocity(2)).isLessThan(0.01 * free.velocity(1));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesANoiseThatIsNone(double noise) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> everyone(1).withNoise(noise))
        .withMessage("noise = " + noise + " is outside [0, inf)");
  }
}
