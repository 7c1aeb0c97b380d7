package thalweg.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.figure.Scenes;
import thalweg.figure.Theme;
import thalweg.figure.WordsGraphics;
import thalweg.figure.WordsGraphics.Word;
import thalweg.figure.axis.Quantity;
import thalweg.landscape.Point;
import thalweg.race.Frame;

/// What a chart's numbers are measured from may be long: it leaves the controls in the corner
/// alone.
final class ChartHeadingTest {
  private static List<Word> heading(Frame race, int width) {
    ChartFigure chart = new ChartFigure(race, Quantity.LOSS, 20, Theme.DARK, "Loss");
    return WordsGraphics.of(chart, width, 180).stream()
        .filter(word -> word.text().startsWith("LOSS"))
        .toList();
  }

  /// It falls by 1e-7 from 123456.789.
  @Test
  void theHeadingEndsBeforeTheControls() {
    Frame flat =
        Scenes.race(
            Scenes.landscape("123456.789 + 1e-7*(x^2 + y^2)", 2),
            new Point(-1.2, 0.8),
            40,
            Scenes.entrant("nesterov", 1e5));
    assertThat(heading(flat, 900)).isNotEmpty().allMatch(word -> word.text().length() > 20);
    assertThat(heading(flat, 245))
        .isNotEmpty()
        .allMatch(word -> word.text().endsWith("…"))
        .allMatch(word -> word.ink().getMaxX() < 245 - 126);
  }
}
