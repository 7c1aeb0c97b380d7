package thalweg.desktop.action;

import java.util.List;
import javafx.scene.input.KeyCode;

/// Where to find everything.
///
/// @param tour shows a newcomer around
/// @param shortcuts opens the sheet of shortcuts
/// @param palette opens the list of all actions
public record HelpActions(Action tour, Action shortcuts, Action palette) implements ActionGroup {
  /// They wait for what lies over the window.
  public static HelpActions awaited() {
    return new HelpActions(
        action("tour"),
        action("shortcuts").on(Keys.typed("?"), Keys.of(KeyCode.F1)),
        action("palette").on(Keys.of(KeyCode.P, Keys.SHORTCUT, Keys.SHIFT)));
  }

  private static Action action(String name) {
    return Action.awaited(Topic.WINDOW, "window." + name);
  }

  @Override
  public List<Action> all() {
    return List.of(tour, shortcuts, palette);
  }
}
