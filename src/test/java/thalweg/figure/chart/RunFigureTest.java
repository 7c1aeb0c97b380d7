package thalweg.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.figure.Scenes;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.StepAxis;
import thalweg.figure.raster.Picture;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

class RunFigureTest {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 180;
  private static final Frame RACE = Scenes.opening();
  private static final Trajectory DESCENT = RACE.trajectories().getFirst();

  private static Picture draw(Trajectory run, int playhead, Theme theme) {
    Picture picture = new Picture(WIDTH, HEIGHT, 1);
    picture.draw(new RunFigure(RACE, run, playhead, theme));
    return picture;
  }

  private static long count(Picture picture, int color) {
    return Arrays.stream(picture.pixels()).filter(pixel -> pixel == color).count();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void bothQuantitiesAreDrawnEachInItsColour(Theme theme) {
    RunFigure figure = new RunFigure(RACE, DESCENT, 400, theme);
    Picture picture = draw(DESCENT, 400, theme);
    assertThat(count(picture, figure.color(Quantity.GRADIENT_MAGNITUDE))).isGreaterThan(200);
    assertThat(count(picture, figure.color(Quantity.VELOCITY))).isGreaterThan(100);
    assertThat(figure.color(Quantity.VELOCITY))
        .isNotEqualTo(figure.color(Quantity.GRADIENT_MAGNITUDE));
  }

  @Test
  void theStretchAtTheSaddleIsTintedAndTheOthersAreNot() {
    Trajectory adam = RACE.trajectories().getLast();
    assertThat(LingeringStretch.of(DESCENT, 400)).isNotEmpty();
    int from = LingeringStretch.of(DESCENT, 400).getFirst().from();
    int to = LingeringStretch.of(DESCENT, 400).getFirst().to();
    StepAxis axis = RunFigure.stepAxis(RACE.experiment());
    int inside = (int) axis.px((from + 2 * to) / 3, WIDTH);
    int row = HEIGHT - 29;
    assertThat(draw(DESCENT, 400, Theme.DARK).pixel(inside, row))
        .isNotEqualTo(draw(adam, 400, Theme.DARK).pixel(inside, row));
    assertThat(draw(DESCENT, 400, Theme.DARK).pixel((int) axis.px(from - 8, WIDTH), row))
        .isEqualTo(draw(adam, 400, Theme.DARK).pixel((int) axis.px(from - 8, WIDTH), row));
  }

  @Test
  void aStepLiesWhereItIsLookedFor() {
    StepAxis axis = RunFigure.stepAxis(RACE.experiment());
    for (int step : new int[] {0, 1, 137, 400}) {
      assertThat(axis.stepAt(axis.px(step, WIDTH), WIDTH)).isEqualTo(step);
    }
  }

  @Test
  void thePlayheadIsALineOfTheAccent() {
    int px = (int) RunFigure.stepAxis(RACE.experiment()).px(200, WIDTH);
    Picture fine = new Picture(2 * WIDTH, 2 * HEIGHT, 2);
    fine.draw(new RunFigure(RACE, DESCENT, 200, Theme.DARK));
    assertThat(fine.pixel(2 * px, 2 * 32)).isEqualTo(Theme.DARK.accent());
  }
}
