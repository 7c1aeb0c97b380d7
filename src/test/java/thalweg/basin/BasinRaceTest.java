package thalweg.basin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Status;
import thalweg.race.Trajectory;

/// Whether a map of basins says of each start what a race from there says.
final class BasinRaceTest {
  static Stream<String> everyOptimizer() {
    return Optimizers.all().stream().map(OptimizerType::id);
  }

  @ParameterizedTest
  @MethodSource("everyOptimizer")
  void agreesWithARaceFromEveryStart(String optimizer) {
    Landscape ground = BasinMaps.landscape("himmelblau");
    // At its suggested rate Lion goes round each minimum in a circle as wide as what is near.
    Optimizer method =
        optimizer.equals("lion")
            ? Optimizers.find("lion").orElseThrow().create(Map.of("learningRate", 0.02))
            : BasinMaps.suggested(ground, optimizer);
    BasinMap map = BasinMaps.of(new StartGrid(ground, method, 16, 16, 600));
    for (int row = 0; row < 16; row++) {
      for (int column = 0; column < 16; column++) {
        assertAgrees(map, column, row);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sigmoid-plateau, gradient-descent",
    "rosenbrock, momentum",
    "saddle, gradient-descent",
    "six-hump-camel, adam",
    "monkey-saddle, newton",
    "easom, rmsprop",
    "ravine, nesterov"
  })
  void agreesWithARaceWhateverTheGround(String landscape, String optimizer) {
    BasinMap map = BasinMaps.of(landscape, optimizer, 16, 500);
    for (int row = 0; row < 16; row++) {
      for (int column = 0; column < 16; column++) {
        assertAgrees(map, column, row);
      }
    }
  }

  /// So much noise that it alone decides where a run ends: other noise would send most elsewhere.
  @ParameterizedTest
  @ValueSource(strings = {"gradient-descent", "newton"})
  void noiseIsThatOfARaceFromAllStarts(String optimizer) {
    Landscape ground = BasinMaps.landscape("himmelblau");
    Optimizer method =
        Optimizers.find(optimizer).orElseThrow().create(Map.of("learningRate", 0.01));
    double noise = 80;
    StartGrid grid = new StartGrid(ground, method, new ConstantSchedule(0), 16, 16, 150, 7, noise);
    BasinMap map = BasinMaps.of(grid);
    List<Point> starts = new ArrayList<>();
    for (int cell = 0; cell < grid.cells(); cell++) {
      starts.add(grid.start(cell % 16, cell / 16));
    }
    Experiment race = new Experiment(ground, starts, List.of(new Entrant(method)), 150).withSeed(7);
    List<Trajectory> runs = Race.run(race.withNoise(noise)).trajectories();
    int same = 0;
    for (int cell = 0; cell < grid.cells(); cell++) {
      String told = words(map, cell % 16, cell / 16);
      same += told.equals(words(runs.get(cell).status(), map)) ? 1 : 0;
    }
    assertThat(same).isGreaterThan(230);
  }

  /// A race tells every step, so what lies between two looks may show: a run that a burst of its
  /// method has just thrown off its minimum, or one that was on a plateau a moment ago.
  private static void assertAgrees(BasinMap map, int column, int row) {
    StartGrid grid = map.grid();
    Trajectory run =
        Race.run(
                new Experiment(
                    grid.landscape(),
                    List.of(grid.start(column, row)),
                    List.of(new Entrant(grid.optimizer())),
                    grid.steps()))
            .trajectories()
            .getFirst();
    String expected = words(run.status(), map);
    String told = words(map, column, row);
    int last = run.lastStep(grid.steps());
    boolean thrownOff =
        expected.equals("moving")
            && told.startsWith("minimum")
            && isBeside(
                map.minima().get(map.minimum(column, row)).point(),
                new Point(run.x(last), run.y(last)),
                grid.landscape().domain());
    boolean wasOnPlateau = expected.equals("plateau") && told.equals("moving");
    if (!thrownOff && !wasOnPlateau) {
      assertThat(told)
          .as("from %s with %s", grid.start(column, row), grid.optimizer())
          .isEqualTo(expected);
    }
  }

  private static boolean isBeside(Point minimum, Point end, Domain domain) {
    return Math.hypot(
            (minimum.x() - end.x()) / domain.width(), (minimum.y() - end.y()) / domain.height())
        < 0.03;
  }

  private static String words(BasinMap map, int column, int row) {
    int minimum = map.minimum(column, row);
    return minimum >= 0 ? "minimum " + minimum : map.ending(column, row).id();
  }

  private static String words(Status status, BasinMap map) {
    return switch (status) {
      case Status.Moving() -> "moving";
      case Status.Cycling(int _) -> "moving";
      case Status.OnPlateau() -> "plateau";
      case Status.LeftDomain(int _) -> "left";
      case Status.Diverged(int _) -> "diverged";
      case Status.Settled(var at) ->
          switch (at.kind()) {
            case MINIMUM -> "minimum " + number(map, at.point());
            case SADDLE, MAXIMUM, DEGENERATE -> "saddle";
          };
    };
  }

  private static int number(BasinMap map, Point point) {
    for (int i = 0; i < map.minima().size(); i++) {
      if (map.minima().get(i).point().distance(point) < 1e-6) {
        return i;
      }
    }
    return -1;
  }
}
