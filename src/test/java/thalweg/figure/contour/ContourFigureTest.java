package thalweg.figure.contour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.critical.CriticalSet;
import thalweg.figure.Figure;
import thalweg.figure.Scenes;
import thalweg.figure.Theme;
import thalweg.figure.Viewport;
import thalweg.figure.WordsGraphics;
import thalweg.figure.color.Palette;
import thalweg.figure.color.Shade;
import thalweg.figure.raster.Picture;
import thalweg.figure.run.FollowedRun;
import thalweg.figure.run.RunStyle;
import thalweg.figure.run.Trail;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

final class ContourFigureTest {
  private static final int WIDTH = 391;
  private static final int HEIGHT = 400;
  private static final int AMBER = 0xfff2a93b;
  private static final Frame OPENING = Scenes.opening();

  private static ContourFigure figure(Frame frame, int playhead, Domain visible) {
    Landscape landscape = frame.experiment().landscape();
    return new ContourFigure(
        new TerrainCache(),
        new Terrain(new HeightField(landscape, 129, 129), Palette.standard()),
        visible,
        Theme.DARK,
        "Contour",
        frame.experiment().starts(),
        OptionalInt.empty(),
        Optional.of(frame),
        playhead,
        CriticalSet.NONE,
        FollowedRun.NONE,
        false);
  }

  private static ContourFigure figure(Frame frame, int playhead) {
    return figure(frame, playhead, frame.experiment().landscape().domain());
  }

  private static Picture draw(Figure figure, double scale) {
    Picture picture = new Picture((int) (WIDTH * scale), (int) (HEIGHT * scale), scale);
    picture.draw(figure);
    return picture;
  }

  private static int pixel(Picture picture, Viewport view, double x, double y) {
    double scale = picture.scale();
    return picture.pixel(
        (int) Math.floor(view.px(x) * scale), (int) Math.floor(view.py(y) * scale));
  }

  @Test
  void aTrailHasItsColourAtItsPoints() {
    Frame alone =
        Scenes.race(
            Scenes.boundedSaddle(),
            new Point(-1.3, 1.2),
            400,
            Scenes.entrant("gradient-descent", 0.02));
    ContourFigure figure = figure(alone, 400);
    Picture picture = draw(figure, 2);
    Viewport view = figure.viewport(WIDTH, HEIGHT);
    Trajectory trajectory = alone.trajectories().getFirst();
    for (int step = 15; step < 40; step++) {
      assertThat(pixel(picture, view, trajectory.x(step), trajectory.y(step))).isEqualTo(AMBER);
    }
  }

  @Test
  void aTrailEndsAtThePlayhead() {
    ContourFigure figure = figure(OPENING, 5);
    Viewport view = figure.viewport(WIDTH, HEIGHT);
    Trajectory descent = OPENING.trajectories().getFirst();
    Picture early = draw(figure, 2);
    assertThat(pixel(early, view, descent.x(60), descent.y(60))).isNotEqualTo(AMBER);
  }

