package thalweg.desktop.action;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.model.RunVisibility;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.Basins;
import thalweg.desktop.task.RateTuning;
import thalweg.optimizer.OptimizerType;

/// What can be done with one optimizer and its runs.
///
/// @param type of the optimizer
/// @param race lets it race, or not
/// @param tune finds its best learning rate
/// @param hide hides its runs, or draws them
/// @param solo draws its runs alone, or all
/// @param follow looks at its run closely, or at none
/// @param basins shows where every start ends with it
public record OptimizerActions(
    OptimizerType type,
    Action race,
    Action tune,
    Action hide,
    Action solo,
    Action follow,
    Action basins)
    implements ActionGroup {
  static OptimizerActions of(
      Workbench workbench, RateTuning tuning, Basins basins, OptimizerType type) {
    ObservableValue<Boolean> racing =
        workbench
            .contendersProperty()
            .map(all ->
                all.stream()
                    .anyMatch(each -> each.racing() && each.optimizer().type().equals(type)));
    RunVisibility visibility = workbench.visibility();
    Optional<BasinChoice> choice = Optional.of(BasinChoice.of(type));
    return new OptimizerActions(
        type,
        action(
                Topic.RACE,
                "race.toggle",
                type,
                () ->
                    workbench
                        .indexOf(type)
                        .ifPresent(index -> workbench.setRacing(index, !racing.getValue())))
            .chosenWhile(racing),
        action(Topic.RACE, "race.tune", type, () -> workbench.indexOf(type).ifPresent(tuning::tune))
            .when(racing)
            .when(tuning.busyProperty().map(busy -> !busy)),
        action(
                Topic.VIEW,
                "view.hide",
                type,
                () -> visibility.setShown(type, !visibility.isShown(type)))
            .chosenWhile(visibility.hiddenProperty().map(hidden -> hidden.contains(type))),
        action(Topic.VIEW, "view.solo", type, () -> visibility.solo(type)),
        action(Topic.VIEW, "view.follow", type, () -> visibility.toggleFollow(type))
            .chosenWhile(
                visibility.followedProperty().map(now -> now.filter(type::equals).isPresent())),
        action(Topic.VIEW, "view.basins.of", type, () -> basins.choose(choice))
            .chosenWhile(basins.choiceProperty().map(choice::equals)));
  }

  private static Action action(Topic topic, String key, OptimizerType type, Runnable deed) {
    return Action.of(topic, key, type.id(), List.of(type.name()), deed);
  }

  @Override
  public List<Action> all() {
    return List.of(race, tune, hide, solo, follow, basins);
  }
}
