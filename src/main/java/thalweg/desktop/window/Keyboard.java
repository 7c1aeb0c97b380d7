package thalweg.desktop.window;

import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;
import javafx.util.Subscription;
import thalweg.desktop.action.Actions;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.OpenByEnter;

/// What the keys mean in a window.
public final class Keyboard {
  private Keyboard() {}

  /// Gives the keys their meaning.
  ///
  /// @param covered whether something lies over the window that takes the keys itself
  /// @param lecture whether a lecture is given, in which arrow keys mean time whatever is selected
  /// @return takes it back
  public static Subscription install(
      Scene scene,
      Actions actions,
      Workbench workbench,
      BooleanSupplier covered,
      BooleanSupplier lecture) {
    FocusedControl focused = FocusedControl.in(scene);
    return Subscription.combine(
        KeyPlaces.install(scene),
        OpenByEnter.install(scene),
        StartKeys.install(
            scene, workbench, focused, () -> covered.getAsBoolean() || lecture.getAsBoolean()),
        Shortcuts.install(
            scene, actions.keyed(), focused, () -> covered.getAsBoolean() || isMenuOpen()),
        focused::dispose);
  }

  /// Its letters are not meant for what lies behind it.
  private static boolean isMenuOpen() {
    return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
  }
}
