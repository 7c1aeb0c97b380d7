package thalweg.basin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.WrittenRules;

/// Basins of Adam as a user types it, beside those of the program's.
final class TypedBasinsTest {
  private static final int SIZE = 16;
  private static final int STEPS = 400;

  private static BasinMap map(Landscape ground, Optimizer optimizer) {
    return BasinMaps.of(new StartGrid(ground, optimizer, SIZE, SIZE, STEPS));
  }

  @Test
  void aDifferenceIsTheSameWhicheverOfBothIsMeant() {
    Landscape ground = BasinMaps.landscape("himmelblau");
    Optimizer adam = BasinMaps.suggested(ground, "adam");
    BasinMap builtIn = map(ground, adam);
    BasinMap typed =
        map(ground, WrittenRules.ADAM.type().standard().withLearningRate(adam.learningRate()));
    assertThat(new BasinDifference(builtIn, typed).share()).isZero();
    BasinMap momentum = map(ground, BasinMaps.suggested(ground, "momentum"));
    double share = new BasinDifference(momentum, typed).share();
    assertThat(share).isEqualTo(new BasinDifference(momentum, builtIn).share()).isPositive();
  }
}
