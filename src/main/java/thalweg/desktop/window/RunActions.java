package thalweg.desktop.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Keys;
import thalweg.desktop.action.Topic;
import thalweg.desktop.model.Contender;
import thalweg.desktop.model.RunVisibility;
import thalweg.desktop.model.Workbench;
import thalweg.optimizer.OptimizerType;
import thalweg.text.Text;

/// How runs are looked at, and which of them are drawn.
final class RunActions {
  private static final Text WORDS = Text.of("commands");

  private RunActions() {}

  /// @param window whose buttons some of them press
  static List<Action> of(Workbench workbench, MainWindow window) {
    RunVisibility visibility = workbench.visibility();
    List<Action> all = new ArrayList<>();
    all.add(action("charts", () -> window.press("runs-charts")).on(Keys.of(KeyCode.C)));
    all.add(action("one", () -> window.press("runs-one")).on(Keys.of(KeyCode.O)));
    all.add(action("results", () -> window.press("runs-results")).on(Keys.of(KeyCode.L)));
    all.add(
        action("all", visibility::showAll)
            .when(() -> !visibility.hiddenProperty().get().isEmpty())
            .on(Keys.of(KeyCode.D)));
    for (Contender each : workbench.contenders()) {
      OptimizerType type = each.optimizer().type();
      String id = type.id();
      all.add(of("hide", type, () -> visibility.setShown(id, !visibility.isShown(id))));
      all.add(of("solo", type, () -> visibility.solo(id)));
      all.add(of("follow", type, () -> visibility.toggleFollow(id)));
    }
    return all;
  }

  private static Action of(String name, OptimizerType type, Runnable deed) {
    return new Action(
        "view." + name + "." + type.id(), Topic.VIEW, WORDS.get("view." + name, type.name()), deed);
  }

  private static Action action(String name, Runnable deed) {
    String id = "view." + name;
    return new Action(id, Topic.VIEW, WORDS.get(id), deed);
  }
}
