package thalweg.desktop.probe;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import thalweg.desktop.action.GroundActions;
import thalweg.desktop.widget.ActionControl;
import thalweg.landscape.Cut;
import thalweg.text.Text;

/// Chooses along what the probe cuts the ground open.
public final class CutChoice extends HBox {
  public CutChoice(GroundActions actions) {
    for (Cut cut : Cut.values()) {
      String name = "cut." + cut.name().toLowerCase(Locale.ROOT);
      ToggleButton button = ActionControl.segment(Text.of("desktop").get(name), actions.cut(cut));
      button.setId(name.replace('.', '-'));
      getChildren().add(button);
    }
    getStyleClass().add("segments");
  }
}
