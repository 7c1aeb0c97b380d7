package thalweg.basin;

import java.util.Arrays;
import java.util.List;
import thalweg.formula.Field;
import thalweg.optimizer.GradientNoise;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.RandomStream;
import thalweg.optimizer.condition.StepConditions;
import thalweg.race.Experiment;

/// What the method of a batch of runs is told.
final class BatchOracle {
  private BatchOracle() {}

  /// The oracle of the runs of some cells. Every run has noise of its own, which follows from the
  /// seed, its cell and the method.
  ///
  /// @param together whether the runs are one vector
  static Oracle of(StartGrid grid, Field field, int[] cells, boolean together) {
    Oracle noisy = noisy(grid, new FieldOracle(field), cells, together);
    StepConditions conditions = grid.conditions();
    return together && !conditions.leavesGradients()
        ? new PackedConditions(
            noisy, cells.length, conditions.clipping(), conditions.decay().coupled())
        : conditions.seen(noisy);
  }

  private static Oracle noisy(StartGrid grid, Oracle exact, int[] cells, boolean together) {
    if (grid.noise() == 0) {
      return exact;
    }
    Experiment any = grid.alone(cells[0]);
    List<RandomStream> chances =
        Arrays.stream(cells).mapToObj(cell -> any.chanceOfNoise(cell, 0)).toList();
    return together
        ? new PackedNoise(exact, grid.noise(), chances)
        : new GradientNoise(exact, grid.noise(), chances.getFirst());
  }
}
