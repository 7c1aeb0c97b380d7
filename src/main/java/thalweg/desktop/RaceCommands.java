package thalweg.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import thalweg.desktop.command.Command;
import thalweg.desktop.command.Keys;
import thalweg.desktop.command.Topic;
import thalweg.landscape.Landscape;
import thalweg.optimizer.OptimizerType;
import thalweg.text.Text;

/// What is raced, by whom, and taking it back.
final class RaceCommands {
  private static final Text WORDS = Text.of("commands");

  private RaceCommands() {}

  /// @param window whose fields and buttons some of them lead to
  static List<Command> of(Desk desk, MainWindow window) {
    List<Command> all = new ArrayList<>();
    History history = desk.history();
    all.add(
        command("undo", history::undo)
            .when(history.canUndoProperty()::get)
            .on(Keys.of(KeyCode.Z, Keys.SHORTCUT)));
    all.add(
        command("redo", history::redo)
            .when(history.canRedoProperty()::get)
            .on(Keys.of(KeyCode.Z, Keys.SHORTCUT, Keys.SHIFT), Keys.of(KeyCode.Y, Keys.SHORTCUT)));
    all.add(
        command("formula", () -> window.focus("formula")).on(Keys.of(KeyCode.L, Keys.SHORTCUT)));
    all.add(
        command("landscape", () -> window.press("landscape"))
            .on(Keys.of(KeyCode.O, Keys.SHORTCUT)));
    all.add(
        command("keep", () -> window.press("keep"))
            .when(() -> !desk.shelf().holds(desk.workbench().landscape()))
            .on(Keys.of(KeyCode.S, Keys.SHORTCUT)));
    all.add(command("fair", () -> window.press("fair-race")).on(Keys.of(KeyCode.F)));
    all.add(command("seeds", () -> window.press("escapes")));
    for (int i = 0; i < desk.workbench().contenders().size(); i++) {
      addContender(all, desk, i);
    }
    return all;
  }

  private static void addContender(List<Command> all, Desk desk, int index) {
    Workbench workbench = desk.workbench();
    OptimizerType type = workbench.contenders().get(index).optimizer().type();
    all.add(
        new Command(
            "race.toggle." + type.id(),
            Topic.RACE,
            WORDS.get("race.toggle", type.name()),
            () -> workbench.setRacing(index, !workbench.contenders().get(index).racing())));
    all.add(
        new Command(
                "race.tune." + type.id(),
                Topic.RACE,
                WORDS.get("race.tune", type.name()),
                () -> desk.tuning().tune(index))
            .when(() -> workbench.contenders().get(index).racing()));
  }

  /// One for every landscape that there is now.
  static List<Command> landscapes(Desk desk) {
    return desk.shelf().catalogue().all().stream().map(each -> open(desk, each)).toList();
  }

  private static Command open(Desk desk, Landscape landscape) {
    return new Command(
        "race.open." + landscape.id(),
        Topic.RACE,
        WORDS.get("race.open", landscape.name()),
        () -> desk.workbench().chooseLandscape(landscape));
  }

  private static Command command(String name, Runnable deed) {
    String id = "race." + name;
    return new Command(id, Topic.RACE, WORDS.get(id), deed);
  }
}
