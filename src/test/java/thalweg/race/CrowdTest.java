package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// What is said of places on ground that is finer than any picture, and of motion as fine.
final class CrowdTest {
  @Test
  void aMinimumAmongMillionsIsNotTheMinimum() {
    Landscape fine = Landscapes.of("sin(x*1e6) + cos(y*1e6)", Domain.square(4));
    Trajectory run = Races.one("lbfgs", Map.of(), fine, new Point(0.3, -1.7), 60);
    assertThat(StatusText.describe(run.status()))
        .matches("at one of very many minima, near \\(.+, .+\\)");
  }

  @Test
  void whoStepsOverAllOfItCirclesNoneAndWhoStaysBesideItIsNotAtRest() {
    Landscape fine = Landscapes.of("sin(x*1e6) + cos(y*1e6)", Domain.square(4));
    Trajectory over =
        Races.one("lion", Map.of("learningRate", 0.001), fine, new Point(1, 0.7), 200);
    assertThat(StatusText.story(over)).doesNotContain("minim");
    // Its least step is a sixth of the way to the next minimum.
    Trajectory beside = Races.one("rprop", Map.of(), fine, new Point(1, 0.7), 200);
    assertThat(StatusText.describe(beside.status()))
        .startsWith("circling one of very many minima, near (0.99");
  }

  /// Of any kind, and from the start on: what the run said at a place once is no word for later.
  @ParameterizedTest
  @CsvSource({
    "adam, 0.01, -2.4, 1.6",
    "adam, 1e-4, 1, 0.7",
    "adam, 1e-5, -2.4, 1.6",
    "gradient-descent, 1e-9, -2.4, 1.6",
    "gradient-descent, 1e-10, 1, 0.7",
    "gradient-descent, 1e-11, -2.4, 1.6",
    "momentum, 1e-10, -2.4, 1.6",
    "rmsprop, 0.01, -2.4, 1.6",
    "rmsprop, 1e-4, -2.4, 1.6",
    "nesterov, 1e-9, 1, 0.7"
  })
  void whoStepsOverManyIsAtNone(String method, double rate, double x, double y) {
    Landscape fine = Landscapes.of("sin(x*1e6) + cos(y*1e6)", Domain.square(4));
    Trajectory run = Races.one(method, Map.of("learningRate", rate), fine, new Point(x, y), 400);
    for (int step = 1; step < run.length(); step++) {
      if (Math.hypot(run.x(step) - run.x(step - 1), run.y(step) - run.y(step - 1)) > 2e-6) {
        assertThat(StatusText.describe(run.status(step)))
            .as("at step %d", step)
            .doesNotContain("maximum", "saddle", "minim");
      }
    }
  }

  @Test
  void whoStartsAtAMaximumAmongMillionsIsThere() {
    Landscape fine = Landscapes.of("cos(x*1e6) + cos(y*1e6)", Domain.square(4));
    Trajectory run = Races.one("adam", Map.of(), fine, new Point(0, 0), 100);
    assertThat(StatusText.describe(run.status())).isEqualTo("at the maximum (0, 0)");
  }

  @ParameterizedTest
  @CsvSource({
    // A single needle, two minima side by side, and as many as can be told apart.
    "-exp(-1e9*(x^2 + y^2)), 2e-7",
    "-exp(-1e12*(x^2 + y^2)), 2e-7",
    "(x^2 - 1e-8)^2 + y^2, 1e-4",
    "10 - 5*cos(20*pi*x) - 5*cos(20*pi*y) + x^2 + y^2, 1e-3",
    "1e9*x^2 + y^2, 1e-6"
  })
  void aMinimumThatItsPlaceTellsFromOthersIsTheMinimum(String formula, double x) {
    Trajectory run =
        Races.one(
            "newton",
            Map.of("learningRate", 1.0),
            Landscapes.of(formula, Domain.square(4)),
            new Point(1.0001 * x, 1e-9),
            60);
    assertThat(StatusText.describe(run.status())).startsWith("at the minimum (");
  }

  @ParameterizedTest
  @CsvSource({
    // On the floor, where what is left across it is nothing, but the longer part of each step.
    "3e-9, creeping along a valley (condition number 1.0e9)",
    // On the wall, where all that holds it up is its rate.
    "0.5, moving"
  })
  void whatMovesLessThanAnySeesCreepsOnAFloorOnly(double x, String words) {
    Landscape valley = Landscapes.of("1e9*x^2 + y^2", Domain.square(3));
    Trajectory run =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", x < 0.1 ? 1e-12 : 1e-20),
            valley,
            new Point(x, 1.5),
            100);
    assertThat(StatusText.describe(run.status())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'max(abs(x), abs(y))', 'at the minimum in a kink (0, 0)'",
    "x^2 + y^2, 'at the minimum (0, 0)'",
    "x^4 + y^4, 'at the degenerate point (0, 0)'",
    // Down along the crease no sign leads, but it is not level.
    "abs(x - y) + 0.3*abs(x + y), 'in a kink that is no minimum (0.9, 0.9)'",
    "100*abs(y - x^2) + (1 - x)^2, 'in a kink that is no minimum (0.932, 0.868)'",
    // Along this one it is.
    "floor(x) + abs(y), cycling between 2 points",
    // Beside a pole slopes have no bound.
    "log(x^2 + y^2), cycling between 4 points"
  })
  void theLeastStepOfASignMethodIsRest(String formula, String words) {
    Trajectory run =
        Races.one(
            "rprop", Map.of(), Landscapes.of(formula, Domain.square(3)), new Point(1.1, 0.7), 400);
    assertThat(StatusText.story(run)).isEqualTo(words);
  }
}
