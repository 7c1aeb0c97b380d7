package thalweg.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.ConstantSchedule;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Status;
import thalweg.race.Trajectory;

class BasinSurveyTest {
  private static Landscape landscape(String id) {
    return Catalogue.load().find(id).orElseThrow();
  }

  private static Optimizer suggested(Landscape landscape, String id) {
    double rate = landscape.learningRates().getOrDefault(id, 0.0);
    return Optimizers.find(id).orElseThrow().create(Map.of("learningRate", rate));
  }

  private static BasinMap survey(StartGrid grid) {
    CriticalSet critical = CriticalPoints.find(grid.landscape(), Runnable::run, () -> false);
    return BasinSurvey.of(grid, critical, Runnable::run, () -> false, _ -> {});
  }

  private static BasinMap survey(String landscape, String optimizer, int size, int steps) {
    Landscape ground = landscape(landscape);
    return survey(new StartGrid(ground, suggested(ground, optimizer), size, size, steps));
  }

  static Stream<String> everyOptimizer() {
    return Optimizers.all().stream().map(OptimizerType::id);
  }

  @ParameterizedTest
  @MethodSource("everyOptimizer")
  void agreesWithARaceFromEveryStart(String optimizer) {
    Landscape ground = landscape("himmelblau");
    // At its suggested rate Lion goes round each minimum in a circle as wide as what is near.
    Optimizer method =
        optimizer.equals("lion")
            ? Optimizers.find("lion").orElseThrow().create(Map.of("learningRate", 0.02))
            : suggested(ground, optimizer);
    BasinMap map = survey(new StartGrid(ground, method, 16, 16, 600));
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
    BasinMap map = survey(landscape, optimizer, 16, 500);
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
    Landscape ground = landscape("himmelblau");
    Optimizer method =
        Optimizers.find(optimizer).orElseThrow().create(Map.of("learningRate", 0.01));
    double noise = 80;
    StartGrid grid = new StartGrid(ground, method, new ConstantSchedule(0), 16, 16, 150, 7, noise);
    BasinMap map = survey(grid);
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

  @Test
  void comesOutTheSameOnAnyNumberOfThreads() {
    Landscape ground = landscape("himmelblau");
    StartGrid grid = new StartGrid(ground, suggested(ground, "momentum"), 100, 60, 300);
    CriticalSet critical = CriticalPoints.find(ground, Runnable::run, () -> false);
    BasinMap alone = BasinSurvey.of(grid, critical, Runnable::run, () -> false, _ -> {});
    try (ExecutorService four = Executors.newFixedThreadPool(4)) {
      BasinMap together = BasinSurvey.of(grid, critical, four, () -> false, _ -> {});
      for (int row = 0; row < 60; row++) {
        for (int column = 0; column < 100; column++) {
          assertThat(together.arrival(column, row)).isEqualTo(alone.arrival(column, row));
        }
      }
    }
  }

  @Test
  void showsCoarseMapsBeforeTheFine() {
    Landscape ground = landscape("himmelblau");
    StartGrid grid = new StartGrid(ground, suggested(ground, "adam"), 50, 70, 100);
    CriticalSet critical = CriticalPoints.find(ground, Runnable::run, () -> false);
    List<BasinMap> seen = new ArrayList<>();
    BasinMap last = BasinSurvey.of(grid, critical, Runnable::run, () -> false, seen::add);
    assertThat(seen)
        .extracting(BasinMap::stride)
        .contains(32, 16, 8, 4, 2, 1)
        .isSortedAccordingTo((a, b) -> b - a);
    assertThat(seen).last().isSameAs(last);
    BasinMap coarse = seen.getFirst();
    assertThat(coarse.isComplete()).isFalse();
    assertThat(coarse.arrival(32, 32)).isEqualTo(last.arrival(32, 32));
    // Halfway to the next cell that has been run, and beyond the last.
    assertThat(coarse.arrival(39, 47)).isEqualTo(last.arrival(32, 32));
    assertThat(coarse.arrival(49, 69)).isEqualTo(last.arrival(32, 64));
  }

  @ParameterizedTest
  @CsvSource({"adam", "sam"})
  void endsSoonAfterItIsCancelled(String optimizer) {
    Landscape ground = landscape("himmelblau");
    StartGrid grid = new StartGrid(ground, suggested(ground, optimizer), 4096, 4096, 1_000_000);
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(() ->
            BasinSurvey.of(
                grid,
                CriticalSet.NONE,
                Runnable::run,
                () -> asked.incrementAndGet() > 200,
                _ -> {}))
        .isInstanceOf(CancellationException.class);
    assertThat(asked).hasValueLessThan(210);
  }

  @Test
  void numbersTheMinimaAlikeForEveryOptimizer() {
    BasinMap adam = survey("himmelblau", "adam", 8, 10);
    assertThat(adam.minima()).isEqualTo(survey("himmelblau", "sam", 4, 10).minima());
    assertThat(adam.minima())
        .extracting(each -> Math.round(each.point().x()))
        .containsExactly(-4L, -3L, 3L, 4L);
  }

  @Test
  void startsBesideAMinimumEndThere() {
    BasinMap map = survey("himmelblau", "gradient-descent", 60, 1000);
    for (int i = 0; i < 4; i++) {
      Point at = map.minima().get(i).point();
      int column = (int) ((at.x() + 6) / 12 * 60);
      int row = (int) ((at.y() + 6) / 12 * 60);
      assertThat(map.minimum(column, row)).isEqualTo(i);
    }
    assertThat(map.shares()).hasSize(4).allMatch(share -> share.area() > 0.2);
    assertThat(map.shares().stream().mapToDouble(BasinMap.Share::area).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void basinsOfASymmetricLandscapeMirrorEachOther() {
    BasinMap map = survey("bounded-saddle", "adam", 40, 600);
    assertThat(map.minima()).hasSize(2);
    for (int row = 0; row < 20; row++) {
      for (int column = 0; column < 40; column++) {
        assertThat(map.minimum(column, row)).isZero();
        assertThat(map.minimum(column, 39 - row)).isEqualTo(1);
        assertThat(map.steps(column, 39 - row)).isEqualTo(map.steps(column, row));
      }
    }
  }

  @Test
  void findsTheMinimumInAKink() {
    BasinMap map = survey("ackley", "rprop", 16, 300);
    assertThat(map.minima().getFirst().point().distance(new Point(0, 0))).isLessThan(1e-6);
    assertThat(map.minimum(8, 8)).isZero();
  }

  @Test
  void tellsWhenARunArrived() {
    Landscape bowl = Ground.of("x^2 + y^2", Domain.square(1));
    Optimizer descent =
        Optimizers.find("gradient-descent").orElseThrow().create(Map.of("learningRate", 0.05));
    BasinMap map = survey(new StartGrid(bowl, descent, 2, 2, 400));
    // Each step leaves 0.9 of the way; near is 0.005 of the width of 2.
    int exact = (int) Math.ceil(Math.log(0.01 / Math.sqrt(0.5)) / Math.log(0.9));
    assertThat(map.steps(0, 0)).isBetween(exact, exact + exact / 16 + 1);
  }

  @Test
  void whereNothingIsDefinedEveryRunIsLost() {
    Landscape nowhere = Ground.of("log(-1 - x^2)", Domain.square(1));
    BasinMap map = survey(new StartGrid(nowhere, Optimizers.all().getFirst().standard(), 3, 3, 5));
    assertThat(map.shares()).containsExactly(new BasinMap.Share(Ending.DIVERGED, -1, 1));
    assertThat(map.steps(1, 1)).isZero();
  }

  @Test
  void aMapDiffersFromItselfNowhere() {
    BasinMap map = survey("himmelblau", "adam", 12, 100);
    assertThat(new BasinDifference(map, map).share()).isZero();
  }

  @Test
  void countsTheStartsThatChangeBasin() {
    BasinMap descent = survey("himmelblau", "gradient-descent", 24, 600);
    BasinMap momentum = survey("himmelblau", "momentum", 24, 600);
    BasinDifference difference = new BasinDifference(descent, momentum);
    int changed = 0;
    for (int cell = 0; cell < 24 * 24; cell++) {
      boolean differs =
          descent.minimum(cell % 24, cell / 24) != momentum.minimum(cell % 24, cell / 24);
      assertThat(difference.isChanged(cell % 24, cell / 24)).isEqualTo(differs);
      changed += differs ? 1 : 0;
    }
    assertThat(difference.share()).isEqualTo(changed / 576.0).isGreaterThan(0.1);
  }

  @Test
  void mapsOfDifferentGroundAreNotCompared() {
    BasinMap one = survey("himmelblau", "adam", 4, 1);
    assertThatThrownBy(() -> new BasinDifference(one, survey("himmelblau", "adam", 5, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BasinDifference(one, survey("saddle", "adam", 4, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesGridsOutOfRange() {
    Landscape ground = landscape("saddle");
    Optimizer adam = suggested(ground, "adam");
    assertThatThrownBy(() -> new StartGrid(ground, adam, 0, 4, 1))
        .hasMessageContaining("columns = 0");
    assertThatThrownBy(() -> new StartGrid(ground, adam, 4, 4097, 1))
        .hasMessageContaining("rows = 4097");
    assertThatThrownBy(() -> new StartGrid(ground, adam, 4, 4, -1))
        .hasMessageContaining("steps = -1");
  }
}
