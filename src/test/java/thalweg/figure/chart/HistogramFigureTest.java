package thalweg.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.figure.Theme;
import thalweg.figure.WordsGraphics;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.sweep.EscapeTimes;

class HistogramFigureTest {
  private static HistogramFigure figure(String landscape, Point start, int steps, double noise) {
    Landscape ground = Catalogue.load().find(landscape).orElseThrow();
    Entrant entrant = new Entrant(Optimizers.find("gradient-descent").orElseThrow().standard());
    Experiment experiment =
        new Experiment(ground, List.of(start), List.of(entrant), steps).withNoise(noise);
    EscapeTimes times = EscapeTimes.of(experiment, 20, Runnable::run, () -> false, _ -> {});
    return new HistogramFigure(times, 0, Theme.DARK, "Escape times");
  }

  private static Picture drawn(HistogramFigure figure) {
    Picture picture = new Picture(400, 280, 1);
    picture.draw(figure);
    return picture;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-3})
  void hasBarsWhereRunsGotAway(double noise) {
    Picture picture = drawn(figure("bounded-saddle", new Point(1, 0), 3000, noise));
    // The median's line.
    long upright =
        Arrays.stream(picture.pixels()).filter(each -> each == Theme.DARK.text()).count();
    assertThat(upright > 100).isEqualTo(noise > 0);
  }

  @Test
  void saysFromWhichStartAndFromWhatRunsGotAway() {
    assertThat(figure("bounded-saddle", new Point(1, 0.0001), 3000, 1e-3).words())
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("From (1, 0.0001): 20 runs"),
            second -> assertThat(second).isEqualTo("Lingered: 20 at the saddle (0, 0)"),
            third -> assertThat(third).startsWith("Got away: 20 of 20, half of the 20 by step "));
  }

  @Test
  void saysAStartThatAKeyHasMovedAsTheFieldDoes() {
    assertThat(figure("saddle", new Point(-1.2, 0.7999999999999998), 5, 0).words().getFirst())
        .startsWith("From (−1.2, 0.8): ");
  }

  @Test
  void countsInWholeNumbersHoweverFewTheRuns() {
    HistogramFigure figure = figure("bounded-saddle", new Point(1, 0.0001), 3000, 1e-2);
    assertThat(WordsGraphics.of(figure, 400, 280))
        .filteredOn(word -> word.ink().getMinY() > 85)
        .filteredOn(WordsGraphics.Word::isNumber)
        .extracting(WordsGraphics.Word::text)
        .hasSizeGreaterThan(4)
        .allMatch(number -> number.matches("[\\d ]+"));
  }

  @Test
  void saysThatNoneGotAway() {
    assertThat(figure("saddle", new Point(1, 0), 500, 0).words())
        .containsExactly(
            "From (1, 0): 20 runs",
            "Lingered: 20 at the saddle (0, 0)",
            "Got away within 500 steps: none");
  }

  @Test
  void saysWhereThereIsNothingToGetAwayFrom() {
    assertThat(figure("bowl", new Point(1, 1), 300, 0).words())
        .containsExactly(
            "From (1, 1): 20 runs",
            "None lingers at a saddle or on a plateau:",
            "there is nothing to get away from.");
  }

  @Test
  void saysWhatIsKnownSoFar() {
    Landscape bowl = Catalogue.load().find("bowl").orElseThrow();
    Entrant entrant = new Entrant(Optimizers.find("gradient-descent").orElseThrow().standard());
    List<EscapeTimes> known = new ArrayList<>();
    EscapeTimes.of(
        new Experiment(bowl, List.of(new Point(1, 1)), List.of(entrant), 300),
        20,
        Runnable::run,
        () -> false,
        known::add);
    assertThat(new HistogramFigure(known.getFirst(), 0, Theme.DARK, "").words())
        .containsExactly(
            "From (1, 1), runs so far: 4 of 20",
            "None has lingered at a saddle or on a plateau so far.");
  }

  @Test
  void figuresWithTheSameLastStepHaveTheSameAxis() {
    HistogramFigure slow = figure("bounded-saddle", new Point(1, 0), 3000, 1e-6);
    HistogramFigure soon = figure("bounded-saddle", new Point(1, 0), 3000, 1e-1);
    int last = slow.times().last().orElseThrow();
    HistogramFigure compared = new HistogramFigure(soon.times(), last, Theme.DARK, "");
    assertThat(leftmost(drawn(compared))).isLessThan(leftmost(drawn(soon)));
  }

  /// The column of the median's line.
  private static int leftmost(Picture picture) {
    int[] upright = new int[picture.width()];
    for (int i = 0; i < picture.pixels().length; i++) {
      if (picture.pixels()[i] == Theme.DARK.text()) {
        upright[i % picture.width()]++;
      }
    }
    int most = Arrays.stream(upright).max().orElseThrow();
    int column = 0;
    while (upright[column] < most) {
      column++;
    }
    return column;
  }
}
