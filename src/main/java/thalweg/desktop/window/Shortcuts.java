package thalweg.desktop.window;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import thalweg.desktop.action.Action;

/// The keys of the actions: they work wherever the focus is, unless the focused control has a use
/// of its own for them.
final class Shortcuts {
  private Shortcuts() {}

  /// Lets keys bring about actions until unsubscribed.
  ///
  /// @param focused may have a use of its own for a key
  /// @param suspended whether something else has the keyboard for itself
  public static Subscription install(
      Scene scene, List<Action> actions, FocusedControl focused, BooleanSupplier suspended) {
    Set<KeyCode> taken = EnumSet.noneOf(KeyCode.class);
    EventHandler<KeyEvent> press =
        event -> {
          if (!event.isConsumed() && !suspended.getAsBoolean() && !focused.uses(event)) {
            focused.leave(event);
            meant(actions, event)
                .ifPresent(action -> {
                  action.run();
                  taken.add(event.getCode());
                  event.consume();
                });
          }
        };
    // Sliders go to their ends when Home or End is let go.
    EventHandler<KeyEvent> release =
        event -> {
          if (taken.remove(event.getCode())) {
            event.consume();
          }
        };
    scene.addEventFilter(KeyEvent.ANY, press);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, release);
    return () -> {
      scene.removeEventFilter(KeyEvent.ANY, press);
      scene.removeEventFilter(KeyEvent.KEY_RELEASED, release);
    };
  }

  private static Optional<Action> meant(List<Action> actions, KeyEvent event) {
    return actions.stream()
        .filter(each -> each.keys().stream().anyMatch(keys -> keys.match(event)))
        .filter(Action::isEnabled)
        .findFirst();
  }
}
