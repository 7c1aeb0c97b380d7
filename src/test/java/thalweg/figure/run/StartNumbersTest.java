package thalweg.figure.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import thalweg.figure.Scenes;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.Scale;
import thalweg.figure.chart.ChartCache;
import thalweg.figure.chart.ChartFigure;
import thalweg.landscape.Point;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;

/// The runs of several starts are told apart, and those of one have no numbers.
final class StartNumbersTest {
  private static final int COLOR = 0xff2060c0;
  private static final int GROUND = 0xffffffff;

  private static BufferedImage draw(int width, Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(width, 100, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    drawing.accept(graphics);
    graphics.dispose();
    return image;
  }

  private static boolean isDrawn(BufferedImage image, int fromX, int toX) {
    for (int x = fromX; x < toX; x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        if (image.getRGB(x, y) >>> 24 != 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static BufferedImage signs(int runs, double right) {
    return draw(
        100,
        graphics -> {
          StartNumbers numbers = new StartNumbers(graphics);
          for (int i = 0; i < runs; i++) {
            numbers.besideSign(i, 50, 50, right, COLOR, GROUND);
          }
        });
  }

  @Test
  void aNumberStandsBehindTheSign() {
    assertThat(isDrawn(signs(1, 100), 52, 75)).isTrue();
    assertThat(isDrawn(signs(1, 100), 0, 48)).isFalse();
  }

  @Test
  void whereThereIsNoRoomItStandsBeforeIt() {
    assertThat(isDrawn(signs(1, 60), 52, 100)).isFalse();
    assertThat(isDrawn(signs(1, 60), 25, 48)).isTrue();
  }

  @Test
  void noneIsWrittenOverAnother() {
    BufferedImage two = signs(2, 100);
    assertThat(isDrawn(two, 25, 48)).isTrue();
    BufferedImage many = signs(9, 100);
    assertThat(many.getRGB(0, 0, 100, 100, null, 0, 100))
        .isEqualTo(two.getRGB(0, 0, 100, 100, null, 0, 100));
  }

  private static Frame race(Point... starts) {
    return Race.run(
        new Experiment(
            Scenes.boundedSaddle(), List.of(starts), List.of(Scenes.entrant("adam", 0.02)), 60));
  }

  private static BufferedImage chart(Frame race, FollowedRun spotlight) {
    ChartFigure figure =
        new ChartFigure(
            new ChartCache(), race, Quantity.LOSS, 30, Theme.DARK, "", Scale.LINEAR, spotlight);
    return draw(300, graphics -> figure.draw(graphics, 300, 100));
  }

  /// Their numbers are all by which two runs from the same place can differ.
  @Test
  void aChartNumbersTheRunsOfSeveralStarts() {
    Point start = new Point(1, 1);
    BufferedImage one = chart(race(start), FollowedRun.NONE);
    BufferedImage two = chart(race(start, start), FollowedRun.NONE);
    assertThat(differs(one, two)).isTrue();
  }

  private static boolean differs(BufferedImage one, BufferedImage other) {
    for (int x = 0; x < one.getWidth(); x++) {
      for (int y = 0; y < one.getHeight(); y++) {
        if (one.getRGB(x, y) != other.getRGB(x, y)) {
          return true;
        }
      }
    }
    return false;
  }
}
