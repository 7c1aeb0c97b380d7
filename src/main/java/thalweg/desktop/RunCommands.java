package thalweg.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import thalweg.desktop.command.Command;
import thalweg.desktop.command.Keys;
import thalweg.desktop.command.Topic;
import thalweg.optimizer.OptimizerType;
import thalweg.text.Text;

/// How runs are looked at, and which of them are drawn.
final class RunCommands {
  private static final Text WORDS = Text.of("commands");

  private RunCommands() {}

  /// @param window whose buttons some of them press
  static List<Command> of(Workbench workbench, MainWindow window) {
    Attention attention = workbench.attention();
    List<Command> all = new ArrayList<>();
    all.add(command("charts", () -> window.press("runs-charts")).on(Keys.of(KeyCode.C)));
    all.add(command("one", () -> window.press("runs-one")).on(Keys.of(KeyCode.O)));
    all.add(command("results", () -> window.press("runs-results")).on(Keys.of(KeyCode.L)));
    all.add(
        command("all", attention::showAll)
            .when(() -> !attention.hiddenProperty().get().isEmpty())
            .on(Keys.of(KeyCode.D)));
    for (Contender each : workbench.contenders()) {
      OptimizerType type = each.optimizer().type();
      String id = type.id();
      all.add(of("hide", type, () -> attention.setShown(id, !attention.isShown(id))));
      all.add(of("solo", type, () -> attention.solo(id)));
      all.add(of("follow", type, () -> attention.toggleFollow(id)));
    }
    return all;
  }

  private static Command of(String name, OptimizerType type, Runnable deed) {
    return new Command(
        "view." + name + "." + type.id(), Topic.VIEW, WORDS.get("view." + name, type.name()), deed);
  }

  private static Command command(String name, Runnable deed) {
    String id = "view." + name;
    return new Command(id, Topic.VIEW, WORDS.get(id), deed);
  }
}
