package thalweg.desktop.window;

import java.util.List;
import javafx.scene.input.KeyCode;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Keys;
import thalweg.desktop.action.Topic;
import thalweg.desktop.model.Starts;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.text.Text;

/// More starts, fewer starts, and which of them the arrow keys move.
final class StartActions {
  private StartActions() {}

  static List<Action> of(Workbench workbench) {
    return List.of(
        action("add", () -> workbench.addStart(wanted(workbench)))
            .when(() -> workbench.starts().size() < Starts.MOST)
            .on(Keys.of(KeyCode.A)),
        action("remove", () -> workbench.removeStart(workbench.startList().selected()))
            .when(() -> workbench.starts().size() > 1)
            .on(Keys.of(KeyCode.DELETE), Keys.of(KeyCode.BACK_SPACE)),
        action("next", () -> select(workbench, 1))
            .when(() -> workbench.starts().size() > 1)
            .on(Keys.of(KeyCode.S)),
        action("previous", () -> select(workbench, -1))
            .when(() -> workbench.starts().size() > 1)
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

  private static Action action(String name, Runnable deed) {
    String id = "starts." + name;
    return new Action(id, Topic.STARTS, Text.of("commands").get(id), deed);
  }
}
