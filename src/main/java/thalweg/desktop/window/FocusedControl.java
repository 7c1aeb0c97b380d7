package thalweg.desktop.window;

import java.util.Optional;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.widget.DraftField;
import thalweg.desktop.widget.KeyConsumer;

/// What has the focus, and which keys it has a use of its own for. What is written in takes all
/// that write; any other control takes keys only where the focus came to it by keys or by itself.
/// After a click or a drag with the pointer they mean what they mean everywhere, also where the
/// focus was elsewhere for a while and was given back. Escape takes the focus from what has keys.
final class FocusedControl {
  private static final Set<KeyCode> EDITING =
      Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z);

  private final Scene scene;
  private boolean held;

  /// Whether the pointer was pressed since the focus last moved by other means. JavaFX calls a
  /// focus visible at the first key after a click, so that can't be asked instead.
  private boolean touched;

  /// What had the focus when the pointer was last used; empty since Tab.
  private Optional<Node> pointed = Optional.empty();

  private Subscription subscription = Subscription.EMPTY;

  private FocusedControl(Scene scene) {
    this.scene = scene;
  }

  /// That of a scene, watched until it is let go.
  public static FocusedControl in(Scene scene) {
    FocusedControl focused = new FocusedControl(scene);
    EventHandler<MouseEvent> press = _ -> focused.press();
    EventHandler<MouseEvent> release = _ -> focused.held = false;
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press);
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, release);
    EventHandler<KeyEvent> tab =
        event -> {
          if (event.getCode() == KeyCode.TAB) {
            focused.pointed = Optional.empty();
          }
        };
    scene.addEventFilter(KeyEvent.KEY_PRESSED, tab);
    Subscription moves = scene.focusOwnerProperty().subscribe(focused::move);
    focused.subscription =
        moves.and(() -> {
          scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, press);
          scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
          scene.removeEventFilter(KeyEvent.KEY_PRESSED, tab);
        });
    return focused;
  }

  private void press() {
    held = true;
    touched = true;
    pointed = Optional.ofNullable(scene.getFocusOwner());
  }

  private void move(@Nullable Node owner) {
    if (held) {
      pointed = Optional.ofNullable(owner);
    }
    touched = held || pointed.filter(each -> each.equals(owner)).isPresent();
  }

  /// Escape gives the keys of a field without a draft, or of a control that has some of its own,
  /// back to the window.
  void leave(KeyEvent event) {
    boolean escape = event.getCode() == KeyCode.ESCAPE && !event.isConsumed();
    if (event.getEventType() == KeyEvent.KEY_PRESSED && escape && isLeft()) {
      scene.getRoot().requestFocus();
    }
  }

  private boolean isLeft() {
    return switch (scene.getFocusOwner()) {
      case null -> false;
      case DraftField field -> !field.isDraft();
      case Node control -> !touched && hasKeys(control);
    };
  }

  private static boolean hasKeys(Node control) {
    return control instanceof Slider
        || control instanceof ListView<?>
        || control instanceof TableView<?>;
  }

  /// Whether it has a use of its own for a key that is pressed or typed.
  boolean uses(KeyEvent event) {
    return switch (scene.getFocusOwner()) {
      case null -> false;
      case KeyConsumer keyed when keyed.uses(event) -> true;
      case DraftField field when isTakingBack(event) && !field.isDraft() -> false;
      case TextInputControl _ -> isWriting(event);
      case ComboBoxBase<?> _ -> isWriting(event);
      case Node control -> !touched && isOperating(control, event);
    };
  }

  /// Lets go of the scene.
  public void dispose() {
    subscription.unsubscribe();
  }

  private static boolean isOperating(Node control, KeyEvent event) {
    KeyCode key = event.getCode();
    return switch (control) {
      case ChoiceBox<?> _ -> key == KeyCode.SPACE || key.isArrowKey();
      case ButtonBase _ -> key == KeyCode.SPACE;
      case Slider _ -> key.isNavigationKey() && !event.isShortcutDown();
      case ListView<?> _ -> key == KeyCode.SPACE || key.isNavigationKey();
      case TableView<?> _ -> key == KeyCode.SPACE || key.isNavigationKey();
      default -> false;
    };
  }

  /// Of what was written in a field, or of more than that.
  private static boolean isTakingBack(KeyEvent event) {
    KeyCode key = event.getCode();
    return event.isShortcutDown() ? key == KeyCode.Z || key == KeyCode.Y : key == KeyCode.ESCAPE;
  }

  /// Whether a field that is written in has a use for keys.
  private static boolean isWriting(KeyEvent event) {
    KeyCode key = event.getCode();
    return event.isShortcutDown()
        ? key.isNavigationKey()
            || EDITING.contains(key)
            || key == KeyCode.DELETE
            || key == KeyCode.BACK_SPACE
        : !key.isFunctionKey();
  }
}
