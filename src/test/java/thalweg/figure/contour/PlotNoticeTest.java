package thalweg.figure.contour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.figure.Scenes;
import thalweg.figure.Theme;
import thalweg.figure.Viewport;
import thalweg.figure.WordsGraphics;
import thalweg.figure.color.Palette;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Point;
import thalweg.race.Frame;

/// What is said over a contour of all its ground.
class PlotNoticeTest {
  private static final int WIDTH = 391;
  private static final int HEIGHT = 400;

  /// A run that leads straight down through where the notice stands.
  @Test
  void noRunIsDrawnOverWhatIsSaidOfTheGround() {
    Frame run =
        Scenes.race(
            Scenes.landscape("y", 2), new Point(0, 1), 60, Scenes.entrant("gradient-descent", 0.1));
    Terrain fine = new Terrain(Scenes.heights("sin(1e6*x)", 2, 129), Palette.standard());
    Picture with = new Picture(WIDTH, HEIGHT, 1);
    Picture without = new Picture(WIDTH, HEIGHT, 1);
    ContourFigure bare = ContourFigure.of(fine, fine.domain(), Theme.DARK);
    with.draw(bare.withRace(run, 60));
    without.draw(bare);
    Viewport plot = bare.viewport(WIDTH, HEIGHT);
    int middle = (int) (plot.left() + plot.width() / 2);
    int edge = (int) (plot.top() + plot.height());
    double seen = apart(with.pixel(middle, edge - 100), without.pixel(middle, edge - 100));
    for (int row = edge - 24; row < edge - 14; row++) {
      assertThat(apart(with.pixel(middle, row), without.pixel(middle, row))).isLessThan(0.2 * seen);
    }
  }

  private static double apart(int one, int other) {
    return Math.hypot(
        (one >> 16 & 0xff) - (other >> 16 & 0xff), (one >> 8 & 0xff) - (other >> 8 & 0xff));
  }

  @Test
  void whatIsSaidOfTheGroundGivesWayToAStart() {
    Terrain fine = new Terrain(Scenes.heights("sin(1e6*x)", 2, 129), Palette.standard());
    ContourFigure bare = ContourFigure.of(fine, fine.domain(), Theme.DARK);
    Frame low =
        Scenes.race(Scenes.landscape("y", 2), new Point(0, -1.85), 2, Scenes.entrant("adam", 0.01));
    assertThat(notice(bare)).isGreaterThan(HEIGHT / 2.0);
    assertThat(notice(bare.withRace(low, 0))).isLessThan(HEIGHT / 2.0);
  }

  private static double notice(ContourFigure figure) {
    return WordsGraphics.of(figure, WIDTH, HEIGHT).stream()
        .filter(word -> word.text().contains("pattern"))
        .mapToDouble(word -> word.ink().getCenterY())
        .findFirst()
        .orElseThrow();
  }
}
