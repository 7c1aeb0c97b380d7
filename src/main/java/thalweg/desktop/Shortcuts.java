package thalweg.desktop;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that work wherever the focus is, unless the focused control has a use of its own for them.
final class Shortcuts {
  private Shortcuts() {}

  static void install(Scene scene, Playback playback, Explanation explanation, History history) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!isUsedByControl(scene, event.getCode())
              && (event.isShortcutDown()
                  ? handle(event, history)
                  : handle(event.getCode(), playback, explanation))) {
            event.consume();
          }
        });
  }

  private static boolean handle(KeyCode key, Playback playback, Explanation explanation) {
    switch (key) {
      case SPACE -> playback.toggle();
      case LEFT -> playback.stepBy(-1);
      case RIGHT -> playback.stepBy(1);
      case HOME -> playback.scrubTo(0);
      case END -> playback.scrubTo(playback.end());
      case E -> explanation.toggle();
      case PERIOD -> explanation.nextPart();
      case COMMA -> explanation.previousPart();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean handle(KeyEvent event, History history) {
    boolean again = event.isShiftDown() || event.getCode() == KeyCode.Y;
    if (event.getCode() == KeyCode.Z && !again) {
      history.undo();
    } else if (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y) {
      history.redo();
    } else {
      return false;
    }
    return true;
  }

  private static boolean isUsedByControl(Scene scene, KeyCode key) {
    return switch (scene.getFocusOwner()) {
      case null -> false;
      case TextInputControl _ -> true;
      case ComboBoxBase<?> _ -> true;
      case ButtonBase _ -> key == KeyCode.SPACE;
      case Slider _ -> key != KeyCode.SPACE;
      case StartHand.Field _ -> key.isArrowKey();
      default -> false;
    };
  }
}
