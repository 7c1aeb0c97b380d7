package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// That places of a curve of critical points are called as the search of all critical points calls
/// the curve.
final class FloorRaceTest {
  @ParameterizedTest
  @CsvSource({
    "x^2, newton, 0.5, on a level valley floor",
    "x^2, gradient-descent, 0.1, on a level valley floor",
    "(x+0.3*y)^2, gradient-descent, 0.1, on a level valley floor",
    "(x^2+y^2-1)^2, gradient-descent, 0.05, on a level valley floor",
    "y^4, newton, 0.5, on a level valley floor",
    "-(x-y)^2, newton, 0.5, on a level ridge",
    "x^3, newton, 0.5, on a level terrace",
    "x^4+y^4, newton, 0.5, 'at the degenerate point (0, 0)'",
    "x^10+y^2, newton, 0.5, at the degenerate point",
    "x^3-3*x*y^2, newton, 0.5, 'at the degenerate point (0, 0)'"
  })
  void areCalledWhatTheCurveIs(String formula, String method, double rate, String words) {
    Landscape ground = Landscapes.of(formula, Domain.square(2));
    Trajectory run =
        Races.one(method, Map.of("learningRate", rate), ground, new Point(1, 0.7), 600);
    assertThat(StatusText.describe(run.status())).startsWith(words);
    assertThat(StatusText.story(run)).doesNotContain("point (0, 1)", "escaped", "left the level");
  }

  /// It goes to and fro across the floor and on along it.
  @ParameterizedTest
  @CsvSource({"-1.2, 0.8, 0.01, 2000", "1, 1, 0.02, 1000"})
  void whatWalksAlongAFloorCirclesNoPointOfIt(double x, double y, double rate, int steps) {
    Landscape ground = Landscapes.of("x^2*y^2", Domain.square(2));
    Trajectory run =
        Races.one("lion", Map.of("learningRate", rate), ground, new Point(x, y), steps);
    assertThat(StatusText.describe(run.status())).isEqualTo("moving about a level valley floor");
    assertThat(StatusText.story(run)).doesNotContain("point", "escaped");
  }

  /// They go out until the slope is 0 in numbers, where no point is critical more than another.
  @ParameterizedTest
  @ValueSource(strings = {"newton", "rprop"})
  void noFloorIsWhereAnExponentialHasLeftTheRangeOfNumbers(String method) {
    Landscape ground = Landscapes.of("exp(-x^2-y^2)", Domain.square(50));
    Point start = new Point(-8.333333333333336, -25);
    Trajectory run = Races.one(method, Map.of(), ground, start, 2000);
    assertThat(run.status()).isInstanceOfAny(Status.OnPlateau.class, Status.StandingStill.class);
    assertThat(StatusText.story(run)).doesNotContain("floor", "degenerate");
  }
}
