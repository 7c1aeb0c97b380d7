package thalweg.figure.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.figure.Figure;
import thalweg.figure.Scenes;
import thalweg.figure.Theme;
import thalweg.figure.WordsGraphics;
import thalweg.figure.color.Palette;
import thalweg.figure.contour.HeightKey;
import thalweg.figure.contour.Terrain;

/// What the numbers of heights say where ground beside a pole is cut off.
final class CutEndsTest {
  private static Graduation graduation(String formula) {
    return HeightGraduation.of(Scenes.heights(formula, 2, 65), 4);
  }

  private static List<String> labels(Graduation graduation) {
    return graduation.ticks().stream().map(Tick::label).toList();
  }

  @Test
  void bothEndsOfAPoleSayThatThereIsMore() {
    Graduation pole = graduation("x/(x^2+y^2)");
    assertThat(labels(pole).getFirst()).matches("≤ −2\\.\\d+");
    assertThat(labels(pole).getLast()).matches("≥ 2\\.\\d+");
    assertThat(labels(pole)).contains("0");
    assertThat(pole.note()).matches("cut at ±2\\.\\d+");
  }

  @Test
  void anEndThatIsWholeIsANumber() {
    Graduation hole = graduation("-1/(x^2+y^2)");
    assertThat(labels(hole).getFirst()).startsWith("≤ −");
    assertThat(labels(hole).getLast()).doesNotContain("≥");
    assertThat(hole.note()).startsWith("cut below −");
    assertThat(graduation("1/(x^2+y^2)").note()).startsWith("cut above ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x^2 + y^2", "exp(3*x)", "7"})
  void whatIsNotCutIsNotCalledSo(String formula) {
    assertThat(graduation(formula).note()).isEmpty();
    assertThat(labels(graduation(formula))).noneMatch(each -> each.matches("[≤≥].*"));
  }

  @Test
  void aKeyOfColoursSaysIt() {
    Terrain terrain = new Terrain(Scenes.heights("x/(x^2+y^2)", 2, 65), Palette.standard());
    Figure key =
        (graphics, width, _) -> new HeightKey(terrain, Theme.LIGHT).draw(graphics, 0, 0, width);
    assertThat(WordsGraphics.of(key, 500, 60))
        .extracting(WordsGraphics.Word::text)
        .anyMatch(word -> word.contains("cut at ±2."));
  }
}
