package thalweg.desktop.telemetry;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import thalweg.desktop.action.RunActions;
import thalweg.desktop.model.RunsPresentation;
import thalweg.desktop.widget.ActionControl;
import thalweg.text.Text;

/// Chooses how the runs are looked at.
final class RunsPresentationChoice extends HBox {
  RunsPresentationChoice(RunActions actions) {
    for (RunsPresentation each : RunsPresentation.values()) {
      String name = each.name().toLowerCase(Locale.ROOT);
      ToggleButton button =
          ActionControl.segment(Text.of("desktop").get("runs." + name), actions.views().of(each));
      button.setId("runs-" + name);
      button.setMinWidth(USE_PREF_SIZE);
      getChildren().add(button);
    }
    getStyleClass().add("segments");
  }
}
