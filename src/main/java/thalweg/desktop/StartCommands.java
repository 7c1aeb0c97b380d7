package thalweg.desktop;

import java.util.List;
import javafx.scene.input.KeyCode;
import thalweg.desktop.command.Command;
import thalweg.desktop.command.Keys;
import thalweg.desktop.command.Topic;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.text.Text;

/// More starts, fewer starts, and which of them the arrow keys move.
final class StartCommands {
  private StartCommands() {}

  static List<Command> of(Workbench workbench) {
    Starts starts = workbench.startList();
    return List.of(
        command("add", () -> workbench.addStart(wanted(workbench)))
            .when(() -> starts.points().size() < Starts.MOST)
            .on(Keys.of(KeyCode.A)),
        command("remove", () -> workbench.removeStart(starts.selected()))
            .when(() -> starts.points().size() > 1)
            .on(Keys.of(KeyCode.DELETE), Keys.of(KeyCode.BACK_SPACE)),
        command("next", () -> select(workbench, 1))
            .when(() -> starts.points().size() > 1)
            .on(Keys.of(KeyCode.S)),
        command("previous", () -> select(workbench, -1))
            .when(() -> starts.points().size() > 1)
            .on(Keys.of(KeyCode.S, Keys.SHIFT)));
  }

  /// Where the pointer asks about the ground, or opposite the selected start.
  private static Point wanted(Workbench workbench) {
    Domain domain = workbench.landscape().domain();
    Point old = workbench.startList().selectedPoint();
    return workbench
        .survey()
        .probe()
        .orElseGet(() ->
            new Point(
                domain.minX() + domain.maxX() - old.x(), domain.minY() + domain.maxY() - old.y()));
  }

  private static void select(Workbench workbench, int by) {
    Starts starts = workbench.startList();
    workbench.selectStart(Math.floorMod(starts.selected() + by, starts.points().size()));
  }

  private static Command command(String name, Runnable deed) {
    String id = "starts." + name;
    return new Command(id, Topic.STARTS, Text.of("commands").get(id), deed);
  }
}
