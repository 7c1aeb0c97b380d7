package thalweg.desktop;

import java.util.List;
import javafx.scene.input.KeyCode;
import thalweg.desktop.command.Command;
import thalweg.desktop.command.CommandPalette;
import thalweg.desktop.command.Keys;
import thalweg.desktop.command.Overlay;
import thalweg.desktop.command.ShortcutSheet;
import thalweg.desktop.command.Topic;
import thalweg.desktop.theme.Appearance;
import thalweg.text.Text;

/// The window itself: how it looks, and where to find everything.
final class WindowCommands {
  private WindowCommands() {}

  /// @param overlay shows sheet and palette
  /// @param commands all there are, these included
  static List<Command> of(Appearance appearance, Overlay overlay, Commands commands) {
    return List.of(
        command("theme", appearance::toggle).on(Keys.of(KeyCode.T)),
        command("shortcuts", () -> overlay.show(new ShortcutSheet(commands.all())))
            .on(Keys.typed("?"), Keys.of(KeyCode.F1)),
        command("palette", () -> overlay.show(new CommandPalette(commands.all(), overlay::close)))
            .on(Keys.of(KeyCode.P, Keys.SHORTCUT, Keys.SHIFT)));
  }

  private static Command command(String name, Runnable deed) {
    String id = "window." + name;
    return new Command(id, Topic.WINDOW, Text.of("commands").get(id), deed);
  }
}
