package thalweg.basin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Methods;
import thalweg.optimizer.condition.DecoupledDecay;
import thalweg.optimizer.condition.Edge;
import thalweg.optimizer.condition.NoClipping;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.schedule.ConstantSchedule;

final class BasinDifferenceTest {
  @Test
  void aMapDiffersFromItselfNowhere() {
    BasinMap map = BasinMaps.of("himmelblau", "adam", 12, 100);
    assertThat(new BasinDifference(map, map).share()).isZero();
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

  /// Decay draws all runs to the edge: to its corner with the one, to another place with the other.
  @Test
  void runsOnTheEdgeEndWhereTheyAre() {
    BasinMap descent = inSquare("gradient-descent", 0.03);
    assertThat(descent.ending(2, 2)).isEqualTo(Ending.EDGE);
    BasinDifference difference = new BasinDifference(descent, inSquare("momentum", 0.01));
    assertThat(difference.share()).isEqualTo(1);
    assertThat(new BasinDifference(descent, inSquare("gradient-descent", 0.02)).share()).isZero();
  }

  private static BasinMap inSquare(String method, double rate) {
    Landscape landscape =
        Landscape.of(Formula.parse("(x - 1.5)^2 + (y - 2)^2"), List.of(), new Domain(1, 3, 1, 3));
    StepConditions conditions =
        new StepConditions(new NoClipping(), new DecoupledDecay(5), Edge.PROJECT);
    return BasinMaps.of(
        new StartGrid(
            landscape,
            Methods.of(method).standard().withLearningRate(rate),
            new ConstantSchedule(0),
            4,
            4,
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
