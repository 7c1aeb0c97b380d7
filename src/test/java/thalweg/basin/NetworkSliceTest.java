package thalweg.basin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Planes;
import thalweg.linalg.CriticalKind;
import thalweg.optimizer.method.Optimizers;

/// The slice of a network's loss is searched and mapped as any formula is: what is asked is the
/// planar field. A logistic model's loss is convex, and so is every slice of it.
final class NetworkSliceTest {
  private static final Landscape SLICE = Planes.logistic();

  @Test
  void aConvexSliceHasOneMinimum() {
    CriticalSet found = CriticalPoints.find(SLICE, Runnable::run, () -> false);
    assertThat(found.points()).hasSize(1);
    CriticalPoint minimum = found.points().getFirst();
    assertThat(minimum.kind()).isEqualTo(CriticalKind.MINIMUM);
    assertThat(LocalShape.at(SLICE.field(), minimum.point()).gradientNorm()).isLessThan(1e-12);
  }

  @Test
  void everyStartOfAConvexSliceEndsThere() {
    BasinMap map =
        BasinMaps.of(
            new StartGrid(
                SLICE,
                Optimizers.find("gradient-descent")
                    .orElseThrow()
                    .create(Map.of("learningRate", 0.5)),
                8,
                8,
                400));
    for (int row = 0; row < 8; row++) {
      for (int column = 0; column < 8; column++) {
        assertThat(map.ending(column, row)).isEqualTo(Ending.MINIMUM);
      }
    }
  }
}
