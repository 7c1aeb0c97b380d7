package thalweg.desktop.probe;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import thalweg.desktop.action.GroundActions;
import thalweg.desktop.widget.ActionControl;
import thalweg.landscape.SectionDirections;
import thalweg.text.Text;

/// Chooses along what the probe cuts the ground open.
public final class SectionChoice extends HBox {
  public SectionChoice(GroundActions actions) {
    for (SectionDirections cut : SectionDirections.values()) {
      String name = "cut." + cut.name().toLowerCase(Locale.ROOT);
      ToggleButton button =
          ActionControl.segment(Text.of("desktop").get(name), actions.cuts().of(cut));
      button.setId(name.replace('.', '-'));
      getChildren().add(button);
    }
    getStyleClass().add("segments");
  }
}
