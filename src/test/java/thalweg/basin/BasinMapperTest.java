package thalweg.basin;

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
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.method.Optimizers;

final class BasinMapperTest {
  @Test
  void comesOutTheSameOnAnyNumberOfThreads() {
    Landscape ground = BasinMaps.landscape("himmelblau");
    StartGrid grid = new StartGrid(ground, BasinMaps.suggested(ground, "momentum"), 100, 60, 300);
    CriticalSet critical = CriticalPoints.find(ground, Runnable::run, () -> false);
    BasinMap alone = BasinMapper.of(grid, critical, Runnable::run, () -> false, _ -> {});
    try (ExecutorService four = Executors.newFixedThreadPool(4)) {
      BasinMap together = BasinMapper.of(grid, critical, four, () -> false, _ -> {});
      for (int row = 0; row < 60; row++) {
        for (int column = 0; column < 100; column++) {
          assertThat(together.arrival(column, row)).isEqualTo(alone.arrival(column, row));
        }
      }
    }
  }

  /// On its lower side is a minimum, which has no number; on the other a place that is none.
  @Test
  void runsOnBothSidesOfAJumpComeToRest() {
    Landscape ground = TestGround.of("step(x)+x^2+(y-1)^2", Domain.square(2));
    Optimizer descent =
        Optimizers.find("gradient-descent").orElseThrow().create(Map.of("learningRate", 0.1));
    StartGrid grid = new StartGrid(ground, descent, 4, 2, 400);
    CriticalSet critical = CriticalPoints.find(ground, Runnable::run, () -> false);
    BasinMap map = BasinMapper.of(grid, critical, Runnable::run, () -> false, _ -> {});
    for (int column = 0; column < 4; column++) {
      assertThat(map.arrival(column, 1).ending()).isEqualTo(Ending.STILL);
    }
  }

