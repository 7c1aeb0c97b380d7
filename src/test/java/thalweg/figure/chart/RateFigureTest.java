package thalweg.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.WordsGraphics;
import thalweg.figure.raster.Picture;
import thalweg.figure.run.RunStyle;
import thalweg.figure.sheet.RateSheet;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.sweep.RateGrid;
import thalweg.sweep.RateSweep;

class RateFigureTest {
  private static Experiment experiment(String landscape, double noise) {
    Landscape ground = Catalogue.load().find(landscape).orElseThrow();
    return new Experiment(
            ground,
            List.of(ground.start()),
            List.of(new Entrant(Optimizers.find("gradient-descent").orElseThrow().standard())),
            200)
        .withNoise(noise);
  }

  private static RateSweep sweep(String landscape, RateGrid rates) {
    return RateSweep.of(experiment(landscape, 0), rates, Runnable::run, () -> false);
  }

  private static long pixelsOf(Figure figure, int color) {
    Picture picture = new Picture(500, 320, 1);
    picture.draw(figure);
    return Arrays.stream(picture.pixels()).filter(each -> each == color).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ravine", "bounded-saddle", "saddle"})
  void aSweepIsACurveInTheRunsColour(String landscape) {
    RateSweep sweep = sweep(landscape, RateGrid.STANDARD);
    int color = RunStyle.of(sweep.experiment().entrants(), 0).on(Theme.DARK);
    assertThat(pixelsOf(new RateFigure(List.of(sweep), Theme.DARK, "Rates"), color))
        .isGreaterThan(100);
  }

  @Test
  void aSweepWithoutAStableRateHasNoCurve() {
    RateSweep sweep = sweep("ravine", new RateGrid(1, 10, 5));
    assertThat(sweep.best()).isEmpty();
    int color = RunStyle.of(sweep.experiment().entrants(), 0).on(Theme.LIGHT);
    // What is left is the line in the legend.
    assertThat(pixelsOf(new RateFigure(List.of(sweep), Theme.LIGHT, ""), color)).isLessThan(60);
  }

  @Test
  void lossesBelowAllDecadesStandNearZero() {
    RateSweep sweep = sweep("bowl", RateGrid.STANDARD);
    assertThat(sweep.best().orElseThrow().loss()).isLessThan(1e-50);
    List<String> words =
        WordsGraphics.of(new RateFigure(List.of(sweep), Theme.DARK, ""), 500, 400).stream()
            .map(WordsGraphics.Word::text)
            .toList();
    assertThat(words).contains("0", "10⁻³⁰");
    assertThat(words).anyMatch(each -> each.matches("below 10⁻[³⁴].* without decades, down to 0"));
  }

  @ParameterizedTest
  @CsvSource({
    "1e-4, 0.01, 'best 0.01, a better one may lie above'",
    "0.03, 1, 'best 0.03, a better one may lie below'",
    "1e-4, 1, 'best 0.03162, stable up to 0.04'"
  })
  void saysWhereTheBestRateIsAnEndOfTheSweep(double from, double to, String words) {
    RateSweep sweep = sweep("ravine", new RateGrid(from, to, 9));
    assertThat(WordsGraphics.of(new RateFigure(List.of(sweep), Theme.LIGHT, ""), 700, 400))
        .anyMatch(each -> each.text().contains(words));
  }

  @Test
  void aSheetHoldsTheChart() {
    Picture picture =
        new RateSheet(List.of(sweep("ravine", RateGrid.STANDARD)), Theme.LIGHT).picture(0.5);
    assertThat(picture.width()).isEqualTo(600);
    assertThat(Arrays.stream(picture.pixels()).distinct().count()).isGreaterThan(50);
  }

  @Test
  void aChartNeedsASweep() {
    assertThatThrownBy(() -> new RateFigure(List.of(), Theme.LIGHT, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// The same rule makes the same curve: the one that is drawn first is not seen.
  @Test
  void saysWhoseCurveLiesUnderAnother() {
    RateGrid rates = new RateGrid(1e-3, 1, 7);
    Experiment descent = experiment("ravine", 0);
    Experiment same =
        descent.withEntrants(
            List.of(new Entrant(Optimizers.find("qhm").orElseThrow().create(Map.of("nu", 0.0)))));
    List<RateSweep> both =
        Stream.of(descent, same)
            .map(each -> RateSweep.of(each, rates, Runnable::run, () -> false))
            .toList();
    RateFigure figure = new RateFigure(both, Theme.LIGHT, "");
    assertThat(WordsGraphics.of(figure, 900, 400))
        .anyMatch(each -> each.text().endsWith(", losses as of Gradient descent"));
    // Of the dot below the other one the rim is seen.
    int below =
        RunStyle.of(List.of(both.getFirst().experiment().entrants().getFirst()), 0).on(Theme.LIGHT);
    RateFigure alone = new RateFigure(both.subList(1, 2), Theme.LIGHT, "");
    assertThat(pixelsOf(figure, below)).isGreaterThan(pixelsOf(alone, below) + 60);
  }

  @Test
  void saysFromWhichRateOnRunsAreStableAgain() {
    RateSweep sweep = rmsprop();
    assertThat(WordsGraphics.of(new RateFigure(List.of(sweep), Theme.LIGHT, ""), 900, 400))
        .anyMatch(each -> each.text().contains(", stable up to 2.362, again from 3.162"));
  }

  private static RateSweep rmsprop() {
    Landscape ground = Catalogue.load().find("ravine").orElseThrow();
    Entrant rmsprop = new Entrant(Optimizers.find("rmsprop").orElseThrow().standard());
    Experiment experiment = new Experiment(ground, List.of(ground.start()), List.of(rmsprop), 300);
    return RateSweep.of(experiment, new RateGrid(1, 10, 11), Runnable::run, () -> false);
  }
}
