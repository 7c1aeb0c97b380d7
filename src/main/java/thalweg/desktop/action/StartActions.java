package thalweg.desktop.action;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import thalweg.desktop.model.FreePlace;
import thalweg.desktop.model.Starts;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Point;

/// More starts, fewer starts, and which of them the arrow keys move.
public record StartActions(Action add, Action remove, Action next, Action previous)
    implements ActionGroup {
  public static StartActions of(Workbench workbench) {
    ObservableValue<Boolean> several = workbench.startsProperty().map(all -> all.size() > 1);
    return new StartActions(
        action("add", () -> workbench.addStart(wanted(workbench)))
            .when(workbench.startsProperty().map(all -> all.size() < Starts.MOST))
            .on(Keys.of(KeyCode.A)),
        action("remove", () -> workbench.removeStart(workbench.startList().selected()))
            .when(several)
            .on(Keys.of(KeyCode.DELETE), Keys.of(KeyCode.BACK_SPACE)),
        action("next", () -> select(workbench, 1)).on(Keys.of(KeyCode.S)),
        action("previous", () -> select(workbench, -1)).on(Keys.of(KeyCode.S, Keys.SHIFT)));
  }

  /// Where the pointer asks about the ground, or where there is none yet.
  private static Point wanted(Workbench workbench) {
    return workbench
        .layers()
        .probe()
        .orElseGet(() -> FreePlace.among(workbench.startList(), workbench.landscape()));
  }

  private static void select(Workbench workbench, int by) {
    Starts starts = workbench.startList();
    workbench.selectStart(Math.floorMod(starts.selected() + by, starts.points().size()));
    workbench.setNudging(true);
  }

  private static Action action(String name, Runnable deed) {
    return Action.of(Topic.STARTS, "starts." + name, deed);
  }

  @Override
  public List<Action> all() {
    return List.of(add, remove, next, previous);
  }
}
