package thalweg.basin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.race.StatusText;
import thalweg.race.Trajectory;

/// That a map of basins says of runs that never rest what a race says.
final class OneStoryTest {
  /// Chaos about two minima, kinks, floors, slow spirals, and hops over the edge.
  @ParameterizedTest
  @CsvSource({
    "x^4-x^2+y^2, 1.5, gradient-descent, 0.7, 600",
    "x^4-x^2+y^2, 1.5, gradient-descent, 0.7, 1013",
    "abs(x)+abs(y), 2, gradient-descent, 0.01, 1000",
    "abs(x)-y^2, 2, gradient-descent, 0.01, 300",
    "abs(abs(x)-1)+y^2, 2, gradient-descent, 0.1, 600",
    "abs(x)+abs(y-0.3), 2, saddle-free-newton, 1, 400",
    "abs(x)+abs(y-0.3), 2, adam, 0.01, 1000",
    "abs(x)+abs(y), 2, gradient-descent, 5, 1000",
    "abs(x)+abs(y), 2, momentum, 0.003, 1000",
    "abs(x)+abs(y), 2, rprop, 0.01, 400",
    "sqrt(x^2+y^2), 2, gradient-descent, 0.03, 1000",
    "sqrt(x^2+y^2), 2, rmsprop, 0.1, 1000",
    "abs(y-x^2)+0.1*(x-0.3)^2, 2, gradient-descent, 0.02, 1000",
    "(x^2+y-11)^2+(x+y^2-7)^2, 6, gradient-descent, 0.02, 1000",
    "x^2, 2, gradient-descent, 0.1, 400",
    "x^3, 2, newton, 0.5, 400",
    "x^2+y^2, 2, gradient-descent, 0.99999, 1000",
    "1e12*(x^2+y^2), 2, rmsprop, 0.01, 2000",
    "x^2+y^2, 3, qhadam, 0.1, 3000",
    "x^2+y^2, 2, qhm, 0.01, 1000"
  })
  void isToldByMapsAndRaces(String formula, double half, String method, double rate, int steps) {
    Landscape ground = TestGround.of(formula, Domain.square(half));
    Optimizer optimizer = RightWords.method(method, rate);
    StartGrid grid = new StartGrid(ground, optimizer, 8, 8, steps);
    BasinMap map = BasinMaps.of(grid);
    List<String> differences = new ArrayList<>();
    for (int cell = 0; cell < grid.cells(); cell++) {
      Point start = grid.start(cell % 8, cell / 8);
      Trajectory run = BasinMaps.race(grid, cell);
      Ending mapped = map.ending(cell % 8, cell / 8);
      if (mapped != Ending.of(run.status())) {
        differences.add(start + ": map " + mapped + ", race " + StatusText.story(run));
      }
    }
    assertThat(differences).isEmpty();
  }

  /// In a kink that has no one tip for numbers, where runs go round it or beside it.
  @ParameterizedTest
  @CsvSource({"momentum, 0.01", "gradient-descent, 0.01", "momentum, 0.1"})
  void ofAKinkToo(String method, double rate) {
    isToldByMapsAndRaces("max(x^2,abs(y))", 2, method, rate, 1000);
  }

  /// Its method kicks it off the floor time and again, and it comes back there.
  @Test
  void aRunThatIsKickedAboutAFloorIsNotUnderWay() {
    Landscape ground = TestGround.of("(x+0.3*y)^2", Domain.square(2));
    Optimizer perturbed = RightWords.method("perturbed-gd", 0.01);
    StartGrid grid = new StartGrid(ground, perturbed, 6, 6, 1000);
    BasinMap map = BasinMaps.of(grid);
    for (int cell = 0; cell < grid.cells(); cell++) {
      if (map.ending(cell % 6, cell / 6) == Ending.MOVING) {
        assertThat(BasinMaps.race(grid, cell).status().isUnderWay()).isTrue();
      }
    }
  }

  @Test
  void aRunWithoutStepsStandsNotStill() {
    Landscape ground = TestGround.of("x^2+y^2", Domain.square(2));
    BasinMap map = BasinMaps.of(new StartGrid(ground, RightWords.method("adam", 0.1), 4, 4, 0));
    assertThat(map.shares()).containsExactly(new BasinMap.Share(Ending.MOVING, -1, 1));
  }
}
