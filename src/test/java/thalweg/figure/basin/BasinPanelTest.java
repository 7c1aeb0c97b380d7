package thalweg.figure.basin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thalweg.basin.BasinMap;
import thalweg.basin.BasinMapper;
import thalweg.basin.StartGrid;
import thalweg.critical.CriticalPoints;
import thalweg.figure.Theme;
import thalweg.figure.contour.BasinBackground;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Catalogue;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.optimizer.method.Optimizers;

/// The numbers of minima on a map.
final class BasinPanelTest {
  private static final Landscape RASTRIGIN = Catalogue.load().find("rastrigin").orElseThrow();
  private static final int WHITE = 0xffffffff;

  /// As many hues look alike: those that the legend has room for are found by their numbers.
  @Test
  void ofManyMinimaThoseInTheLegendAreNumbered() {
    StartGrid grid =
        new StartGrid(
            RASTRIGIN,
            Optimizers.find("gradient-descent").orElseThrow().create(Map.of("learningRate", 0.003)),
            12,
            12,
            200);
    BasinMap map =
        BasinMapper.of(
            grid,
            CriticalPoints.find(RASTRIGIN, Runnable::run, () -> false),
            Runnable::run,
            () -> false,
            _ -> {});
    Set<Integer> told = new BasinLegend(List.of(map), Theme.LIGHT).minima();
    assertThat(told).hasSize(BasinLegend.MOST_ROWS - 1);
    assertThat(numbers(map, Set.of())).isZero();
    assertThat(numbers(map, told)).isGreaterThan(told.size());
  }

  private static long numbers(BasinMap map, Set<Integer> told) {
    Picture picture = new Picture(1000, 1040, 2);
    picture.draw(
        new BasinPanel(
            BasinBackground.of(map, new HeightField(RASTRIGIN, 65, 65)),
            map.minima(),
            told,
            "",
            "",
            Theme.DARK));
    return Arrays.stream(picture.pixels()).filter(pixel -> pixel == WHITE).count();
  }
}
