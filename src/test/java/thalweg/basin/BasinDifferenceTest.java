package thalweg.basin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.critical.CriticalPoints;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Methods;
import thalweg.optimizer.condition.DecoupledDecay;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.NoClipping;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.race.Status;

final class BasinDifferenceTest {
  @Test
  void aMapDiffersFromItselfNowhere() {
    BasinMap map = BasinMaps.of("himmelblau", "adam", 12, 100);
    assertThat(new BasinDifference(map, map).share()).isZero();
  }

  /// What has not been run is no difference: of a map that is being made only that counts that is
  /// known.
  @Test
  void aMapThatIsBeingMadeDiffersFromItselfNowhere() {
    BasinMap whole = BasinMaps.of("himmelblau", "momentum", 24, 300);
    List<BasinMap> parts = new ArrayList<>();
    BasinMapper.of(
        whole.grid(),
        CriticalPoints.find(whole.grid().landscape(), Runnable::run, () -> false),
        Runnable::run,
        () -> false,
        parts::add);
    parts.removeIf(BasinMap::isComplete);
    assertThat(parts).isNotEmpty();
    for (BasinMap part : parts) {
      assertThat(new BasinDifference(whole, part).share()).isZero();
      assertThat(new BasinDifference(part, whole).share()).isZero();
    }
  }

  @Test
  void countsTheStartsThatChangeBasin() {
    BasinMap descent = BasinMaps.of("himmelblau", "gradient-descent", 24, 600);
    BasinMap momentum = BasinMaps.of("himmelblau", "momentum", 24, 600);
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

  /// Many of RMSProp's runs circle a minimum.
  @Test
  void circlingAMinimumIsToEndThere() {
    BasinMap descent = BasinMaps.of("himmelblau", "gradient-descent", 24, 600);
    BasinMap rmsprop = BasinMaps.of("himmelblau", "rmsprop", 24, 600);
    BasinDifference difference = new BasinDifference(descent, rmsprop);
    int circling = 0;
    for (int cell = 0; cell < 24 * 24; cell++) {
      int column = cell % 24;
      int row = cell / 24;
      int minimum = rmsprop.minimum(column, row);
      boolean circles = rmsprop.ending(column, row) == Ending.CIRCLING && minimum >= 0;
      circling += circles ? 1 : 0;
      if (circles && minimum == descent.minimum(column, row)) {
        assertThat(difference.isChanged(column, row)).isFalse();
      } else if (circles) {
        assertThat(difference.isChanged(column, row)).isTrue();
      }
    }
    assertThat(circling).isGreaterThan(80);
    assertThat(difference.share()).isBetween(0.05, 0.15);
  }

  /// Along y decay and gradient balance at 1.6 with descent, and at 1.95 with momentum, whose steps
  /// are ten times as long: all on the edge with the one formula, and inside with the other.
  @ParameterizedTest
  @CsvSource({"5*x + (y - 2)^2, EDGE", "(x - 2)^2 + (y - 2)^2, STILL"})
  void runsThatAreHeldEndWhereTheyAre(String formula, Ending held) {
    BasinMap descent = decaying(formula, "gradient-descent", 0.1);
    BasinMap momentum = decaying(formula, "momentum", 0.02);
    for (BasinMap map : List.of(descent, momentum)) {
      assertThat(map.shares()).extracting(BasinMap.Share::ending).containsExactly(held);
    }
    assertThat(new BasinDifference(descent, momentum).share()).isEqualTo(1);
    BasinMap slower = decaying(formula, "gradient-descent", 0.08);
    assertThat(new BasinDifference(descent, slower).share()).isZero();
  }

  /// They end outside by a hair, or inside by one: at the minimum that is on the edge.
  @ParameterizedTest
  @CsvSource({"momentum, 0.01", "gradient-descent, 0.9", "adam, 0.1"})
  void aMinimumOnTheEdgeIsWhereRunsEnd(String method, double rate) {
    Landscape landscape =
        Landscape.of(Formula.parse("(x - 2)^2 + y^2"), List.of(), Domain.square(2));
    StartGrid grid =
        new StartGrid(landscape, Methods.of(method).standard().withLearningRate(rate), 4, 4, 400);
    assertThat(BasinMaps.of(grid).shares())
        .containsExactly(new BasinMap.Share(Ending.MINIMUM, 0, 1));
    assertThat(BasinMaps.race(grid, 5).status()).isInstanceOf(Status.Settled.class);
  }

  private static BasinMap decaying(String formula, String method, double rate) {
    Landscape landscape = Landscape.of(Formula.parse(formula), List.of(), new Domain(1, 3, 1, 3));
    StepConditions conditions =
        new StepConditions(new NoClipping(), new DecoupledDecay(0.5), EdgeBehavior.PROJECT);
    return BasinMaps.of(
        new StartGrid(
            landscape,
            Methods.of(method).standard().withLearningRate(rate),
            new ConstantSchedule(0),
            3,
            3,
            400,
            0,
            0,
            conditions));
  }

  @Test
  void mapsOfDifferentGroundAreNotCompared() {
    BasinMap one = BasinMaps.of("himmelblau", "adam", 4, 1);
    assertThatThrownBy(() -> new BasinDifference(one, BasinMaps.of("himmelblau", "adam", 5, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BasinDifference(one, BasinMaps.of("saddle", "adam", 4, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
