package thalweg.basin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.optimizer.Optimizer;

/// Where a map counts runs that go to and fro between a few points.
final class CyclesOnMapsTest {
  /// Its steps never become shorter than the valley, so that it hops over each minimum, from one
  /// point within its reach to the other.
  @Test
  void aCycleAroundAMinimumBelongsToIt() {
    Optimizer rmsprop = RightWords.method("rmsprop", 0.3);
    BasinMap map =
        BasinMaps.of(new StartGrid(BasinMaps.landscape("himmelblau"), rmsprop, 8, 8, 1000));
    assertThat(map.shares())
        .anyMatch(share -> share.ending() == Ending.CIRCLING)
        .noneMatch(share -> share.ending() == Ending.CIRCLING && share.minimum() < 0);
  }
}
