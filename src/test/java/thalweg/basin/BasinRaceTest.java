package thalweg.basin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.Sweep;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
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
  /// How many of 256 starts the map tells otherwise at most. Of each method one was at rest at its
  /// minimum for so long that the map left it alone: AMSGrad throws it out later, where all its
  /// neighbours rest too, and AdaGrad had been circling it before, which a race says until its
  /// steps have shrunk by more than they vary. To follow all runs of these methods to the end would
  /// take their maps twice to three times as long.
  private static final Map<String, Integer> LEFT_ALONE = Map.of("amsgrad", 1, "adagrad", 1);

  static Stream<String> everyOptimizer() {
    return Sweep.every(3, Optimizers.all()).stream().map(OptimizerType::id);
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
    int exempt = LEFT_ALONE.getOrDefault(optimizer, 0);
    assertThat(differences(BasinMaps.of(new StartGrid(ground, method, 16, 16, 600))))
        .hasSizeLessThanOrEqualTo(exempt)
        .allMatch(each -> each.contains("race circling") && each.contains("map minimum"));
  }

  /// Adam is at rest in it for hundreds of steps, and is thrown out of it then.
  @Test
  void whatIsThrownOutOfALongRestIsNotAtRest() {
    Optimizer adam = RightWords.method("adam", 1);
    StartGrid grid = new StartGrid(BasinMaps.landscape("rastrigin"), adam, 10, 10, 1000);
    assertThat(differences(BasinMaps.of(grid))).isEmpty();
  }

  /// The greater its rate, the sooner it is thrown out: such runs are followed to their end.
  ///
  /// @param exempt how many starts may be told otherwise: of one that has swung about a minimum
  ///   more widely than a map can see it is known in a race that it had been nearer before
  @ParameterizedTest
  @CsvSource({"himmelblau, 3, 7, 1", "griewank, 1, 12, 0", "rastrigin, 1, 10, 0"})
  void fastAdamIsFollowedToTheEnd(String landscape, double rate, int side, int exempt) {
    StartGrid grid =
        new StartGrid(
            BasinMaps.landscape(landscape), RightWords.method("adam", rate), side, side, 1000);
    assertThat(differences(BasinMaps.of(grid))).hasSizeLessThanOrEqualTo(exempt);
  }

  /// It comes nearer by so little at each hop that its steps are not seen to shrink.
  @Test
  void aZigzagAcrossAMinimumCirclesIt() {
    Optimizer qhadam = RightWords.method("qhadam", 1);
    StartGrid grid = new StartGrid(BasinMaps.landscape("himmelblau"), qhadam, 16, 16, 1000);
    BasinMap map = BasinMaps.of(grid);
    assertThat(map.shares())
        .extracting(BasinMap.Share::ending)
        .containsOnly(Ending.CIRCLING, Ending.MINIMUM);
    assertThat(differences(map)).isEmpty();
  }

  /// Beside a minimum, and beyond the ridges around it time and again.
  @ParameterizedTest
  @CsvSource({"0.512, -2.56, 1000", "1.7, -2.3, 3000", "0.64, -3.44, 1000", "-1.43, 3.06, 1000"})
  void whatWandersOverManyMinimaCirclesNone(double x, double y, int steps) {
    Optimizer rmsprop = RightWords.method("rmsprop", 0.5);
    Landscape rastrigin = BasinMaps.landscape("rastrigin");
    Trajectory run =
        Race.run(
                new Experiment(
                    rastrigin, List.of(new Point(x, y)), List.of(new Entrant(rmsprop)), steps))
            .trajectories()
            .getFirst();
    assertThat(run.changes())
        .extracting(each -> each.status().getClass().getSimpleName())
        .doesNotContain("Circling", "Cycling");
  }

  /// On Ackley's function Adam throws two out of a minimum where they were at rest for so long that
  /// the map left them alone, and all their neighbours.
  ///
  /// @param exempt how many of the 256 starts may be told otherwise
  @ParameterizedTest
  @CsvSource({
    "sigmoid-plateau, gradient-descent, 0",
    "rosenbrock, momentum, 0",
    "saddle, gradient-descent, 0",
    "bounded-saddle, gradient-descent, 0",
    "six-hump-camel, adam, 0",
    "monkey-saddle, newton, 0",
    "easom, rmsprop, 0",
    "ravine, nesterov, 0",
    "beale, gradient-descent, 0",
    "goldstein-price, momentum, 0",
    "mueller-brown, adam, 0",
    "ackley, adam, 2",
    "griewank, rmsprop, 0",
    "levy-13, lion, 0",
    "drop-wave, momentum, 0",
    "flat-and-sharp, sam, 0"
  })
  void agreesWithARaceWhateverTheGround(String landscape, String optimizer, int exempt) {
    BasinMap map = BasinMaps.of(landscape, optimizer, 16, 500);
    assertThat(differences(map)).hasSizeLessThanOrEqualTo(exempt);
  }

  /// Of a run that hops over a minimum to and fro both say which.
  @Test
  void aCycleAroundAMinimumBelongsToItInARaceToo() {
    Optimizer rmsprop = RightWords.method("rmsprop", 0.3);
    StartGrid grid = new StartGrid(BasinMaps.landscape("himmelblau"), rmsprop, 8, 8, 1000);
    assertThat(differences(BasinMaps.of(grid))).isEmpty();
  }

  /// Where a line search gives up a run stands still, beside the minimum or at it.
  @Test
  void whatStandsStillBesideAKinkCirclesNothing() {
    Landscape ground = TestGround.of("sqrt(abs(x)) + y^2", Domain.square(2));
    Optimizer method = Optimizers.find("lbfgs").orElseThrow().standard();
    BasinMap map = BasinMaps.of(new StartGrid(ground, method, 6, 6, 400));
    assertThat(map.shares()).extracting(BasinMap.Share::ending).doesNotContain(Ending.CIRCLING);
    assertThat(differences(map)).isEmpty();
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
      same += told.equals(words(runs.get(cell), map)) ? 1 : 0;
    }
    assertThat(same).isGreaterThan(230);
  }

  /// The starts of which the map and a race from there say different things, and what they say.
  private static List<String> differences(BasinMap map) {
    StartGrid grid = map.grid();
    List<Point> starts = new ArrayList<>();
    for (int cell = 0; cell < grid.cells(); cell++) {
      starts.add(grid.start(cell % grid.columns(), cell / grid.columns()));
    }
    List<String> differences = new ArrayList<>();
    for (int cell = 0; cell < grid.cells(); cell++) {
      Trajectory run =
          Race.run(
                  new Experiment(
                      grid.landscape(),
                      List.of(starts.get(cell)),
                      List.of(new Entrant(grid.optimizer())),
                      grid.steps()))
              .trajectories()
              .getFirst();
      String raced = words(run, map);
      String mapped = words(map, cell % grid.columns(), cell / grid.columns());
      if (!raced.equals(mapped)) {
        differences.add(starts.get(cell) + ": race " + raced + ", map " + mapped);
      }
    }
    return differences;
  }

  private static String words(BasinMap map, int column, int row) {
    int minimum = map.minimum(column, row);
    return map.ending(column, row).id() + (minimum >= 0 ? " " + minimum : "");
  }

  private static String words(Trajectory run, BasinMap map) {
    Status status = run.status();
    String ending = Ending.of(status).id();
    return switch (status) {
      case Status.Settled(CriticalPoint at) -> ending + suffix(map, at);
      case Status.Approaching(CriticalPoint to) -> ending + suffix(map, to);
      case Status.Circling(CriticalPoint around) -> ending + suffix(map, around);
      case Status.ThrownOut(CriticalPoint of) -> ending + suffix(map, of);
      case Status.Cycling(_, _, Optional<CriticalPoint> around) ->
          ending + around.map(at -> suffix(map, at)).orElse("");
      default -> ending;
    };
  }

  private static String suffix(BasinMap map, CriticalPoint at) {
    return at.kind() == CriticalKind.MINIMUM ? " " + number(map, at.point()) : "";
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
