package thalweg.desktop.window;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Lets every drag go from where the button was pressed to where it was released.
///
/// Displays leave out moves of a quick pointer, the last one too: then the release alone tells
/// where the drag has ended. A drag whose press closed a pop-up never began: what takes drags
/// remembers no place where this one started, and JavaFX' own sliders fail over that. A press
/// elsewhere does not count either: its release may have gone to a pop-up.
public final class WholeDrags {
  /// What the button was pressed on, while it is down.
  private @Nullable EventTarget pressed;

  private Point2D last = Point2D.ZERO;

  private WholeDrags() {}

  /// Watches the mouse over a node and all in it until unsubscribed.
  public static Subscription watch(Node root) {
    WholeDrags drags = new WholeDrags();
    EventHandler<MouseEvent> press = drags::press;
    EventHandler<MouseEvent> drag = drags::drag;
    EventHandler<MouseEvent> release = drags::release;
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, press);
    root.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag);
    root.addEventFilter(MouseEvent.MOUSE_RELEASED, release);
    return () -> {
      root.removeEventFilter(MouseEvent.MOUSE_PRESSED, press);
      root.removeEventFilter(MouseEvent.MOUSE_DRAGGED, drag);
      root.removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
    };
  }

  private void press(MouseEvent event) {
    pressed = event.getTarget();
    last = place(event);
  }

  private void drag(MouseEvent event) {
    if (event.getTarget().equals(pressed)) {
      last = place(event);
    } else {
      event.consume();
    }
  }

  private void release(MouseEvent event) {
    if (event.getTarget().equals(pressed) && !place(event).equals(last)) {
      Event.fireEvent(
          event.getTarget(),
          event.copyFor(event.getSource(), event.getTarget(), MouseEvent.MOUSE_DRAGGED));
    }
    if (!(event.isPrimaryButtonDown()
        || event.isMiddleButtonDown()
        || event.isSecondaryButtonDown())) {
      pressed = null;
    }
  }

  /// On the screen: what is dragged may move in the window.
  private static Point2D place(MouseEvent event) {
    return new Point2D(event.getScreenX(), event.getScreenY());
  }
}
