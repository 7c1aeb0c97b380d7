package thalweg.figure.basin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.basin.BasinDifference;
import thalweg.basin.BasinMap;
import thalweg.basin.BasinMapper;
import thalweg.basin.Ending;
import thalweg.basin.StartGrid;
import thalweg.basin.TestGround;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.figure.Theme;
import thalweg.figure.color.BasinColors;
import thalweg.figure.color.Hatching;
import thalweg.figure.color.Shade;
import thalweg.figure.contour.BasinBackground;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.optimizer.method.Optimizers;

class BasinSheetTest {
  private static final Landscape GROUND = Catalogue.load().find("himmelblau").orElseThrow();
  private static final Landscape LEVEL = TestGround.of("0*x", GROUND.domain());

  private static BasinMap map(Landscape landscape, String optimizer, int size) {
    return map(landscape, optimizer, size, 400);
  }

  private static BasinMap map(Landscape landscape, String optimizer, int size, int steps) {
    double rate = landscape.learningRates().getOrDefault(optimizer, 0.0);
    StartGrid grid =
        new StartGrid(
            landscape,
            Optimizers.find(optimizer).orElseThrow().create(Map.of("learningRate", rate)),
            size,
            size,
            steps);
    CriticalSet critical = CriticalPoints.find(landscape, Runnable::run, () -> false);
    return BasinMapper.of(grid, critical, Runnable::run, () -> false, _ -> {});
  }

  private static HeightField heights(Landscape landscape) {
    return new HeightField(landscape, 65, 65);
  }

  @Test
  void everyCellHasTheColourOfItsMinimum() {
    BasinMap map = map(GROUND, "gradient-descent", 16);
    Picture picture =
        BasinBackground.of(map, heights(GROUND)).picture(GROUND.domain(), 320, 320, 1);
    BasinColors colors = BasinColors.over(List.of(map));
    for (int cell = 0; cell < 256; cell++) {
      int column = cell % 16;
      int row = cell / 16;
      int expected =
          BasinColors.of(map.minimum(column, row), colors.darkness(map.steps(column, row)));
      assertThat(mostOf(picture, column * 20, (15 - row) * 20)).isEqualTo(expected);
    }
  }

