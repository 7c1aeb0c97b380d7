package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// When a run is said to go round in a cycle.
final class CycleTest {
  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1, 1e6})
  void descentAtTheLimitOfStabilityCycles(double factor) {
    Landscape ravine = Landscapes.of(factor + "*(x^2 + 25*y^2)/2", new Domain(-5, 5, -2, 2));
    Trajectory trajectory =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 2 / (25 * factor)),
            ravine,
            new Point(4, 0.5),
            400);
    assertThat(StatusText.describe(trajectory.status()))
        .isEqualTo("cycling between 2 points around the minimum (0, 0)");
  }

  @Test
  void momentumAtItsOwnLimitCyclesToo() {
    // The limit of heavy ball is 2 (1 + mu) / lambda.
    Trajectory trajectory =
        Races.one(
            "momentum",
            Map.of("learningRate", 2 * 1.5 / 2, "momentum", 0.5),
            Landscapes.BOWL,
            new Point(0.3, 0.1),
            200);
    assertThat(StatusText.describe(trajectory.status()))
        .isEqualTo("cycling between 2 points around the minimum (0, 0)");
  }

  @Test
  void anOscillationThatSlowlyShrinksIsOnItsWayToTheMinimum() {
    Trajectory trajectory =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.999),
            Landscapes.BOWL,
            new Point(1, 0.3),
            2000);
    assertThat(trajectory.stretches())
        .extracting(stretch -> stretch.status().getClass().getSimpleName())
        .containsExactly("Moving", "Approaching");
  }

  /// By a ten-thousandth a step, which shows only in many.
  @ParameterizedTest
  @ValueSource(doubles = {0.99995, 1.00005})
  void anOscillationThatShrinksOrGrowsEverSoSlowlyIsNoCycle(double learningRate) {
    Trajectory trajectory =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", learningRate),
            Landscapes.BOWL,
            new Point(1, 0.3),
            1000);
    assertThat(trajectory.changes()).containsExactly(new StatusChange(0, new Status.Moving()));
  }

  @Test
  void goingStraightAheadIsNoCycle() {
    Trajectory trajectory =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 1e-3),
            Landscapes.of("x + y/2", Domain.square(2)),
            new Point(1, 1),
            900);
    assertThat(trajectory.changes()).containsExactly(new StatusChange(0, new Status.Moving()));
  }

  /// Steps of one length each, which come back to where they were after more than a dozen.
  @ParameterizedTest
  @CsvSource({"rosenbrock, 50, -0.94, -0.06, 22"})
  void aCycleMayHaveMoreThanADozenPoints(String id, double factor, double x, double y, int points) {
    Landscape ground = Catalogue.load().find(id).orElseThrow();
    double rate = factor * ground.learningRates().getOrDefault("lion", Double.NaN);
    Trajectory run = Races.one("lion", Map.of("learningRate", rate), ground, new Point(x, y), 1000);
    assertThat(run.status()).isInstanceOf(Status.Cycling.class);
    assertThat(((Status.Cycling) run.status()).period()).isEqualTo(points);
  }

  /// What is passed on the way there and on the way back, not quite at the same place, is two.
  @Test
  void pointsBesideEachOtherAreCountedApart() {
    Trajectory run =
        Races.one(
            "adam",
            Map.of("learningRate", 0.01),
            Landscapes.of("abs(x) - y^2", new Domain(-1, 3, -2, 1)),
            new Point(0.3, 0),
            300);
    assertThat(StatusText.describe(run.status())).isEqualTo("cycling between 24 points");
  }

  /// To and fro across a crease and, by little, down along it at every step.
  @ParameterizedTest
  @ValueSource(strings = {"abs(x) + 0.001*y", "abs(x) - y/10000"})
  void whatDriftsAlongACreaseIsInNoCycle(String formula) {
    Trajectory run =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.01),
            Landscapes.of(formula, Domain.square(2)),
            new Point(0.3123, -0.7),
            1000);
    assertThat(StatusText.describe(run.status())).isEqualTo("bouncing across a valley");
    assertThat(run.changes())
        .extracting(StatusChange::status)
        .doesNotHaveAnyElementsOfTypes(Status.Cycling.class);
  }

  /// Its place is farther from it than its points are from each other.
  @Test
  void aCycleBesideAMinimumIsNotAroundIt() {
    Trajectory run =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.02),
            Landscapes.of("abs(y-x^2)+0.1*(x-0.3)^2", Domain.square(2)),
            new Point(1, -1.66),
            3000);
    assertThat(StatusText.describe(run.status())).isEqualTo("cycling between 2 points");
  }

  /// Lion's steps have one length, and lead to the same four points again and again.
  @Test
  void aCycleOfFourPointsAroundAMinimumIsOne() {
    Trajectory run =
        Races.one("lion", Map.of("learningRate", 0.1), Landscapes.BOWL, new Point(1.5, 1), 400);
    assertThat(StatusText.describe(run.status()))
        .isEqualTo("cycling between 4 points around the minimum (0, 0)");
  }

  /// Between two most of the time, and at each of two others now and then, in no exact period.
  @Test
  void pointsThatAreVisitedNowAndThenAreCounted() {
    Trajectory run =
        Races.one(
            "lion",
            Map.of("learningRate", 0.7),
            Catalogue.load().find("rastrigin").orElseThrow(),
            new Point(-3.1, 1.7),
            400);
    assertThat(StatusText.describe(run.status())).isEqualTo("cycling between 4 points");
  }

  /// The minimum in the middle of its points is none that it is ever in the basin of.
  @Test
  void aCycleOverTheMinimaAroundOneIsNotAroundIt() {
    Trajectory run =
        Races.one(
            "lion",
            Map.of("learningRate", 1.0),
            Catalogue.load().find("rastrigin").orElseThrow(),
            new Point(-4, -1.49),
            400);
    assertThat(StatusText.describe(run.status())).isEqualTo("cycling between 3 points");
  }
}
