package thalweg.desktop.controls;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
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
import thalweg.desktop.theme.RunSign;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.ActionItem;
import thalweg.figure.Theme;
import thalweg.figure.run.RunStyle;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.condition.StepCondition;
import thalweg.race.Entrant;
import thalweg.text.Text;

/// Chooses whether the contour shows the terrain, the basins of an optimizer, or what changes from
/// one to another, or with a condition.
public final class BasinChooser extends MenuButton {
  /// Pixels, for the first letters and the arrow: a heading beside it is not to give way.
  private static final double LEAST = 64;

  /// Pixels, for one name of the program's: one that a user typed may be three times as long.
  private static final double ONE = 150;

  /// So many stand beside the optimizers themselves.
  private static final int MOST_CHANGES = 6;

  private final Text words = Text.of("desktop");
  private final GroundActions ground;
  private final RaceActions race;
  private final ObservableValue<Theme> theme;
  private final Subscription subscription;
  private boolean compares;

  /// A chooser over a workbench's optimizers.
  public BasinChooser(
      Workbench workbench, Basins basins, Actions actions, ObservableValue<Theme> theme) {
    this.theme = theme;
    ground = actions.ground();
    race = actions.race();
    setId("basins");
    getStyleClass().add("small-menu");
    setTooltip(new Tooltip(words.get("basins.hint")));
    setAccessibleText(words.get("basins.hint"));
    ActionControl.followBusy(this, ground.basins());
    subscription =
        Subscription.combine(
            workbench.contendersProperty().map(BasinChooser::offered).subscribe(this::offer),
            theme.subscribe((_, _) -> offer(offered(workbench.contenders()))),
            workbench
                .conditionsProperty()
                .map(each -> StepCondition.in(each.onSteps()))
                .subscribe((_, _) -> offer(offered(workbench.contenders()))),
            basins.choiceProperty().subscribe(this::tell));
  }

  /// What is compared is in the legend too; the controls beside it have no other place. One name is
  /// whole, if it is none that a user made longer than any other.
  @Override
  protected double computeMinWidth(double height) {
    double all = computePrefWidth(height);
    return Math.min(compares ? LEAST : ONE, all);
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
    offerChanges(ground.changes());
    getItems().add(new SeparatorMenuItem());
    contenders.stream().filter(each -> !each.racing()).forEach(each -> offer(each.type()));
  }

  private void offer(OptimizerType type) {
    MenuItem item = item(type.name(), type.id(), race.of(type).basins());
    RunStyle style = RunStyle.of(List.of(new Entrant(type.standard())), 0);
    item.setGraphic(RunSign.sample(style, theme.getValue()));
    getItems().add(item);
  }

  /// Many have a menu of their own, or this one would be taller than a screen.
  private void offerChanges(List<GroundActions.Change> changes) {
    List<MenuItem> items = changes.stream().map(this::item).toList();
    if (changes.size() <= MOST_CHANGES) {
      getItems().addAll(items);
      return;
    }
    Menu menu = new Menu(words.get("basins.changes", changes.getFirst().choice().first().name()));
    menu.setId("basins-changes");
    menu.getItems().setAll(items);
    getItems().add(menu);
  }

  private MenuItem item(GroundActions.Change change) {
    return item(change.choice().words(OptimizerType::name), change.id("-"), change.action());
  }

  private static MenuItem item(String label, String id, Action action) {
    MenuItem item = ActionItem.choice(label, action);
    item.setId("basins-" + id);
    return item;
  }

  private void tell(Optional<BasinChoice> choice) {
    compares = choice.filter(BasinChoice::compares).isPresent();
    setText(
        choice.map(each -> each.words(OptimizerType::brief)).orElse(words.get("basins.button")));
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