  @Test
  void nothingOfATrailIsOutsideThePlot() {
    Frame frame = Scenes.diverging();
    ContourFigure with = figure(frame, 50, Domain.square(1.2));
    Viewport view = with.viewport(WIDTH, HEIGHT);
    Picture runs = draw(with, 1);
    int calm = RunStyle.of(frame.experiment().entrants(), 1).onTerrain();
    for (int row = 0; row < HEIGHT; row++) {
      for (int column = 0; column < WIDTH; column++) {
        if (!view.contains(column + 0.5, row + 0.5)) {
          assertThat(runs.pixel(column, row)).isNotIn(AMBER, calm);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2})
  void theGroundLiesPixelForPixelAtEveryScale(double scale) {
    HeightField slope = Scenes.heights("x + y/3", 2, 201);
    ContourFigure figure =
        ContourFigure.of(new Terrain(slope, Palette.standard()), slope.domain(), Theme.LIGHT);
    Picture picture = draw(figure, scale);
    Viewport view = figure.viewport(WIDTH, HEIGHT);
    int matches = 0;
    int seen = 0;
    for (double x = -1.8; x < 1.8; x += 0.06) {
      double height = slope.interpolated(x, 0.4);
      int expected = Palette.standard().color(slope.share(height));
      int drawn = pixel(picture, view, x, 0.4);
      matches += Math.abs((expected & 0xff) - (drawn & 0xff)) <= 3 ? 1 : 0;
      seen++;
    }
    assertThat(matches).isGreaterThan(seen / 2);
  }

  @Test
  void equalUnitsAreKeptByLetterboxing() {
    Viewport view = figure(OPENING, 0).viewport(900, 400);
    assertThat(view.width()).isEqualTo(view.height());
    assertThat(view.left()).isGreaterThan(200);
  }

  @Test
  void aSlenderLandscapeFillsTheFigure() {
    Viewport view = figure(OPENING, 0, new Domain(-2, 2, 0, 0.1)).viewport(400, 400);
    assertThat(view.width()).isCloseTo(view.height(), within(40.0));
  }

  @Test
  void theTinyestFigureHasAViewport() {
    Viewport view = figure(OPENING, 0).viewport(1, 1);
    assertThat(view.width()).isPositive();
    Picture picture = new Picture(1, 1, 1);
    picture.draw(figure(OPENING, 0));
    assertThat(picture.pixel(0, 0) >>> 24).isEqualTo(0xff);
  }

  @Test
  void groundOutsideTheDomainIsVeiled() {
    HeightField flat = Scenes.heights("0*x", 1, 31);
    ContourFigure figure =
        ContourFigure.of(new Terrain(flat, Palette.standard()), Domain.square(2), Theme.LIGHT);
    Viewport view = figure.viewport(WIDTH, HEIGHT);
    Picture picture = draw(figure, 1);
    assertThat(pixel(picture, view, 0.5, 0.5)).isEqualTo(Palette.standard().color(0));
    assertThat(Shade.luminance(pixel(picture, view, 1.5, 1.5))).isGreaterThan(0.3);
  }

  @Test
  void aRunThatKeepsJumpingIsReducedToItsBeginningAndItsEnd() {
    Frame jumping =
        Scenes.race(
            Scenes.landscape("x^2 + y^2", 2),
            new Point(1, 1),
            50_000,
            Scenes.entrant("gradient-descent", 1));
    Viewport view = figure(jumping, 0).viewport(WIDTH, HEIGHT);
    int points = 0;
    PathIterator path =
        new Trail(jumping.trajectories().getFirst(), 50_000).path(view).getPathIterator(null);
    for (; !path.isDone(); path.next()) {
      points++;
    }
    assertThat(points).isBetween(7000, 8001);
  }

  @Test
  void aStartWithoutAValueDrawsNoRun() {
    Frame undefined =
        Scenes.race(
            Scenes.landscape("log(x)", 2),
            new Point(-1, 1),
            10,
            Scenes.entrant("gradient-descent", 0.1));
    assertThat(draw(figure(undefined, 10), 1).pixel(0, 0)).isEqualTo(Theme.DARK.panel());
  }

  /// No sample shows the needle, but it is among the critical points.
  @Test
  void theBarSaysThatANeedleGoesOnBeyondIt() {
    Landscape ground = Scenes.landscape("x^2+y^2-5*exp(-1e9*((x-0.3)^2+(y-0.5)^2))", 2);
    CriticalPoint needle =
        new CriticalPoint(
            CriticalKind.MINIMUM, new Point(0.3, 0.5), -4.66, Eigenpairs.of2x2(1e10, 0, 1e10));
    CriticalSet known =
        new CriticalSet(List.of(needle), List.of(), 0, 0, 0, Optional.empty(), Optional.empty(), 0);
    assertThat(words(ground, known)).contains("≤ 0");
    assertThat(words(ground, CriticalSet.NONE)).doesNotContain("≤ 0");
  }

  private static List<String> words(Landscape ground, CriticalSet known) {
    ContourFigure figure =
        new ContourFigure(
            new TerrainCache(),
            new Terrain(new HeightField(ground, 65, 65), Palette.standard()),
            ground.domain(),
            Theme.DARK,
            "",
            List.of(),
            OptionalInt.empty(),
            Optional.empty(),
            0,
            known,
            FollowedRun.NONE,
            true);
    return WordsGraphics.of(figure, 600, 500).stream().map(WordsGraphics.Word::text).toList();
  }
}
