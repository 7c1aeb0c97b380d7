package thalweg.figure.contour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import thalweg.critical.CriticalSet;
import thalweg.figure.Scenes;
import thalweg.figure.Theme;
import thalweg.figure.Viewport;
import thalweg.figure.color.Palette;
import thalweg.figure.color.Shade;
import thalweg.figure.raster.Picture;
import thalweg.figure.run.FollowedRun;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;
import thalweg.race.Frame;

/// The rings of starts and the heads of runs on a contour, and which lies over which.
final class ContourStartsTest {
  private static final int WIDTH = 391;
  private static final int HEIGHT = 400;
  private static final int AMBER = 0xfff2a93b;
  private static final Frame OPENING = Scenes.opening();

  private static ContourFigure figure(
      Frame frame, List<Point> starts, OptionalInt selected, Optional<Frame> runs) {
    Landscape landscape = frame.experiment().landscape();
    return new ContourFigure(
        new TerrainCache(),
        new Terrain(new HeightField(landscape, 129, 129), Palette.standard()),
        landscape.domain(),
        Theme.DARK,
        "",
        starts,
        selected,
        runs,
        0,
        CriticalSet.NONE,
        FollowedRun.NONE,
        false);
  }

  private static ContourFigure rings(OptionalInt selected) {
    return figure(OPENING, OPENING.experiment().starts(), selected, Optional.empty());
  }

  private static Picture draw(ContourFigure figure, int scale) {
    Picture picture = new Picture(WIDTH * scale, HEIGHT * scale, scale);
    picture.draw(figure);
    return picture;
  }

  /// As over the surface. The heads of four runs are larger than the ring.
  @Test
  void noHeadHidesTheRingOfAStart() {
    ContourFigure figure =
        figure(OPENING, OPENING.experiment().starts(), OptionalInt.empty(), Optional.of(OPENING));
    Viewport view = figure.viewport(WIDTH, HEIGHT);
    Point start = OPENING.experiment().starts().getFirst();
    Picture picture = draw(figure, 4);
    for (int i = 0; i < 16; i++) {
      double angle = 2 * Math.PI * i / 16;
      int x = (int) (4 * (view.px(start.x()) + 7 * Math.cos(angle)));
      int y = (int) (4 * (view.py(start.y()) + 7 * Math.sin(angle)));
      assertThat(picture.pixel(x, y)).isEqualTo(0xffffffff);
    }
  }

  /// As finely that both are seen.
  @Test
  void noHeadHidesTheMarkOfACriticalPoint() {
    Frame resting =
        Scenes.race(
            Scenes.landscape("x^2 + y^2", 2),
            new Point(0, 0),
            10,
            Scenes.entrant("gradient-descent", 0));
    CriticalSet minimum =
        new CriticalSet(
            List.of(
                new CriticalPoint(
                    CriticalKind.MINIMUM, new Point(0, 0), 0, Eigenpairs.of2x2(2, 0, 2))),
            List.of(),
            0,
            0,
            0,
            Optional.empty(),
            Optional.empty(),
            0);
    ContourFigure bare = figure(resting, List.of(), OptionalInt.empty(), Optional.of(resting));
    ContourFigure marked = marked(bare, minimum);
    Viewport view = bare.viewport(WIDTH, HEIGHT);
    // The middle of the triangle's upper side.
    int x = (int) (4 * view.px(0));
    int y = (int) (4 * (view.py(0) - 3.85));
    assertThat(draw(bare, 4).pixel(x, y)).isEqualTo(AMBER);
    assertThat(Shade.contrast(draw(marked, 4).pixel(x, y), AMBER)).isGreaterThan(1.5);
    assertThat(draw(marked, 4).pixel(x, y + 8)).isEqualTo(AMBER);
  }

  private static ContourFigure marked(ContourFigure bare, CriticalSet critical) {
    return new ContourFigure(
        bare.layer(),
        bare.terrain(),
        bare.visible(),
        bare.theme(),
        "",
        bare.starts(),
        bare.selected(),
        bare.frame(),
        bare.playhead(),
        critical,
        bare.spotlight(),
        false);
  }

  @Test
  void aStartIsAWhiteRingAndTheSelectedOneHasAHalo() {
    ContourFigure figure = rings(OptionalInt.empty());
    Viewport view = figure.viewport(WIDTH, HEIGHT);
    int x = (int) view.px(-1.3);
    int y = (int) view.py(0.0001);
    Picture plain = draw(figure, 1);
    Picture selected = draw(rings(OptionalInt.of(0)), 1);
    assertThat(plain.pixel(x + 7, y)).isEqualTo(0xffffffff);
    assertThat(selected.pixel(x + 7, y)).isEqualTo(0xffffffff);
    assertThat(Shade.luminance(selected.pixel(x + 10, y)))
        .isGreaterThan(Shade.luminance(plain.pixel(x + 10, y)));
  }

  @Test
  void runsThatMetAreAllSeen() {
    Frame twins =
        Scenes.race(
            Scenes.boundedSaddle(),
            new Point(-1, 1),
            10,
            Scenes.entrant("momentum", 0),
            Scenes.entrant("gradient-descent", 0));
    ContourFigure figure = figure(twins, List.of(), OptionalInt.empty(), Optional.of(twins));
    Viewport view = figure.viewport(WIDTH, HEIGHT);
    Picture picture = draw(figure, 2);
    int x = (int) (view.px(-1) * 2);
    int y = (int) (view.py(1) * 2);
    assertThat(picture.pixel(x, y)).isEqualTo(AMBER);
    assertThat(picture.pixel(x + 12, y + 12)).isEqualTo(0xff58b0fa);
  }
}
