package thalweg.desktop.contour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.basin.BasinDifference;
import thalweg.basin.BasinMap;
import thalweg.basin.BasinMapper;
import thalweg.basin.StartGrid;
import thalweg.basin.TestGround;
import thalweg.critical.CriticalSet;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.task.BasinView;
import thalweg.figure.contour.BasinBackground;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.condition.StepCondition;
import thalweg.optimizer.method.Optimizers;

/// What is told of the place under the pointer on a map of basins.
final class BasinWordsTest {
  private static final Landscape BOWL = TestGround.of("x^2 + y^2", Domain.square(2));
  private static final CriticalSet FOUND = TestGround.search("x^2 + y^2", Domain.square(2));
  private static final OptimizerType DESCENT = Optimizers.find("gradient-descent").orElseThrow();
  private static final Point HERE = new Point(1, 1);

  /// Of gradient descent, which is thrown out at a rate above 1.
  private static BasinMap map(double rate) {
    Optimizer optimizer = DESCENT.create(Map.of("learningRate", rate));
    StartGrid grid = new StartGrid(BOWL, optimizer, 4, 4, 400);
    return BasinMapper.of(grid, FOUND, Runnable::run, () -> false, _ -> {});
  }

  private static String tip(BasinChoice choice, BasinMap map, Optional<BasinMap> before) {
    HeightField heights = new HeightField(BOWL, 9, 9);
    BasinBackground ground =
        before
            .map(first -> BasinBackground.of(new BasinDifference(first, map), heights))
            .orElseGet(() -> BasinBackground.of(map, heights));
    BasinView view =
        new BasinView(
            choice,
            BOWL,
            ground,
            map,
            before,
            map.shares(),
            map.minima(),
            before.map(_ -> 1.0),
            true);
    return BasinWords.at(view, HERE).orElseThrow();
  }

  @Test
  void ofOneOptimizerItSaysHowItsRunEnds() {
    assertThat(tip(BasinChoice.of(DESCENT), map(0.5), Optional.empty()))
        .startsWith("Gradient descent from here: at the minimum (0, 0)");
  }

  @Test
  void ofAConditionItSaysHowRunsEndWithAndWithoutIt() {
    BasinChoice choice = BasinChoice.with(DESCENT, StepCondition.DECAY);
    assertThat(tip(choice, map(1.5), Optional.of(map(0.5))).lines())
        .satisfiesExactly(
            with -> assertThat(with).isEqualTo("Gradient descent from here, with decay: diverged"),
            without -> assertThat(without).startsWith("without: at the minimum (0, 0)"));
  }

  @Test
  void ofTwoOptimizersItSaysHowBothEnd() {
    OptimizerType other = Optimizers.find("momentum").orElseThrow();
    BasinChoice choice = BasinChoice.between(DESCENT, other);
    assertThat(tip(choice, map(1.5), Optional.of(map(0.5))).lines())
        .satisfiesExactly(
            first ->
                assertThat(first).startsWith("Gradient descent from here: at the minimum (0, 0)"),
            second -> assertThat(second).isEqualTo(other.name() + ": diverged"));
  }
}
