package thalweg.desktop.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Keys;
import thalweg.desktop.action.Topic;
import thalweg.desktop.model.History;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Landscape;
import thalweg.optimizer.OptimizerType;
import thalweg.text.Text;

/// What is raced, by whom, and taking it back.
final class RaceActions {
  private static final Text WORDS = Text.of("commands");

  private RaceActions() {}

  /// @param window whose fields and buttons some of them lead to
  static List<Action> of(WindowContext context, MainWindow window) {
    List<Action> all = new ArrayList<>();
    History history = context.history();
    all.add(
        action("undo", history::undo)
            .when(history.canUndoProperty()::get)
            .on(Keys.of(KeyCode.Z, Keys.SHORTCUT)));
    all.add(
        action("redo", history::redo)
            .when(history.canRedoProperty()::get)
            .on(Keys.of(KeyCode.Z, Keys.SHORTCUT, Keys.SHIFT), Keys.of(KeyCode.Y, Keys.SHORTCUT)));
    all.add(action("formula", () -> window.focus("formula")).on(Keys.of(KeyCode.L, Keys.SHORTCUT)));
    all.add(
        action("landscape", () -> window.press("landscape")).on(Keys.of(KeyCode.O, Keys.SHORTCUT)));
    all.add(
        action("keep", () -> window.press("keep"))
            .when(() -> !context.library().holds(context.workbench().landscape()))
            .on(Keys.of(KeyCode.S, Keys.SHORTCUT)));
    all.add(action("fair", () -> window.press("fair-race")).on(Keys.of(KeyCode.F)));
    all.add(action("seeds", () -> window.press("escapes")));
    for (int i = 0; i < context.workbench().contenders().size(); i++) {
      addContender(all, context, i);
    }
    return all;
  }

  private static void addContender(List<Action> all, WindowContext context, int index) {
    Workbench workbench = context.workbench();
    OptimizerType type = workbench.contenders().get(index).optimizer().type();
    all.add(
        new Action(
            "race.toggle." + type.id(),
            Topic.RACE,
            WORDS.get("race.toggle", type.name()),
            () -> workbench.setRacing(index, !workbench.contenders().get(index).racing())));
    all.add(
        new Action(
                "race.tune." + type.id(),
                Topic.RACE,
                WORDS.get("race.tune", type.name()),
                () -> context.tuning().tune(index))
            .when(() -> workbench.contenders().get(index).racing()));
  }

  /// One for every landscape that there is now.
  static List<Action> landscapes(WindowContext context) {
    return context.library().catalogue().all().stream().map(each -> open(context, each)).toList();
  }

  private static Action open(WindowContext context, Landscape landscape) {
    return new Action(
        "race.open." + landscape.id(),
        Topic.RACE,
        WORDS.get("race.open", landscape.name()),
        () -> context.workbench().chooseLandscape(landscape));
  }

  private static Action action(String name, Runnable deed) {
    String id = "race." + name;
    return new Action(id, Topic.RACE, WORDS.get(id), deed);
  }
}
