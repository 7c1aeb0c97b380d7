package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
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

  private LetterSize letters() {
    return FxWait.ask(() -> window.appearance().lettersProperty().get());
  }

  private void press(KeyCode key) {
    window.withKey(KeyCode.CONTROL, () -> window.withKey(KeyCode.SHIFT, () -> window.type(key)));
    window.settle();
  }
}
