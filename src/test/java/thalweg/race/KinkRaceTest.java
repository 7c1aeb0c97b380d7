package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// What is said of runs beside a minimum in a kink, and of runs that a kink throws to and fro.
final class KinkRaceTest {
  @ParameterizedTest
  @CsvSource({
    "abs(x)+abs(y), gradient-descent, 0.01, 'circling the minimum in a kink (0, 0)'",
    "abs(x)+abs(y), momentum, 0.003, 'circling the minimum in a kink (0, 0)'",
    "abs(x)+abs(y), rprop, 0.01, 'at the minimum in a kink (0, 0)'",
    "sqrt(x^2+y^2), adam, 0.01, 'circling the minimum in a kink (0, 0)'",
    "abs(x)+y^2, gradient-descent, 0.01, 'circling the minimum in a kink (0, 0)'",
  })
  void aMinimumInAKinkIsToldOf(String formula, String method, double rate, String words) {
    Landscape ground = Landscapes.of(formula, Domain.square(2));
    Trajectory run =
        Races.one(method, Map.of("learningRate", rate), ground, new Point(1.001, 0.7), 1000);
    assertThat(StatusText.describe(run.status())).isEqualTo(words);
  }

  /// Slopes beside it have no bound: once Adam has forgotten the last of them it is thrown out, to
  /// one side, and comes back. What it does is said at every step, at those too at which it is
  /// looked at anew.
  @ParameterizedTest
  @CsvSource({"0.05, 1, 1", "0.02, -1.3, 1", "0.02, -1.3, 0.0001", "0.0559, 1.108, -1.031"})
  void aRunThatIsThrownOutOfAKinkAndComesBackCirclesIt(double rate, double x, double y) {
    Landscape ground = Landscapes.of("sqrt(abs(x))+y^2", Domain.square(2));
    Point start = new Point(x, y);
    Trajectory run = Races.one("adam", Map.of("learningRate", rate), ground, start, 1000);
    for (int step = 300; step <= 1000; step += 100) {
      assertThat(StatusText.describe(run.status(step)))
          .isEqualTo("circling the minimum in a kink (0, 0)");
    }
  }

  /// By the formula's convention the gradient is 0 in each, and the Hessian that of a degenerate
  /// point, a minimum or a saddle.
  @ParameterizedTest
  @ValueSource(strings = {"abs(x)-y^2", "x^2+y^2-abs(x)", "y^2-abs(x)-x^2"})
  void aKinkThatIsNoMinimumIsNoneOfThem(String formula) {
    Landscape ground = Landscapes.of(formula, Domain.square(2));
    Trajectory run = Races.one("gradient-descent", Map.of(), ground, new Point(0, 0), 100);
    assertThat(StatusText.describe(run.status())).isEqualTo("in a kink that is no minimum (0, 0)");
  }

  /// Along the crease it sees no jump: the gradient across it is 0 by a convention.
  @ParameterizedTest
  @CsvSource({
    "abs(x)+y^2, 0, 0.8, gradient-descent, 0",
    "abs(x)+y^2, 0, 0.8, newton, 0",
    "abs(x)+x^2+y^2, 0, 0.8, gradient-descent, 0",
    "abs(abs(x)-1)+y^2, 1, 1, gradient-descent, 1",
    "abs(x^2-1)+y^2, 1, 0.5, newton, 1",
  })
  void aRunThatSlidesAlongACreaseEndsInTheKink(
      String formula, double x, double y, String method, int atX) {
    Landscape ground = Landscapes.of(formula, Domain.square(2));
    Trajectory run = Races.one(method, Map.of(), ground, new Point(x, y), 2000);
    assertThat(StatusText.describe(run.status()))
        .isEqualTo("at the minimum in a kink (" + atX + ", 0)");
  }

  /// A bent crease leads through between the samples of any ring: all of it is alike.
  @ParameterizedTest
  @CsvSource({
    "gradient-descent, 0.01, 1.2, 0.7",
    "rmsprop, 0.001, -0.3, 0.7",
    "adam, 0.05, 0.1, 1.3",
  })
  void noPlaceOfABentCreaseIsAMinimum(String method, double rate, double x, double y) {
    Landscape ground = Landscapes.of("abs(x^2+y^2-1)", Domain.square(2));
    Trajectory run = Races.one(method, Map.of("learningRate", rate), ground, new Point(x, y), 2000);
    assertThat(StatusText.story(run)).doesNotContain("minimum");
    assertThat(new CompassSearch(ground).from(new Point(x, y))).isEmpty();
  }

  /// Not where no direction of the compass leads on along it.
  @ParameterizedTest
  @CsvSource({"-1.1, 0.1", "0.1, 0.05", "-0.9, -0.3", "1, 0.02", "0.4, 0.6"})
  void theLowestPlaceOfABentCreaseIsAMinimum(double x, double y) {
    Landscape ground = Landscapes.of("abs(x^2+y^2-1)+x", Domain.square(2));
    assertThat(new CompassSearch(ground).from(new Point(x, y)))
        .hasValueSatisfying(found -> {
          assertThat(found.point().x()).isCloseTo(-1, within(1e-4));
          assertThat(found.point().y()).isCloseTo(0, within(0.01));
        });
  }

  @Test
  void aRunThatLandsInTheKinkIsThere() {
    Landscape ground = Landscapes.of("abs(x)+abs(y)", Domain.square(2));
    Trajectory run =
        Races.one("gradient-descent", Map.of("learningRate", 0.5), ground, new Point(1, 0.5), 30);
    assertThat(StatusText.describe(run.status())).isEqualTo("at the minimum in a kink (0, 0)");
  }

  /// Each other step leads outside: it has not come back in between.
  @Test
  void aRunThatHopsOutAndInDoesBoth() {
    Landscape ground = Landscapes.of("abs(x)+abs(y)", Domain.square(2));
    Trajectory run =
        Races.one("gradient-descent", Map.of("learningRate", 5.0), ground, new Point(1, 1), 1000);
    assertThat(run.changes())
        .containsExactly(
            new StatusChange(0, new Status.Moving()),
            new StatusChange(1, new Status.LeftDomain(1)),
            new StatusChange(3, new Status.Crossing(1)));
    assertThat(StatusText.story(run)).isEqualTo("in and out of the domain since step 1");
  }
}
