package thalweg.desktop.widget;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;
import thalweg.text.Text;

/// Gives a panel the room of all, and brings it back.
final class EnlargeButton extends Button {
  private static final String OUTWARDS = "M1 4V1h3 M8 1h3v3 M11 8v3H8 M4 11H1V8";
  private static final String INWARDS = "M4 1v3H1 M11 4H8V1 M8 11V8h3 M1 8h3v3";

  private final String name;
  private final SVGPath icon = new SVGPath();

  /// @param name of the panel, for a person to read
  EnlargeButton(String name, Runnable toggle) {
    this.name = name;
    getStyleClass().add("enlarge");
    icon.getStyleClass().add("enlarge-icon");
    setGraphic(icon);
    setOnAction(_ -> toggle.run());
    show(false);
  }

  void show(boolean large) {
    Text words = Text.of("layout");
    String what = large ? words.get("panel.restore") : words.get("panel.enlarge", name);
    icon.setContent(large ? INWARDS : OUTWARDS);
    setAccessibleText(what);
    setTooltip(new Tooltip(what));
  }
}
