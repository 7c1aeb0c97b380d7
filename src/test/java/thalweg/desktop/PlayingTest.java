package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.Playback;

/// Playing, pausing and stepping with real keys and the real pointer.
@WindowTest("keys and buttons play")
class PlayingTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void theSpaceBarPlaysAndPauses() {
    window.type(KeyCode.SPACE);
    FxWait.await("playing", () -> playback().isPlaying() && playback().playhead() > 3);
    window.type(KeyCode.SPACE);
    FxWait.await("a pause", () -> !playback().isPlaying());
    int step = playback().playhead();
    window.settle();
    assertThat(counter()).isEqualTo(step + " / 400");
  }

  @Test
  void theButtonPlaysAndPauses() {
    Point2D button = window.middleOf(window.find("#play"));
    window.click(button);
    FxWait.await("playing", () -> playback().isPlaying() && playback().playhead() > 3);
    window.click(button);
    FxWait.await("a pause", () -> !playback().isPlaying());
  }

  @Test
  void pausesAtTheLastStep() {
    window.goTo(390);
    window.type(KeyCode.SPACE);
    FxWait.await("the end", () -> playback().playhead() == 400 && !playback().isPlaying());
  }

  @Test
  void theArrowKeysStep() {
    window.goTo(100);
    window.type(KeyCode.RIGHT);
    window.type(KeyCode.RIGHT);
    FxWait.await("two steps on", () -> counter().equals("102 / 400"));
    window.type(KeyCode.LEFT);
    FxWait.await("one step back", () -> counter().equals("101 / 400"));
    window.withKey(KeyCode.SHIFT, () -> window.type(KeyCode.LEFT));
    FxWait.await("ten steps back", () -> counter().equals("91 / 400"));
    window.withKey(KeyCode.SHIFT, () -> window.type(KeyCode.RIGHT));
    FxWait.await("ten steps on", () -> counter().equals("101 / 400"));
  }

  @Test
  void homeAndEndGoToTheFirstAndTheLastStep() {
    window.type(KeyCode.END);
    FxWait.await("the last step", () -> counter().equals("400 / 400"));
    window.type(KeyCode.HOME);
    FxWait.await("the first step", () -> counter().equals("0 / 400"));
  }

  @Test
  void theSpeedIsWrittenBesideItsSlider() {
    assertThat(window.words(window.find("#speed-value"))).isEqualTo("60");
    assertThat(window.words(window.find(".speed-unit"))).isEqualTo("steps/s");
    Point2D thumb = window.middleOf(window.find("#speed .thumb"));
    window.drag(MouseButton.PRIMARY, thumb, thumb.add(300, 0));
    window.settle();
    assertThat(window.words(window.find("#speed-value"))).isEqualTo("5000");
  }

  @Test
  void theSpeedIsTyped() {
    window.write("#speed-value", "0.5");
    window.type(KeyCode.ENTER);
    assertThat(playback().speedProperty().get()).isEqualTo(0.5);
    window.write("#speed-value", "9000");
    window.type(KeyCode.ENTER);
    FxWait.await("why not", () -> window.seek(".field-problem").isPresent());
    assertThat(playback().speedProperty().get()).isEqualTo(0.5);
    window.type(KeyCode.ESCAPE);
    assertThat(window.words(window.find("#speed-value"))).isEqualTo("0.5");
  }

  @Test
  void theClockRestsWhilePausedAndOnlyThen() {
    assertThat(window.clock().isIdle()).isTrue();
    window.type(KeyCode.SPACE);
    FxWait.await("a running clock", () -> !window.clock().isIdle());
    window.type(KeyCode.SPACE);
    FxWait.await("a resting clock", () -> window.clock().isIdle());
  }

  private String counter() {
    return window.words(window.find(".counter"));
  }

  private Playback playback() {
    return window.workbench().playback();
  }
}
