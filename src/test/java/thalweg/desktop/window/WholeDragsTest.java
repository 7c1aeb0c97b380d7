package thalweg.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

/// Drags of which not all events arrive.
class WholeDragsTest {
  private final Pane thing = new Pane();
  private final Pane other = new Pane();
  private final Pane root = new Pane(thing, other);
  private final List<String> seen = new ArrayList<>();
  private final Subscription watch = WholeDrags.watch(root);

  WholeDragsTest() {
    thing.setOnMousePressed(event -> seen.add("press " + event.getX()));
    thing.setOnMouseDragged(event -> seen.add("drag " + event.getX()));
    thing.setOnMouseReleased(event -> seen.add("release " + event.getX()));
  }

  @Test
  void endsWithADragToTheReleasesPlace() {
    fire(MouseEvent.MOUSE_PRESSED, 1);
    fire(MouseEvent.MOUSE_DRAGGED, 4);
    fire(MouseEvent.MOUSE_RELEASED, 9);
    assertThat(seen).containsExactly("press 1.0", "drag 4.0", "drag 9.0", "release 9.0");
  }

  @Test
  void leavesAClickAClick() {
    fire(MouseEvent.MOUSE_PRESSED, 1);
    fire(MouseEvent.MOUSE_RELEASED, 1);
    assertThat(seen).containsExactly("press 1.0", "release 1.0");
  }

  @Test
  void withoutAPressIsNone() {
    fire(MouseEvent.MOUSE_DRAGGED, 4);
    fire(MouseEvent.MOUSE_RELEASED, 9);
    fire(MouseEvent.MOUSE_DRAGGED, 11);
    assertThat(seen).containsExactly("release 9.0");
  }

  /// The press closed a pop-up, and the release before it went to one.
  @Test
  void withoutAPressOnWhatIsDraggedIsNone() {
    fire(other, MouseEvent.MOUSE_PRESSED, 1);
    fire(MouseEvent.MOUSE_DRAGGED, 4);
    fire(MouseEvent.MOUSE_RELEASED, 9);
    assertThat(seen).containsExactly("release 9.0");
  }

  @Test
  void areLeftAloneOnceNobodyWatches() {
    watch.unsubscribe();
    fire(MouseEvent.MOUSE_DRAGGED, 4);
    assertThat(seen).containsExactly("drag 4.0");
  }

  private void fire(EventType<MouseEvent> type, double x) {
    fire(thing, type, x);
  }

  private static void fire(Pane target, EventType<MouseEvent> type, double x) {
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    Event.fireEvent(
        target,
        new MouseEvent(
            type,
            x,
            0,
            x,
            0,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            true,
            null));
  }
}
