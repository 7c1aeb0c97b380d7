package thalweg.desktop.widget;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// Lets Enter open a choice, as it presses a button: JavaFX opens one by the space bar and the
/// arrow keys alone.
public final class OpenByEnter {
  private OpenByEnter() {}

  /// Gives the key that meaning in a scene.
  ///
  /// @return takes it back
  public static Subscription install(Scene scene) {
    EventHandler<KeyEvent> open =
        event -> {
          if (event.getCode() == KeyCode.ENTER
              && scene.getFocusOwner() instanceof ChoiceBox<?> choice
              && !choice.isShowing()) {
            choice.show();
            event.consume();
          }
        };
    scene.addEventHandler(KeyEvent.KEY_PRESSED, open);
    return () -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, open);
  }
}
