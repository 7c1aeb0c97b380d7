package thalweg.figure.contour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.basin.BasinMap;
import thalweg.basin.BasinMapper;
import thalweg.basin.Ending;
import thalweg.basin.StartGrid;
import thalweg.critical.CriticalPoints;
import thalweg.figure.color.BasinColors;
import thalweg.figure.color.Palette;
import thalweg.figure.color.Shade;
import thalweg.figure.raster.Picture;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.method.Optimizers;

/// What a map of basins shows beside the colours of its cells.
class BasinBackgroundTest {
  /// Where f is not defined there is no ground, as on the terrain, and stripes that tell so.
  @Test
  void undefinedGroundIsHatchedAsOnTheTerrain() {
    Landscape half =
        Landscape.of(Formula.parse("x^2 + y^2 + 0*log(y)"), List.of(), Domain.square(1));
    BasinMap map = map(half, 0.01, 8);
    assertThat(map.ending(3, 0)).isEqualTo(Ending.UNDEFINED);
    Picture picture =
        BasinBackground.of(map, new HeightField(half, 81, 81)).picture(half.domain(), 160, 160, 1);
    Picture terrain =
        new Terrain(new HeightField(half, 81, 81), Palette.standard())
            .picture(half.domain(), 160, 160, 1);
    for (int x = 5; x < 155; x++) {
      assertThat(picture.pixel(x, 120)).isEqualTo(terrain.pixel(x, 120));
      assertThat(picture.pixel(x, 40) >>> 24).isEqualTo(255);
    }
  }

  @Test
  void neighboursWhoseColoursLookAlikeHaveALineBetween() {
    Landscape ground = Catalogue.load().find("rastrigin").orElseThrow();
    BasinMap map = map(ground, 0.001, 64);
    Picture picture =
        BasinBackground.of(map, new HeightField(ground, 81, 81))
            .picture(ground.domain(), 640, 640, 1);
    int alike = 0;
    for (int row = 0; row < 64; row++) {
      for (int column = 0; column < 63; column++) {
        int left = map.minimum(column, row);
        int right = map.minimum(column + 1, row);
        if (left >= 0 && right >= 0 && left != right && BasinColors.areAlike(left, right)) {
          alike++;
          int y = 640 - row * 10 - 5;
          double between = Shade.luminance(picture.pixel((column + 1) * 10, y));
          assertThat(between)
              .isLessThan(0.75 * Shade.luminance(picture.pixel(column * 10 + 15, y)));
        }
      }
    }
    assertThat(alike).isPositive();
  }

  private static BasinMap map(Landscape ground, double rate, int cells) {
    Optimizer descent =
        Optimizers.find("gradient-descent").orElseThrow().create(Map.of("learningRate", rate));
    return BasinMapper.of(
        new StartGrid(ground, descent, cells, cells, 400),
        CriticalPoints.find(ground, Runnable::run, () -> false),
        Runnable::run,
        () -> false,
        _ -> {});
  }
}
