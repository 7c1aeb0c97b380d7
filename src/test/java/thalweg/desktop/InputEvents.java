package thalweg.desktop;

import java.util.HashMap;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// What pointer and keys have done to the window. The display takes its time, and a test that looks
/// before an event has come sees the window as it was.
final class InputEvents implements AutoCloseable {
  private final Stage stage;
  private final Map<EventType<?>, Integer> counts = new HashMap<>();
  private final EventHandler<InputEvent> note = this::note;
  private Point2D pointer = Point2D.ZERO;

  InputEvents(Stage stage) {
    this.stage = stage;
    FxWait.run(() -> stage.addEventFilter(InputEvent.ANY, note));
  }

  private void note(InputEvent event) {
    counts.merge(event.getEventType(), 1, Integer::sum);
    if (event instanceof MouseEvent mouse) {
      pointer = new Point2D(mouse.getScreenX(), mouse.getScreenY());
    }
  }

  /// Does something and waits for the events that it leads to. While a popup is open they may be
  /// the popup's, and nobody waits.
  void await(EventType<?> type, int count, Runnable action) {
    int before = FxWait.ask(() -> count(type));
    boolean alone = FxWait.ask(InputEvents::isAlone);
    FxWait.run(action);
    if (alone) {
      FxWait.await(type + " to arrive", () -> count(type) >= before + count);
    }
  }

  /// Moves the pointer and waits until it is seen there.
  ///
  /// @param held whether a button is down, so that the window hears of the pointer everywhere
  void awaitPointer(Point2D place, boolean held, Runnable move) {
    boolean heard = FxWait.ask(() -> isAlone() && (held || isInside(place)));
    FxWait.run(move);
    if (heard) {
      FxWait.await("the pointer at " + place, () -> pointer.distance(place) < 1);
    }
  }

  private int count(EventType<?> type) {
    return counts.getOrDefault(type, 0);
  }

  /// A tooltip takes no events.
  private static boolean isAlone() {
    return Window.getWindows().stream().filter(each -> !(each instanceof Tooltip)).count() == 1;
  }

  private boolean isInside(Point2D place) {
    double x = place.getX() - stage.getX();
    double y = place.getY() - stage.getY();
    return x > 0 && y > 0 && x < stage.getWidth() && y < stage.getHeight();
  }

  @Override
  public void close() {
    FxWait.run(() -> stage.removeEventFilter(InputEvent.ANY, note));
  }
}
