package thalweg.desktop.window;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
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
import javafx.util.Subscription;
import thalweg.desktop.action.Action;
import thalweg.desktop.widget.DraftField;
import thalweg.desktop.widget.KeyConsumer;

/// The keys of the actions: they work wherever the focus is, unless the focused control has a use
/// of its own for them.
public final class Shortcuts {
  private static final Set<KeyCode> EDITING =
      Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z);

  private Shortcuts() {}

  /// Lets keys bring about actions until unsubscribed.
  ///
  /// @param suspended whether something else has the keyboard for itself
  public static Subscription install(Scene scene, List<Action> actions, BooleanSupplier suspended) {
    EventHandler<KeyEvent> press =
        event -> {
          if (!suspended.getAsBoolean() && !isUsedByControl(scene, event)) {
            meant(actions, event)
                .ifPresent(action -> {
                  action.run();
                  event.consume();
                });
          }
        };
    scene.addEventFilter(KeyEvent.ANY, press);
    return () -> scene.removeEventFilter(KeyEvent.ANY, press);
  }

  private static Optional<Action> meant(List<Action> actions, KeyEvent event) {
    return actions.stream()
        .filter(each -> each.keys().stream().anyMatch(keys -> keys.match(event)))
        .filter(Action::isEnabled)
        .findFirst();
  }

  private static boolean isUsedByControl(Scene scene, KeyEvent event) {
    KeyCode key = event.getCode();
    return switch (scene.getFocusOwner()) {
      case null -> false;
      case KeyConsumer keyed when keyed.uses(event) -> true;
      case DraftField field when isUndo(event) && !field.isDraft() -> false;
      case TextInputControl _ -> isWriting(event);
      case ComboBoxBase<?> _ -> isWriting(event);
      case ChoiceBox<?> _ -> key == KeyCode.SPACE || key.isArrowKey();
      case ButtonBase _ -> key == KeyCode.SPACE;
      case Slider _ -> key.isNavigationKey() && !event.isShortcutDown();
      case ListView<?> _ -> key == KeyCode.SPACE || key.isNavigationKey();
      case TableView<?> _ -> key == KeyCode.SPACE || key.isNavigationKey();
      default -> false;
    };
  }

  private static boolean isUndo(KeyEvent event) {
    return event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
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