  @Test
  void showsCoarseMapsBeforeTheFine() {
    Landscape ground = BasinMaps.landscape("himmelblau");
    StartGrid grid = new StartGrid(ground, BasinMaps.suggested(ground, "adam"), 50, 70, 100);
    CriticalSet critical = CriticalPoints.find(ground, Runnable::run, () -> false);
    List<BasinMap> seen = new ArrayList<>();
    BasinMap last = BasinMapper.of(grid, critical, Runnable::run, () -> false, seen::add);
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
    Landscape ground = BasinMaps.landscape("himmelblau");
    StartGrid grid =
        new StartGrid(ground, BasinMaps.suggested(ground, optimizer), 4096, 4096, 1_000_000);
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(() ->
            BasinMapper.of(
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
    BasinMap adam = BasinMaps.of("himmelblau", "adam", 8, 10);
    assertThat(adam.minima()).isEqualTo(BasinMaps.of("himmelblau", "sam", 4, 10).minima());
    assertThat(adam.minima())
        .extracting(each -> Math.round(each.point().x()))
        .containsExactly(-4L, -3L, 3L, 4L);
  }

  @Test
  void startsBesideAMinimumEndThere() {
    BasinMap map = BasinMaps.of("himmelblau", "gradient-descent", 60, 1000);
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

  /// RMSProp circles: its steps do not shrink near a minimum.
  @Test
  void aRunThatCirclesAMinimumIsInItsBasin() {
    BasinMap map = BasinMaps.of("himmelblau", "rmsprop", 32, 1000);
    for (int i = 0; i < 4; i++) {
      int minimum = i;
      assertThat(area(map, share -> share.minimum() == minimum)).isBetween(0.2, 0.3);
    }
    assertThat(area(map, BasinMap.Share::isCirclingMinimum)).isBetween(0.4, 0.8);
    assertThat(area(map, _ -> true)).isCloseTo(1, within(1e-12));
    assertThat(map.shares())
        .extracting(BasinMap.Share::minimum)
        .filteredOn(minimum -> minimum >= 0)
        .isSorted();
  }

  /// Its cycles between two points are wider than what is near a minimum. Those between more, and
  /// chaos, are about a minimum.
  @Test
  void aRunThatGoesToAndFroAtLargeIsInNoBasin() {
    Landscape ground = BasinMaps.landscape("himmelblau");
    Optimizer fast =
        Optimizers.find("gradient-descent").orElseThrow().create(Map.of("learningRate", 0.02));
    BasinMap map = BasinMaps.of(new StartGrid(ground, fast, 16, 16, 1000));
    assertThat(area(map, BasinMap.Share::isCirclingMinimum)).isBetween(0.1, 0.25);
    assertThat(area(map, share -> share.ending() == Ending.CIRCLING && share.minimum() < 0))
        .isBetween(0.2, 0.35);
    assertThat(area(map, share -> share.ending() == Ending.MOVING)).isZero();
  }

  /// SAM ends to and fro between two points beside each minimum.
  @Test
  void toAndFroBesideAMinimumIsToCircleIt() {
    BasinMap map = BasinMaps.of("himmelblau", "sam", 8, 400);
    assertThat(area(map, BasinMap.Share::isCirclingMinimum)).isGreaterThan(0.9);
  }

  private static double area(BasinMap map, Predicate<BasinMap.Share> which) {
    return map.shares().stream().filter(which).mapToDouble(BasinMap.Share::area).sum();
  }

  @Test
  void basinsOfASymmetricLandscapeMirrorEachOther() {
    BasinMap map = BasinMaps.of("bounded-saddle", "adam", 40, 600);
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
    BasinMap map = BasinMaps.of("ackley", "rprop", 16, 300);
    assertThat(map.minima().getFirst().point().distance(new Point(0, 0))).isLessThan(1e-6);
    assertThat(map.minimum(8, 8)).isZero();
  }

  /// Its lowest places are a level floor from kink to kink.
  @Test
  void theEndOfALevelFloorIsNoMinimum() {
    Landscape ground = TestGround.of("relu(x - 1) + relu(-1 - x) + y^2", Domain.square(2));
    Optimizer descent = Optimizers.find("gradient-descent").orElseThrow().standard();
    BasinMap map = BasinMaps.of(new StartGrid(ground, descent, 8, 8, 1000));
    assertThat(map.minima()).isEmpty();
    assertThat(map.ending(0, 3)).isEqualTo(map.ending(7, 3)).isEqualTo(Ending.CURVE);
    assertThat(map.steps(0, 3)).as("when it came to the floor is not known").isEqualTo(-1);
  }

  @Test
  void tellsWhenARunArrived() {
    Landscape bowl = TestGround.of("x^2 + y^2", Domain.square(1));
    Optimizer descent =
        Optimizers.find("gradient-descent").orElseThrow().create(Map.of("learningRate", 0.05));
    BasinMap map = BasinMaps.of(new StartGrid(bowl, descent, 2, 2, 400));
    // Each step leaves 0.9 of the way; at rest is within 0.001 of the width of 2.
    int exact = (int) Math.ceil(Math.log(0.002 / Math.sqrt(0.5)) / Math.log(0.9));
    assertThat(map.steps(0, 0)).isBetween(exact, exact + exact / 16 + 1);
  }

  @Test
  void whereNothingIsDefinedEveryRunIsLost() {
    Landscape nowhere = TestGround.of("log(-1 - x^2)", Domain.square(1));
    BasinMap map =
        BasinMaps.of(new StartGrid(nowhere, Optimizers.all().getFirst().standard(), 3, 3, 5));
    assertThat(map.shares()).containsExactly(new BasinMap.Share(Ending.UNDEFINED, -1, 1));
    assertThat(map.steps(1, 1)).isZero();
  }

  @Test
  void refusesGridsOutOfRange() {
    Landscape ground = BasinMaps.landscape("saddle");
    Optimizer adam = BasinMaps.suggested(ground, "adam");
    assertThatThrownBy(() -> new StartGrid(ground, adam, 0, 4, 1))
        .hasMessageContaining("columns = 0");
    assertThatThrownBy(() -> new StartGrid(ground, adam, 4, 4097, 1))
        .hasMessageContaining("rows = 4097");
    assertThatThrownBy(() -> new StartGrid(ground, adam, 4, 4, -1))
        .hasMessageContaining("steps = -1");
  }
}
