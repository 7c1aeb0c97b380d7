package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.layout.Edge;
import thalweg.desktop.model.LetterSize;
import thalweg.landscape.Point;

/// Letters, and all else with them, made larger and smaller with the real keys.
@WindowTest("letters are made larger with keys, and what is larger is dragged and reached")
class LettersTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void keysMakeAllLargerAndGiveItsNormalSizeAgain() {
    double before = window.placeOf(window.find(".program-name")).getWidth();
    press(KeyCode.EQUALS);
    press(KeyCode.EQUALS);
    assertThat(window.placeOf(window.find(".program-name")).getWidth() / before)
        .isCloseTo(1.3, within(0.01));
    // It still fills the window.
    assertThat(window.placeOf(window.find(".main-window")).getMaxX())
        .isGreaterThanOrEqualTo(FxWait.ask(() -> window.scene().getWidth()));
    press(KeyCode.MINUS);
    assertThat(letters().factor()).isEqualTo(1.15);
    press(KeyCode.DIGIT0);
    assertThat(window.placeOf(window.find(".program-name")).getWidth()).isEqualTo(before);
  }

  @Test
  void aStartFollowsThePointerOnALargerContour() {
    FxWait.run(() -> window.appearance().letter(new LetterSize(1.3)));
    window.settle();
    Point2D from = window.onContour(window.start());
    Point there = new Point(0.8, -0.9);
    window.drag(MouseButton.PRIMARY, from, window.onContour(there));
    window.settle();
    assertThat(window.start().x()).isCloseTo(there.x(), within(0.02));
    assertThat(window.start().y()).isCloseTo(there.y(), within(0.02));
  }

  @Test
  void allIsReachedAtTheLargestSizeInASmallWindow() {
    window.resize(1024, 700);
    FxWait.run(() -> window.appearance().letter(LetterSize.near(2)));
    window.settle();
    FxWait.run(() -> window.state().sidePanels().at(Edge.BOTTOM).fold(false));
    window.settle();
    for (String control : List.of("#play", "#start", "#theme", "#race-momentum", "#log-loss")) {
      FxWait.run(() -> window.find(control).requestFocus());
      window.settle();
      Bounds seen = window.placeOf(window.find(control));
      assertThat(seen.getMinX()).as(control).isGreaterThanOrEqualTo(0);
      assertThat(seen.getMinY()).as(control).isGreaterThanOrEqualTo(0);
      assertThat(seen.getMaxX()).as(control).isLessThanOrEqualTo(1024);
      assertThat(seen.getMaxY()).as(control).isLessThanOrEqualTo(700);
    }
  }

  @Test
  void playbackAndStatusAreSeenAtEverySizeAndUnderNoBar() {
    window.resize(1440, 900);
    assertThat(window.seek(".charts")).isPresent();
    for (double factor : List.of(1.15, 1.3, 1.5, 1.75, 2.0)) {
      FxWait.run(() -> window.appearance().letter(new LetterSize(factor)));
      window.settle();
      window.settle();
      for (String line : List.of("#play", ".status-line", ".counter")) {
        Bounds seen = window.placeOf(window.find(line));
        // What is magnified ends on a whole pixel of its own.
        assertThat(seen.getMaxY()).as(line).isLessThan(900 + factor);
        assertThat(seen.getMaxX()).as(line).isLessThan(1440 + factor);
        for (String bar : List.of("#scroll-across", "#scroll-down")) {
          assertThat(window.seek(bar).map(each -> window.placeOf(each).intersects(seen)))
              .as(bar)
              .isNotEqualTo(Optional.of(true));
        }
      }
    }
    assertThat(window.seek(".charts")).isEmpty();
    press(KeyCode.DIGIT0);
    assertThat(window.seek(".charts")).isPresent();
  }

  private LetterSize letters() {
    return FxWait.ask(() -> window.appearance().lettersProperty().get());
  }

  private void press(KeyCode key) {
    window.withKey(KeyCode.CONTROL, () -> window.withKey(KeyCode.SHIFT, () -> window.type(key)));
    window.settle();
  }
}
