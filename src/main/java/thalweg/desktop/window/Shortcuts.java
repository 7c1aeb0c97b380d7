package thalweg.desktop.window;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
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
import thalweg.desktop.action.Action;
import thalweg.desktop.widget.KeyboardOwner;

/// The keys of the commands: they work wherever the focus is, unless the focused control has a use
/// of its own for them.
public final class Shortcuts {
  private static final Set<KeyCode> EDITING =
      Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z);

  private Shortcuts() {}

  /// Lets the keys of these actions work in a scene.
  ///
  /// @param suspended whether something else has the keyboard for itself
  public static void install(Scene scene, List<Action> actions, BooleanSupplier suspended) {
    scene.addEventFilter(
        KeyEvent.ANY,
        event -> {
          Optional<Action> meant =
              suspended.getAsBoolean() || isUsedByControl(scene, event)
                  ? Optional.empty()
                  : actions.stream()
                      .filter(Action::isEnabled)
                      .filter(each -> each.keys().stream().anyMatch(keys -> keys.match(event)))
                      .findFirst();
          meant.ifPresent(action -> {
            action.run();
            event.consume();
          });
        });
  }

  private static boolean isUsedByControl(Scene scene, KeyEvent event) {
    KeyCode key = event.getCode();
    return switch (scene.getFocusOwner()) {
      case null -> false;
      case TextInputControl _ -> isWriting(event);
      case ComboBoxBase<?> _ -> isWriting(event);
      case ChoiceBox<?> _ -> key == KeyCode.SPACE || key.isArrowKey();
      case ButtonBase _ -> key == KeyCode.SPACE;
      case Slider _ -> key.isNavigationKey() && !event.isShortcutDown();
      case ListView<?> _ -> key == KeyCode.SPACE || key.isNavigationKey();
      case TableView<?> _ -> key == KeyCode.SPACE || key.isNavigationKey();
      case KeyboardOwner keyed -> keyed.uses(event);
      default -> false;
    };
  }

  /// Whether a field in which somebody writes has a use for keys.
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
