package thalweg.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.figure.WordsGraphics.Word;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.Scale;
import thalweg.figure.chart.ChartCache;
import thalweg.figure.chart.ChartFigure;
import thalweg.figure.chart.RateFigure;
import thalweg.figure.chart.RunFigure;
import thalweg.figure.color.Palette;
import thalweg.figure.contour.ContourFigure;
import thalweg.figure.contour.HeightKey;
import thalweg.figure.contour.SectionFigure;
import thalweg.figure.contour.Terrain;
import thalweg.figure.run.FollowedRun;
import thalweg.figure.sheet.RaceSheet;
import thalweg.landscape.CrossSection;
import thalweg.landscape.HeightField;
import thalweg.landscape.HeightScale;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.sweep.RateGrid;
import thalweg.sweep.RateSweep;

/// What holds for every figure with axes, of every landscape of the catalogue and of some that are
/// hard to put in numbers: every axis has at least two numbers, none on another and none cut off.
final class AxesContractTest {
  private static final int WIDTH = 380;
  private static final int HEIGHT = 170;

  private static Frame race(Landscape landscape) {
    return Scenes.race(
        landscape,
        landscape.start(),
        120,
        Scenes.entrant("gradient-descent", 0.01),
        Scenes.entrant("adam", 0.05));
  }

