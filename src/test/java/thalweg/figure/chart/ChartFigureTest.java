package thalweg.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.figure.Scenes;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.color.Shade;
import thalweg.figure.raster.Picture;
import thalweg.figure.run.RunStyle;
import thalweg.landscape.Point;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Frame;

final class ChartFigureTest {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 172;
  private static final int AMBER = 0xfff2a93b;
  private static final Frame OPENING = Scenes.opening();

  private static Picture draw(Frame frame, Quantity quantity, int playhead, Theme theme) {
    Picture picture = new Picture(2 * WIDTH, 2 * HEIGHT, 2);
    picture.draw(new ChartFigure(frame, quantity, playhead, theme, quantity.label()));
    return picture;
  }

  private static long count(Picture picture, int color) {
    return Arrays.stream(picture.pixels()).filter(pixel -> pixel == color).count();
  }

  private static Frame descent(String formula, Point start, int steps, double learningRate) {
    return Scenes.race(
        Scenes.landscape(formula, 2),
        start,
        steps,
        Scenes.entrant("gradient-descent", learningRate));
  }

  @Test
  void theEdgesOfThePlotAreTheFirstAndTheLastStep() {
    ChartFigure chart = new ChartFigure(OPENING, Quantity.LOSS, 0, Theme.DARK);
    assertThat(chart.stepAt(0, WIDTH)).isZero();
    assertThat(chart.stepAt(46, WIDTH)).isZero();
    assertThat(chart.stepAt(254, WIDTH)).isEqualTo(200);
    assertThat(chart.stepAt(WIDTH, WIDTH)).isEqualTo(400);
    assertThat(chart.stepAt(1e9, WIDTH)).isEqualTo(400);
    assertThat(chart.stepAt(10, 5)).isZero();
  }

  /// In a picture, where there is no pointer to ask: at the upper edge, right.
  @Test
  void itIsSaidHowFarCurvesGoThatLeaveTheAxis() {
    Frame lost = descent("x^2 + y^2", new Point(1, 1), 12, 1.9);
    Frame calm = descent("x^2 + y^2", new Point(1, 1), 12, 0.1);
    assertThat(wordsAtTheTop(lost)).isPositive();
    assertThat(wordsAtTheTop(calm)).isZero();
  }

  private static long wordsAtTheTop(Frame frame) {
    Picture picture = draw(frame, Quantity.LOSS, Integer.MAX_VALUE, Theme.LIGHT);
    int[] pixels = picture.pixels();
    long words = 0;
    for (int y = 2 * 36; y < 2 * 45; y++) {
      for (int x = 2 * 380; x < 2 * 455; x++) {
        words += pixels[y * 2 * WIDTH + x] == Theme.LIGHT.muted() ? 1 : 0;
      }
    }
    return words;
  }

  @ParameterizedTest
  @EnumSource(Quantity.class)
  void everyRunHasItsColour(Quantity quantity) {
    Picture picture = draw(OPENING, quantity, 400, Theme.LIGHT);
    for (int i = 0; i < 4; i++) {
      int color = RunStyle.of(OPENING.experiment().entrants(), i).on(Theme.LIGHT);
      assertThat(count(picture, color)).as("run %d", i).isPositive();
    }
  }

  @Test
  void whatLiesBehindThePlayheadIsFaint() {
    assertThat(count(draw(OPENING, Quantity.LOSS, 40, Theme.DARK), AMBER))
        .isLessThan(count(draw(OPENING, Quantity.LOSS, 400, Theme.DARK), AMBER) / 2);
  }

  @Test
  void thePlayheadIsALineOfTheAccent() {
    Picture picture = draw(OPENING, Quantity.VELOCITY, 200, Theme.DARK);
    assertThat(picture.pixel(2 * 254, 2 * 40)).isEqualTo(Theme.DARK.accent());
  }

  @Test
  void aPlayheadBeyondTheBudgetHasNoLine() {
    Picture picture = draw(OPENING, Quantity.VELOCITY, Integer.MAX_VALUE, Theme.DARK);
    assertThat(count(picture, Theme.DARK.accent())).isZero();
  }

  @Test
  void lingeringAtASaddleIsTinted() {
    int left = 2 * (46 + 416 * 200 / 400);
    int bottom = 2 * (HEIGHT - 30);
    assertThat(draw(OPENING, Quantity.LOSS, 241, Theme.DARK).pixel(left, bottom))
        .isNotEqualTo(Theme.DARK.panel());
    assertThat(draw(OPENING, Quantity.LOSS, 100, Theme.DARK).pixel(left, bottom))
        .isEqualTo(Theme.DARK.panel());
  }

  /// They lie over each other, and would be a block.
  @Test
  void tintsOfManyAreTogetherNoStrongerThanThoseOfFour() {
    assertThat(strengthOfTints(12)).isBetween(1.05, 1.2 * strengthOfTints(4));
  }

  private static double strengthOfTints(int runs) {
    Experiment alone = OPENING.experiment();
    Entrant[] alike = new Entrant[runs];
    Arrays.fill(alike, alone.entrants().getFirst());
    Frame crowd = Scenes.race(alone.landscape(), alone.starts().getFirst(), alone.steps(), alike);
    Picture picture = draw(crowd, Quantity.LOSS, 241, Theme.DARK);
    int tinted = picture.pixel(2 * (46 + 416 * 200 / 400), 2 * (HEIGHT - 30));
    return Shade.contrast(tinted, Theme.DARK.panel());
  }

