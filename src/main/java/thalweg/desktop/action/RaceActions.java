package thalweg.desktop.action;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import thalweg.desktop.model.History;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.Basins;
import thalweg.desktop.task.DerivedState;
import thalweg.desktop.task.EscapeCounting;
import thalweg.desktop.task.RateTuning;
import thalweg.optimizer.OptimizerType;

/// Who races and how, and taking it back.
///
/// @param fair tunes all who race, or stops tuning
/// @param everyone lets all optimizers race
/// @param none lets none race
/// @param seed draws another seed for all chance
/// @param seeds opens the histogram of when many seeds get away
/// @param listed what can be done with each optimizer
public record RaceActions(
    Action undo,
    Action redo,
    Action fair,
    Action everyone,
    Action none,
    Action seed,
    Action seeds,
    ListedOptimizers listed)
    implements ActionGroup {
  private static final int SEEDS = 10_000;

  public static RaceActions of(
      Workbench workbench,
      History history,
      RateTuning tuning,
      EscapeCounting escapes,
      Basins basins) {
    Random dice = new Random();
    ObservableValue<Boolean> raced =
        workbench.contendersProperty().map(all -> all.stream().anyMatch(OptimizerChoice::racing));
    return new RaceActions(
        action("undo", history::undo)
            .when(history.canUndoProperty())
            .on(Keys.of(KeyCode.Z, Keys.SHORTCUT)),
        action("redo", history::redo)
            .when(history.canRedoProperty())
            .on(Keys.of(KeyCode.Z, Keys.SHORTCUT, Keys.SHIFT), Keys.of(KeyCode.Y, Keys.SHORTCUT)),
        action("fair", () -> tune(tuning))
            .when(tuning.busyProperty().flatMap(busy -> busy ? new Constant(true) : raced))
            .busyWhile(tuning.busyProperty())
            .on(Keys.of(KeyCode.F)),
        action("everyone", () -> workbench.setRacing(true))
            .when(
                workbench
                    .contendersProperty()
                    .map(all -> !all.stream().allMatch(OptimizerChoice::racing))),
        action("none", () -> workbench.setRacing(false)).when(raced),
        action(
            "seed",
            () -> workbench.setConditions(workbench.conditions().withSeed(dice.nextInt(SEEDS)))),
        Action.awaited(Topic.RACE, "race.seeds")
            .busyWhile(escapes.stateProperty().map(DerivedState::isRunning)),
        new ListedOptimizers(
            workbench, type -> OptimizerActions.of(workbench, tuning, basins, type)));
  }

  private static void tune(RateTuning tuning) {
    if (tuning.busyProperty().get()) {
      tuning.cancel();
    } else {
      tuning.tuneAll();
    }
  }

  private static Action action(String name, Runnable deed) {
    return Action.of(Topic.RACE, "race." + name, deed);
  }

  /// What can be done with an optimizer; nothing with one that is listed no longer.
  public OptimizerActions of(OptimizerType type) {
    return listed.of(type);
  }

  /// What can be done with each optimizer, in the workbench's order.
  public List<OptimizerActions> optimizers() {
    return listed.all();
  }

  @Override
  public List<Action> all() {
    return Stream.concat(
            Stream.of(undo, redo, fair, everyone, none, seed, seeds),
            optimizers().stream().flatMap(each -> each.all().stream()))
        .toList();
  }
}
