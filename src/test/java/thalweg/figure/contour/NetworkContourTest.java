package thalweg.figure.contour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.figure.Figure;
import thalweg.figure.Scenes;
import thalweg.figure.Theme;
import thalweg.figure.Viewport;
import thalweg.figure.color.Palette;
import thalweg.figure.raster.Picture;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// A network's landscape is drawn as any other, with the shadows of the runs on it.
final class NetworkContourTest {
  private static final int SIDE = 400;
  private static final double SCALE = 2;
  private static final Frame FRAME = Scenes.fitting();
  private static final Landscape LANDSCAPE = FRAME.experiment().landscape();

  private static ContourFigure ground() {
    Terrain terrain = new Terrain(new HeightField(LANDSCAPE, 65, 65), Palette.standard());
    return ContourFigure.of(terrain, LANDSCAPE.domain(), Theme.DARK);
  }

  private static Picture draw(Figure figure) {
    Picture picture = new Picture((int) (SIDE * SCALE), (int) (SIDE * SCALE), SCALE);
    picture.draw(figure);
    return picture;
  }

  @Test
  void itsContourShowsHighAndLow() {
    ContourFigure figure = ground();
    Picture picture = draw(figure);
    Viewport view = figure.viewport(SIDE, SIDE);
    List<Integer> colors = new ArrayList<>();
    for (double y = -2.9; y < 3; y += 0.2) {
      colors.add(pixel(picture, view, 0.3, y));
    }
    assertThat(colors.stream().distinct().count()).isGreaterThan(10);
  }

  @Test
  void theShadowsOfItsRunsAreDrawnOnIt() {
    ContourFigure figure = ground().withRace(FRAME, 150);
    Picture bare = draw(ground());
    Picture picture = draw(figure);
    Viewport view = figure.viewport(SIDE, SIDE);
    for (Trajectory run : FRAME.trajectories()) {
      assertThat(run.distance(150)).isGreaterThan(0.1);
      for (int step = 20; step <= 150; step += 10) {
        assertThat(pixel(picture, view, run.x(step), run.y(step)))
            .as("step %d of %s", step, FRAME.optimizerOf(run))
            .isNotEqualTo(pixel(bare, view, run.x(step), run.y(step)));
      }
    }
  }

  private static int pixel(Picture picture, Viewport view, double x, double y) {
    return picture.pixel(
        (int) Math.floor(view.px(x) * picture.scale()),
        (int) Math.floor(view.py(y) * picture.scale()));
  }
}
