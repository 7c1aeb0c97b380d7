package thalweg.desktop.controls;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Actions;
import thalweg.desktop.action.GroundActions;
import thalweg.desktop.action.RaceActions;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.Basins;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.ActionItem;
import thalweg.optimizer.OptimizerType;
import thalweg.text.Text;

/// Chooses whether the contour shows the terrain, the basins of an optimizer, or what changes from
/// one to another.
public final class BasinChooser extends MenuButton {
  /// Pixels, for the first letters and the arrow.
  private static final double LEAST = 52;

  private final Text words = Text.of("desktop");
  private final GroundActions ground;
  private final RaceActions race;
  private final Subscription subscription;

  /// A chooser over a workbench's optimizers.
  public BasinChooser(Workbench workbench, Basins basins, Actions actions) {
    ground = actions.ground();
    race = actions.race();
    setId("basins");
    getStyleClass().add("small-menu");
    // What is compared is in the legend too; the controls beside it have no other place.
    setMinWidth(LEAST);
    setTooltip(new Tooltip(words.get("basins.hint")));
    setAccessibleText(words.get("basins.hint"));
    ActionControl.followBusy(this, ground.basins());
    subscription =
        Subscription.combine(
            workbench.contendersProperty().map(BasinChooser::offered).subscribe(this::offer),
            basins.choiceProperty().subscribe(this::tell));
  }

  /// An optimizer and whether it races, whatever its settings: they change with every pixel of a
  /// slider, and making a menu anew takes longer than a frame.
  private record Offer(OptimizerType type, boolean racing) {}

  private static List<Offer> offered(List<OptimizerChoice> contenders) {
    return contenders.stream()
        .map(each -> new Offer(each.optimizer().type(), each.racing()))
        .toList();
  }

  /// Who races comes first, and the first of them can be compared with every other.
  private void offer(List<Offer> contenders) {
    getItems().setAll(item(words.get("basins.none"), "none", ground.terrain()));
    getItems().add(new SeparatorMenuItem());
    contenders.stream().filter(Offer::racing).forEach(each -> offer(each.type()));
    getItems().add(new SeparatorMenuItem());
    ground.changes().forEach(this::offer);
    getItems().add(new SeparatorMenuItem());
    contenders.stream().filter(each -> !each.racing()).forEach(each -> offer(each.type()));
  }

  private void offer(OptimizerType type) {
    getItems().add(item(type.name(), type.id(), race.of(type).basins()));
  }

  private void offer(GroundActions.Change change) {
    String label = words.get("basins.change", change.first().name(), change.second().name());
    getItems().add(item(label, change.first().id() + "-" + change.second().id(), change.action()));
  }

  private static MenuItem item(String label, String id, Action action) {
    MenuItem item = ActionItem.choice(label, action);
    item.setId("basins-" + id);
    return item;
  }

  private void tell(Optional<BasinChoice> choice) {
    setText(choice.map(this::name).orElse(words.get("basins.button")));
  }

  private String name(BasinChoice choice) {
    return choice
        .second()
        .map(second -> words.get("basins.change", choice.first().brief(), second.brief()))
        .orElse(choice.first().brief());
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