  /// A tint reaches over the whole height; a band ends at its edges, and is not filled to a block.
  @Test
  void aBandIsNotTakenForATintNorForABlock() {
    Frame alternating =
        Scenes.race(
            Scenes.landscape("x^2 + y^2", 2), new Point(1, 1), 400, Scenes.entrant("lion", 0.3));
    Picture picture = draw(alternating, Quantity.GRADIENT_MAGNITUDE, 400, Theme.DARK);
    int[] column =
        IntStream.range(2 * 40, 2 * (HEIGHT - 35)).map(y -> picture.pixel(2 * 300, y)).toArray();
    int panel = Theme.DARK.panel();
    double[] strengths =
        IntStream.of(column).mapToDouble(color -> Shade.contrast(color, panel)).toArray();
    assertThat(IntStream.of(column).filter(color -> color == panel).count()).isGreaterThan(20);
    assertThat(DoubleStream.of(strengths).filter(each -> each > 1.05 && each < 2).count())
        .isGreaterThan(20);
    assertThat(DoubleStream.of(strengths).filter(each -> each > 3).count()).isBetween(2L, 16L);
  }

  @Test
  void lingeringIsNamedBesideTheHeading() {
    Picture named = draw(OPENING, Quantity.GRADIENT_MAGNITUDE, 241, Theme.DARK);
    Picture early = draw(OPENING, Quantity.GRADIENT_MAGNITUDE, 100, Theme.DARK);
    assertThat(amberAboveThePlot(named)).isPositive();
    assertThat(amberAboveThePlot(early)).isZero();
  }

  /// It is seen for a few steps only, and would be a line that ends for no reason: beside its end
  /// stands a word.
  @ParameterizedTest
  @EnumSource(Quantity.class)
  void aRunThatDivergesIsMarkedInEveryChart(Quantity quantity) {
    Frame tooFast = descent("0.5*(x^2 + 50*y^2)", new Point(-1.5, 1), 400, 1);
    assertThat(amberBesideTheFirstSteps(draw(tooFast, quantity, 400, Theme.DARK)))
        .isGreaterThan(amberBesideTheFirstSteps(draw(tooFast, quantity, 1, Theme.DARK)) + 20);
  }

  /// Where a word as long as "diverged" reaches to from there.
  private static long amberBesideTheFirstSteps(Picture picture) {
    return IntStream.range(0, picture.height())
        .mapToLong(
            y -> IntStream.range(2 * 62, 2 * 130).filter(x -> picture.pixel(x, y) == AMBER).count())
        .sum();
  }

  private static long amberAboveThePlot(Picture picture) {
    return Arrays.stream(picture.pixels())
        .limit(2 * 32L * picture.width())
        .filter(pixel -> pixel == AMBER)
        .count();
  }

  @ParameterizedTest
  @EnumSource(Quantity.class)
  void aRunThatNeverMovesIsSeenAllTheSame(Quantity quantity) {
    Frame level = descent("0*x + 0*y", new Point(1, 1), 20, 0.1);
    assertThat(count(draw(level, quantity, 20, Theme.DARK), AMBER)).isGreaterThan(400);
  }

  @ParameterizedTest
  @EnumSource(Quantity.class)
  void aMillionStepsAreDrawn(Quantity quantity) {
    Frame patient = descent("x^2 + y^4/4 - y^2/2", new Point(-1.3, 0.5), 1_000_000, 1e-5);
    assertThat(count(draw(patient, quantity, 1_000_000, Theme.DARK), AMBER)).isGreaterThan(100);
  }

  @ParameterizedTest
  @EnumSource(Quantity.class)
  void aDivergingRunLeavesRoomForTheOthers(Quantity quantity) {
    Frame frame = Scenes.diverging();
    int calm = RunStyle.of(frame.experiment().entrants(), 1).on(Theme.DARK);
    assertThat(count(draw(frame, quantity, 50, Theme.DARK), calm)).isGreaterThan(100);
  }

  @ParameterizedTest
  @EnumSource(Quantity.class)
  void aStartWithoutAValueLeavesAnEmptyChart(Quantity quantity) {
    Frame undefined = descent("log(x)", new Point(-1, 1), 20, 0.1);
    assertThat(count(draw(undefined, quantity, 0, Theme.DARK), AMBER)).isZero();
  }

  @Test
  void aRaceWithoutStepsIsDrawn() {
    Frame still = descent("x^2", new Point(1, 1), 0, 0.1);
    assertThat(draw(still, Quantity.LOSS, 0, Theme.DARK).pixel(0, 0)).isEqualTo(Theme.DARK.panel());
  }

  @Test
  void aFrameWithoutRunsIsDrawn() {
    Experiment nobody = new Experiment(Scenes.boundedSaddle(), List.of(), List.of(), 100);
    Picture picture = draw(new Frame(nobody, List.of(), false), Quantity.LOSS, 0, Theme.LIGHT);
    assertThat(picture.pixel(1, 1)).isEqualTo(Theme.LIGHT.panel());
  }

  @Test
  void aChartMayBeSmallerThanItsMargins() {
    Picture picture = new Picture(20, 20, 1);
    picture.draw(new ChartFigure(OPENING, Quantity.LOSS, 10, Theme.LIGHT));
    assertThat(picture.pixel(0, 0)).isEqualTo(Theme.LIGHT.panel());
  }
}