  private static void assertReadable(List<Word> words, int width, int height) {
    Rectangle2D page = new Rectangle2D.Double(0, 0, width, height);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      assertThat(page.contains(word.ink())).as("%s is cut off", word).isTrue();
      for (Word other : words.subList(0, i)) {
        assertThat(word.ink().intersects(other.ink())).as("%s on %s", word, other).isFalse();
      }
    }
  }

  private static List<Word> numbers(List<Word> words) {
    return words.stream().filter(Word::isNumber).toList();
  }

  /// Numbers one below the other, or side by side.
  private static void assertTwo(Stream<Word> numbers, String where) {
    assertThat(numbers.map(Word::text).distinct()).as(where).hasSizeGreaterThanOrEqualTo(2);
  }

  /// The same of numbers of heights: level ground has one value, and no ground has none.
  private static void assertTwo(Stream<Word> numbers, HeightField heights, String where) {
    if (heights.isLevel()) {
      assertThat(numbers).as(where).hasSize(1);
    } else if (heights.hasGround()) {
      assertTwo(numbers, where);
    } else {
      assertThat(numbers).as(where).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("thalweg.figure.HardLandscapes#all")
  void aContourHasNumbersAlongBothAxesAndItsColours(Landscape landscape) {
    for (int[] size : new int[][] {{380, 320}, {300, 420}, {1200, 900}}) {
      ContourFigure figure = contour(landscape);
      int width = size[0];
      int height = size[1];
      List<Word> words = WordsGraphics.of(figure, width, height);
      assertReadable(words, width, height);
      Rectangle2D plot = figure.viewport(width, height).rectangle();
      List<Word> numbers = numbers(words);
      assertTwo(numbers.stream().filter(each -> each.ink().getMaxX() < plot.getMinX()), "upwards");
      assertTwo(
          numbers.stream()
              .filter(each -> each.ink().getMinY() > plot.getMaxY() + 4)
              .filter(each -> each.ink().getMaxY() < plot.getMaxY() + 24),
          "across");
      assertTwo(
          numbers.stream()
              .filter(each ->
                  each.ink().getMinX() > plot.getMaxX()
                      || each.ink().getMinY() > plot.getMaxY() + 26),
          new HeightField(landscape, 65, 65),
          "colours");
    }
  }

  private static ContourFigure contour(Landscape landscape) {
    ContourFigure plain =
        ContourFigure.of(
            new Terrain(new HeightField(landscape, 65, 65), Palette.standard()),
            landscape.domain(),
            Theme.LIGHT);
    return new ContourFigure(
        plain.layer(),
        plain.terrain(),
        plain.visible(),
        plain.theme(),
        "",
        List.of(),
        OptionalInt.empty(),
        plain.frame(),
        0,
        plain.critical(),
        plain.spotlight(),
        true);
  }

  @ParameterizedTest
  @MethodSource("thalweg.figure.HardLandscapes#all")
  void aSectionHasNumbersAlongBothAxes(Landscape landscape) {
    for (HeightScale scale : HeightScale.values()) {
      HeightField heights = new HeightField(landscape.withHeightScale(scale), 65, 65);
      for (int[] way : new int[][] {{1, 0}, {0, 1}, {1, 1}}) {
        CrossSection cut = CrossSection.through(heights, landscape.start(), way[0], way[1]);
        SectionFigure figure = new SectionFigure(cut, Theme.DARK, 0xff0000ff, "along x: up, 2");
        List<Word> words = WordsGraphics.of(figure, 190, 120);
        assertReadable(words, 190, 120);
        assertReadable(WordsGraphics.of(figure, 190, 62), 190, 62);
        List<Word> numbers = numbers(words);
        assertTwo(numbers.stream().filter(each -> each.ink().getMaxY() < 87.5), heights, "heights");
        assertTwo(numbers.stream().filter(each -> each.ink().getMinY() > 86.5), "places");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("thalweg.figure.HardLandscapes#all")
  void aKeyOfHeightsHasNumbers(Landscape landscape) {
    for (HeightScale scale : HeightScale.values()) {
      Terrain terrain =
          new Terrain(
              new HeightField(landscape.withHeightScale(scale), 65, 65), Palette.standard());
      Figure key =
          (graphics, width, _) ->
              new HeightKey(terrain, Theme.LIGHT).draw(graphics, 10, 0, width - 20);
      List<Word> words = WordsGraphics.of(key, 500, 60);
      assertReadable(words, 500, 60);
      assertTwo(numbers(words).stream(), terrain.heights(), "colours");
    }
  }

  @ParameterizedTest
  @MethodSource("thalweg.figure.HardLandscapes#all")
  void aChartHasNumbersAlongBothAxes(Landscape landscape) {
    Frame race = race(landscape);
    for (Quantity quantity : Quantity.values()) {
      for (Scale scale : Scale.values()) {
        ChartFigure figure =
            new ChartFigure(
                new ChartCache(),
                race,
                quantity,
                60,
                Theme.DARK,
                quantity.label(),
                scale,
                FollowedRun.NONE);
        List<Word> words = WordsGraphics.of(figure, WIDTH, HEIGHT);
        assertReadable(distinct(words), WIDTH, HEIGHT);
        List<Word> numbers = numbers(words);
        String where = quantity + " " + scale;
        assertTwo(numbers.stream().filter(each -> each.ink().getMaxX() < 42), where);
        assertTwo(numbers.stream().filter(each -> each.ink().getMinY() > HEIGHT - 24), where);
      }
    }
  }

  /// What is past and what is to come are drawn on either side of the playhead, each with all of
  /// the words.
  private static List<Word> distinct(List<Word> words) {
    return words.stream().distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("thalweg.figure.HardLandscapes#all")
  void oneRunHasNumbersAlongItsThreeAxes(Landscape landscape) {
    Frame race = race(landscape);
    RunFigure figure = new RunFigure(race, race.trajectories().getFirst(), 60, Theme.DARK);
    List<Word> words = WordsGraphics.of(figure, 700, HEIGHT);
    assertReadable(words, 700, HEIGHT);
    List<Word> numbers = numbers(words);
    assertTwo(numbers.stream().filter(each -> each.ink().getMaxX() < 50), "left");
    assertTwo(numbers.stream().filter(each -> each.ink().getMinX() > 650), "right");
  }

  @ParameterizedTest
  @MethodSource("thalweg.figure.HardLandscapes#all")
  void aPageIsReadable(Landscape landscape) {
    RaceSheet sheet = new RaceSheet(race(landscape), Theme.LIGHT);
    assertReadable(
        WordsGraphics.of(sheet, RaceSheet.WIDTH, RaceSheet.HEIGHT),
        RaceSheet.WIDTH,
        RaceSheet.HEIGHT);
  }

  @ParameterizedTest
  @MethodSource("thalweg.figure.HardLandscapes#all")
  void aSweepOfRatesHasNumbersAlongBothAxes(Landscape landscape) {
    Experiment race =
        new Experiment(
            landscape,
            List.of(landscape.start()),
            List.of(Scenes.entrant("gradient-descent", 0.01)),
            30);
    RateSweep sweep = RateSweep.of(race, new RateGrid(1e-4, 1, 9), Runnable::run, () -> false);
    RateFigure figure = new RateFigure(List.of(sweep), Theme.LIGHT, "");
    List<Word> words = WordsGraphics.of(figure, 500, 320);
    assertReadable(words, 500, 320);
    List<Word> numbers = numbers(words);
    assertTwo(numbers.stream().filter(each -> each.ink().getMaxX() < 56), "losses");
    assertTwo(numbers.stream().filter(each -> each.ink().getMinY() > 320 - 44), "rates");
  }

  @Test
  void aMillionStepsAreWrittenWhole() {
    Frame still =
        Scenes.race(
            Scenes.landscape("x^2+y^2", 2),
            new Point(1, 1),
            1_000_000,
            Scenes.entrant("gradient-descent", 0.5));
    List<Word> words =
        WordsGraphics.of(
            new ChartFigure(still, Quantity.LOSS, 0, Theme.DARK, "Loss"), WIDTH, HEIGHT);
    assertReadable(distinct(words), WIDTH, HEIGHT);
    assertThat(words).extracting(Word::text).contains("1 000 000");
  }
}
