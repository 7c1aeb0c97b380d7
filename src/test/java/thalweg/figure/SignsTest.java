package thalweg.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.figure.color.Shade;
import thalweg.figure.raster.Picture;
import thalweg.figure.run.RunMarkers;
import thalweg.figure.run.RunStyle;
import thalweg.figure.sheet.LegendRow;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Frame;

/// Whether the signs of runs in a drawn picture, as the command line leaves it, stay apart for
/// people who lack a kind of cone.
class SignsTest {
  /// Some four times what is just noticed.
  private static final double CLEARLY = 8;

  /// Pixels, of the 60 or so that a sign has on the screen.
  private static final int ENOUGH = 12;

  private static final int SIDE = 22;
  private static final List<OptimizerType> TYPES = Optimizers.all();
  private static final Frame ALL =
      Scenes.race(
          Scenes.boundedSaddle(),
          new Point(-1.3, 0.2),
          2,
          TYPES.stream().map(type -> new Entrant(type.standard())).toArray(Entrant[]::new));

  @ParameterizedTest
  @EnumSource
  void everyTwoLookDifferentInALegend(ColorVision vision) {
    for (Theme theme : Theme.values()) {
      assertAllDiffer(vision, TYPES.stream().map(type -> inLegend(type, theme)).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTwoLookDifferentOnTheGround(ColorVision vision) {
    assertAllDiffer(vision, TYPES.stream().map(SignsTest::onGround).toList());
  }

  private static void assertAllDiffer(ColorVision vision, List<Picture> pictures) {
    for (int i = 0; i < pictures.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(differing(vision, pictures.get(i), pictures.get(j)))
            .as("%s and %s", TYPES.get(i).name(), TYPES.get(j).name())
            .isGreaterThan(ENOUGH);
      }
    }
  }

  private static int differing(ColorVision vision, Picture one, Picture other) {
    int count = 0;
    for (int i = 0; i < SIDE * SIDE; i++) {
      int color = one.pixel(i % SIDE, i / SIDE);
      count += vision.difference(color, other.pixel(i % SIDE, i / SIDE)) >= CLEARLY ? 1 : 0;
    }
    return count;
  }

  private static Picture inLegend(OptimizerType type, Theme theme) {
    Picture picture = new Picture(SIDE, SIDE, 1);
    picture.draw((graphics, width, height) -> {
      graphics.setColor(Shade.of(theme.panel()));
      graphics.fillRect(0, 0, width, height);
      new LegendRow(ALL.experiment(), ALL.run(type.id(), 0).orElseThrow(), "", theme)
          .draw(graphics, SIDE / 2.0 - 52, SIDE / 2.0 - 22, 400, LegendRow.COMPACT);
    });
    return picture;
  }

  private static Picture onGround(OptimizerType type) {
    Picture picture = new Picture(SIDE, SIDE, 1);
    picture.draw((graphics, width, height) -> {
      RunStyle style = RunStyle.of(List.of(new Entrant(type.standard())), 0);
      RunMarkers.head(graphics, width / 2.0, height / 2.0, style, 0);
    });
    return picture;
  }
}
