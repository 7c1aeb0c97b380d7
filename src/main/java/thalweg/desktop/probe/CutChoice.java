package thalweg.desktop.probe;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Cut;
import thalweg.text.Text;

/// Chooses along what the probe cuts the ground open.
public final class CutChoice extends HBox {
  private Subscription subscription = Subscription.EMPTY;

  /// A choice for a workbench.
  public CutChoice(Workbench workbench) {
    Text words = Text.of("desktop");
    for (Cut cut : Cut.values()) {
      String key = "cut." + cut.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(words.get(key));
      button.setId("cut-" + cut.name().toLowerCase(Locale.ROOT));
      button.setTooltip(new Tooltip(words.get(key + ".hint")));
      button.setAccessibleText(words.get(key + ".hint"));
      button.setOnAction(_ -> workbench.survey().cutAlong(cut));
      subscription =
          subscription.and(
              workbench
                  .survey()
                  .cutProperty()
                  .subscribe(chosen -> button.setSelected(chosen == cut)));
      // A click on what is chosen already does not take it away.
      button.selectedProperty().subscribe(() -> button.setSelected(isChosen(workbench, cut)));
      getChildren().add(button);
    }
    getStyleClass().add("segments");
  }

  private static boolean isChosen(Workbench workbench, Cut cut) {
    return workbench.survey().cutProperty().get() == cut;
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