  /// The colour of most of the 20 x 20 pixels, which level lines cross.
  private static int mostOf(Picture picture, int left, int top) {
    return counts(picture, left, top).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private static Map<Integer, Integer> counts(Picture picture, int left, int top) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < 400; i++) {
      counts.merge(picture.pixel(left + i % 20, top + i / 20), 1, Integer::sum);
    }
    return counts;
  }

  @Test
  void cellsThatCircleTheirMinimumAreHatched() {
    BasinMap map = map(GROUND, "rmsprop", 16, 2000);
    BasinColors colors = BasinColors.over(List.of(map));
    Picture picture = flat(BasinBackground.of(map, heights(LEVEL)));
    int circling = 0;
    for (int cell = 0; cell < 256; cell++) {
      int column = cell % 16;
      int row = cell / 16;
      boolean circles = map.ending(column, row) == Ending.CIRCLING && map.minimum(column, row) >= 0;
      circling += circles ? 1 : 0;
      int ground =
          map.minimum(column, row) >= 0
              ? BasinColors.of(map.minimum(column, row), colors.darkness(map.steps(column, row)))
              : BasinColors.of(map.ending(column, row));
      Map<Integer, Integer> counts = counts(picture, column * 20, (15 - row) * 20);
      assertThat(counts).containsKey(ground);
      if (circles) {
        assertThat(counts.get(ground)).isBetween(160, 320);
        assertThat(darkest(counts))
            .isCloseTo(Shade.luminance(Hatching.stripe(ground)), within(0.02));
      } else {
        assertThat(counts).hasSize(1);
      }
    }
    assertThat(circling).isBetween(100, 200);
  }

  /// A picture without level lines.
  private static Picture flat(BasinBackground ground) {
    return ground.picture(GROUND.domain(), 320, 320, 1);
  }

  private static double darkest(Map<Integer, Integer> counts) {
    return counts.keySet().stream().mapToDouble(Shade::luminance).min().orElseThrow();
  }

  /// The stripes are those of the map, as wide and as far apart.
  @Test
  void theLegendHatchesWhatCircles() {
    BasinMap circling = map(GROUND, "rmsprop", 16, 2000);
    BasinLegend legend = new BasinLegend(List.of(circling), Theme.LIGHT);
    assertThat(legend.rows()).isEqualTo(circling.shares().size()).isGreaterThan(6);
    Picture picture = new Picture(500, (int) legend.height(), 1);
    picture.draw((graphics, width, _) -> legend.draw(graphics, 0, 0, width));
    List<BasinMap.Share> shares = circling.shares();
    for (int row = 0; row < shares.size(); row++) {
      int middle = (int) (BasinLegend.HEAD + (row + 0.5) * BasinLegend.ROW);
      int turns = 0;
      for (int x = 2; x < 50; x++) {
        double change = luminance(picture, x + 1, middle) - luminance(picture, x, middle);
        turns += change > 0.005 ? 1 : 0;
      }
      assertThat(turns > 3).isEqualTo(shares.get(row).isCirclingMinimum());
    }
  }

  private static double luminance(Picture picture, int x, int y) {
    return Shade.luminance(picture.pixel(x, y));
  }

  @Test
  void aPartOfTheDomainShowsItsOwnCellsAndNothingBeyond() {
    BasinMap map = map(GROUND, "gradient-descent", 4);
    BasinBackground ground = BasinBackground.of(map, heights(GROUND));
    Picture part = ground.picture(new Domain(3, 6, 3, 6), 100, 100, 1);
    BasinColors colors = BasinColors.over(List.of(map));
    assertThat(mostOf(part, 0, 0))
        .isEqualTo(BasinColors.of(map.minimum(3, 3), colors.darkness(map.steps(3, 3))));
    Picture beyond = ground.picture(new Domain(8, 9, 8, 9), 20, 20, 1);
    assertThat(mostOf(beyond, 0, 0))
        .isNotIn(BasinColors.of(0, BasinColors.MIDDLING), BasinColors.of(1, BasinColors.MIDDLING));
  }

  @Test
  void whatDoesNotChangeIsFaintInADifference() {
    BasinMap one = map(GROUND, "gradient-descent", 8);
    BasinMap other = map(GROUND, "momentum", 8);
    BasinDifference difference = new BasinDifference(one, other);
    BasinColors colors = BasinColors.over(List.of(other));
    Picture picture =
        BasinBackground.of(difference, heights(GROUND)).picture(GROUND.domain(), 160, 160, 1);
    for (int cell = 0; cell < 64; cell++) {
      int color = mostOf(picture, cell % 8 * 20, (7 - cell / 8) * 20);
      int plain =
          BasinColors.of(
              other.minimum(cell % 8, cell / 8), colors.darkness(other.steps(cell % 8, cell / 8)));
      assertThat(color == plain).isEqualTo(difference.isChanged(cell % 8, cell / 8));
    }
  }

  /// Stripes say that a run circles its minimum.
  @Test
  void whatIsFaintHasStripesOnlyWhereItCircles() {
    BasinMap map = map(GROUND, "gradient-descent", 8);
    Picture picture =
        BasinBackground.of(new BasinDifference(map, map), heights(GROUND))
            .picture(GROUND.domain(), 1600, 1600, 1);
    int[] pixels = new int[1600];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = picture.pixel(500 + i % 40, 700 + i / 40);
    }
    int most = mostOf(picture, 500, 700);
    assertThat(IntStream.of(pixels).filter(each -> each == most).count()).isGreaterThan(1300);
  }

  @ParameterizedTest
  @CsvSource({"himmelblau, adam", "ravine, momentum", "rastrigin, rmsprop", "saddle, adam"})
  void aMapFillsASheet(String landscape, String optimizer) {
    BasinMap map = map(Catalogue.load().find(landscape).orElseThrow(), optimizer, 8);
    Picture picture = new BasinSheet(List.of(map), Theme.LIGHT).picture(0.5);
    assertThat(picture.width()).isGreaterThan(700);
    assertThat(picture.height()).isGreaterThan(250);
    assertThat(picture.pixel(2, 2)).isEqualTo(Theme.LIGHT.panel());
  }

  @Test
  void severalMapsStandSideBySide() {
    BasinMap map = map(GROUND, "adam", 6);
    Picture two = new BasinSheet(List.of(map, map), Theme.DARK).picture(0.5);
    Picture four = new BasinSheet(List.of(map, map, map, map), Theme.DARK).picture(0.5);
    assertThat(two.width()).isEqualTo(four.width());
    assertThat(four.height()).isGreaterThan(two.height());
  }

  @Test
  void aSheetNeedsAMap() {
    assertThatThrownBy(() -> new BasinSheet(List.of(), Theme.LIGHT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// Of 2000 that a run may make.
  @Test
  void theScaleIsThatOfTheStepsThatRunsTake() {
    BasinMap map = map(GROUND, "gradient-descent", 16, 2000);
    BasinColors colors = BasinColors.over(List.of(map));
    int[] taken =
        IntStream.range(0, 256)
            .filter(cell -> map.minimum(cell % 16, cell / 16) >= 0)
            .map(cell -> map.steps(cell % 16, cell / 16))
            .sorted()
            .toArray();
    assertThat(taken[taken.length - 1]).isLessThan(1000);
    assertThat(colors.darkness(taken[0])).isLessThan(0.3);
    assertThat(colors.darkness(taken[taken.length / 2])).isBetween(0.2, 0.8);
    assertThat(colors.darkness(taken[taken.length - 1])).isGreaterThan(0.7);
  }
}
