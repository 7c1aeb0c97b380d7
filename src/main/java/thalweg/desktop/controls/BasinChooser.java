package thalweg.desktop.controls;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.model.Contender;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.Basins;
import thalweg.optimizer.OptimizerType;
import thalweg.text.Text;

/// Chooses whether the contour shows the terrain, the basins of an optimizer, or what changes from
/// one to another.
public final class BasinChooser extends MenuButton {
  private final Text words = Text.of("desktop");
  private final Basins basins;
  private final Subscription subscription;

  /// A chooser over a workbench's optimizers.
  public BasinChooser(Workbench workbench, Basins basins) {
    this.basins = basins;
    setId("basins");
    getStyleClass().add("small-menu");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(words.get("basins.hint")));
    setAccessibleText(words.get("basins.hint"));
    subscription =
        Subscription.combine(
            workbench.contendersProperty().subscribe(this::offer),
            basins.choiceProperty().subscribe(this::tell));
  }

  /// Who races comes first, and every two who race can be compared.
  private void offer(List<Contender> contenders) {
    List<OptimizerType> racing =
        contenders.stream().filter(Contender::racing).map(each -> each.optimizer().type()).toList();
    getItems().setAll(item(words.get("basins.none"), Optional.empty()), new SeparatorMenuItem());
    for (OptimizerType each : racing) {
      getItems().add(item(each.name(), Optional.of(BasinChoice.of(each))));
    }
    getItems().add(new SeparatorMenuItem());
    for (int i = 1; i < racing.size(); i++) {
      OptimizerType first = racing.getFirst();
      OptimizerType second = racing.get(i);
      getItems()
          .add(
              item(
                  words.get("basins.change", first.name(), second.name()),
                  Optional.of(BasinChoice.between(first, second))));
    }
    getItems().add(new SeparatorMenuItem());
    contenders.stream()
        .filter(each -> !each.racing())
        .map(each -> each.optimizer().type())
        .forEach(each -> getItems().add(item(each.name(), Optional.of(BasinChoice.of(each)))));
  }

  private MenuItem item(String name, Optional<BasinChoice> choice) {
    MenuItem item = new MenuItem(name);
    item.setId("basins-" + choice.map(each -> each.first().id()).orElse("none"));
    item.setOnAction(_ -> basins.choose(choice));
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
