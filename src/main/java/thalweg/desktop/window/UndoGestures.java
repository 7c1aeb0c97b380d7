package thalweg.desktop.window;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import thalweg.desktop.model.History;

/// Lets undo take what happens between a button's press and its release for one step.
public final class UndoGestures {
  private UndoGestures() {}

  /// Watches the mouse in a scene until unsubscribed.
  public static Subscription watch(Scene scene, History history) {
    EventHandler<MouseEvent> press = _ -> history.hold();
    EventHandler<MouseEvent> release =
        event -> {
          if (event.isPrimaryButtonDown() || event.isSecondaryButtonDown()) {
            history.hold();
          } else {
            history.release();
          }
        };
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press);
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, release);
    return () -> {
      scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, press);
      scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
    };
  }
}
