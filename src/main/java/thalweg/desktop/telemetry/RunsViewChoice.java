package thalweg.desktop.telemetry;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import thalweg.text.Text;

/// Chooses how the runs are looked at.
final class RunsViewChoice extends HBox {
  RunsViewChoice(ObjectProperty<RunsView> view) {
    Text words = Text.of("desktop");
    for (RunsView each : RunsView.values()) {
      String name = each.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(words.get("runs." + name));
      button.setId("runs-" + name);
      button.setTooltip(new Tooltip(words.get("runs." + name + ".hint")));
      button.setAccessibleText(words.get("runs." + name + ".hint"));
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> view.set(each));
      view.subscribe(chosen -> button.setSelected(chosen == each));
      // A click on what is chosen already does not take it away.
      button.selectedProperty().subscribe(() -> button.setSelected(view.get() == each));
      getChildren().add(button);
    }
    getStyleClass().add("segments");
  }
}
