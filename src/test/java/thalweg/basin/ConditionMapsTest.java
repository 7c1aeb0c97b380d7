package thalweg.basin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.Sweep;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Methods;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.condition.CoupledDecay;
import thalweg.optimizer.condition.DecoupledDecay;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.NormClipping;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.condition.ValueClipping;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.race.Race;
import thalweg.race.Trajectory;

/// Under conditions a map of basins says of each start what a race from there says.
final class ConditionMapsTest {
  private static final int SIDE = 6;
  private static final int STEPS = 500;

  /// So that some runs are held by its edge, and others come to minima.
  private static final Domain PART = new Domain(-2.5, 5, -1, 5);

  private static StartGrid grid(String method, double rate, StepConditions conditions) {
    return grid(BasinMaps.landscape("himmelblau").withDomain(PART), method, rate, conditions);
  }

  private static StartGrid grid(
      Landscape landscape, String method, double rate, StepConditions conditions) {
    Optimizer optimizer = Methods.of(method).standard().withLearningRate(rate);
    return new StartGrid(
        landscape, optimizer, new ConstantSchedule(0), SIDE, SIDE, STEPS, 0, 0, conditions);
  }

  private static List<String> differences(BasinMap map) {
    StartGrid grid = map.grid();
    List<String> differences = new ArrayList<>();
    for (int cell = 0; cell < grid.cells(); cell++) {
      Trajectory run = Race.run(grid.alone(cell)).trajectories().getFirst();
      Ending raced = Ending.of(run.status());
      Ending mapped = map.ending(cell % SIDE, cell / SIDE);
      if (raced != mapped) {
        differences.add(grid.alone(cell).starts() + ": race " + raced + ", map " + mapped);
      }
    }
    return differences;
  }

  private static List<StepConditions> conditions() {
    StepConditions none = StepConditions.NONE;
    return List.of(
        none.withClipping(new NormClipping(3)),
        none.withClipping(new ValueClipping(2)),
        none.withDecay(new CoupledDecay(0.1)),
        none.withDecay(new CoupledDecay(3)),
        none.withDecay(new DecoupledDecay(1e-4)),
        none.withDecay(new DecoupledDecay(3)),
        none.withEdge(EdgeBehavior.STOP),
        none.withEdge(EdgeBehavior.PROJECT),
        new StepConditions(new NormClipping(9), new CoupledDecay(1), EdgeBehavior.PROJECT));
  }

  @ParameterizedTest
  @CsvSource({
    "gradient-descent, 0.02",
    "momentum, 0.01",
    "adam, 0.1",
    "newton, 1",
    "lbfgs, 1",
    "sam, 0.02"
  })
  void agreesWithARaceFromEveryStart(String method, double rate) {
    for (StepConditions conditions : Sweep.every(2, conditions())) {
      assertThat(differences(BasinMaps.of(grid(method, rate, conditions))))
          .as(conditions.toString())
          .isEmpty();
    }
  }

  /// Every run of a batch has a norm of its own, to the last bit: the longest gradient of all would
  /// clip the others, too.
  @Test
  void aNormIsThatOfOneRun() {
    StepConditions clipped = StepConditions.NONE.withClipping(new NormClipping(3));
    BasinMap map = BasinMaps.of(grid("gradient-descent", 0.02, clipped));
    for (int cell = 0; cell < map.grid().cells(); cell++) {
      Trajectory run = Race.run(map.grid().alone(cell)).trajectories().getFirst();
      double way = run.velocity(1);
      assertThat(way).isLessThanOrEqualTo(0.02 * 3);
      assertThat(map.ending(cell % SIDE, cell / SIDE)).isEqualTo(Ending.of(run.status()));
    }
  }

  @Test
  void mapsTellOfTheEdge() {
    StepConditions none = StepConditions.NONE;
    assertThat(
            BasinMaps.of(grid("gradient-descent", 0.02, none.withEdge(EdgeBehavior.PROJECT)))
                .shares())
        .extracting(BasinMap.Share::ending)
        .contains(Ending.EDGE, Ending.MINIMUM)
        .doesNotContain(Ending.LEFT);
    assertThat(
            BasinMaps.of(grid("gradient-descent", 0.02, none.withEdge(EdgeBehavior.STOP))).shares())
        .extracting(BasinMap.Share::ending)
        .contains(Ending.LEFT, Ending.MINIMUM);
    assertThat(
            BasinMaps.of(grid("gradient-descent", 0.02, none.withDecay(new CoupledDecay(3))))
                .shares())
        .extracting(BasinMap.Share::ending)
        .contains(Ending.STILL)
        .doesNotContain(Ending.MINIMUM);
  }

  /// Each basin keeps its minimum though no run comes to it.
  @Test
  void mapsTellBesideWhichMinimumDecayHoldsRuns() {
    StepConditions decay = StepConditions.NONE.withDecay(new CoupledDecay(0.1));
    Landscape whole = BasinMaps.landscape("himmelblau");
    BasinMap map = BasinMaps.of(grid(whole, "gradient-descent", 0.01, decay));
    BasinMap free = BasinMaps.of(grid(whole, "gradient-descent", 0.01, StepConditions.NONE));
    assertThat(map.shares().stream().filter(BasinMap.Share::isBesideMinimum)).hasSize(4);
    for (int cell = 0; cell < SIDE * SIDE; cell++) {
      int column = cell % SIDE;
      int row = cell / SIDE;
      if (map.ending(column, row) == Ending.STILL) {
        assertThat(map.minimum(column, row)).isEqualTo(free.minimum(column, row));
      }
    }
    assertThat(new BasinDifference(map, free).share()).isLessThan(0.1);
  }

  /// The edge holds runs at (-1, 0) and at (1, 0), for which there is one ending.
  @Test
  void placesWithoutANumberAreToldApart() {
    Landscape landscape = Landscape.of(Formula.parse("3*y^2 - x^2"), List.of(), Domain.square(1));
    StepConditions project = StepConditions.NONE.withEdge(EdgeBehavior.PROJECT);
    BasinMap map = BasinMaps.of(grid(landscape, "gradient-descent", 0.1, project));
    assertThat(map.shares()).extracting(BasinMap.Share::ending).containsExactly(Ending.EDGE);
    for (int column = 0; column < SIDE - 1; column++) {
      assertThat(map.isBetweenPlaces(column, 2, 1, 0)).isEqualTo(column == SIDE / 2 - 1);
    }
    assertThat(map.isBetweenPlaces(1, 2, 0, 1)).isFalse();
  }
}
