package thalweg.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A control of the conditions with its name before it, as wide as the panel.
final class SettingRow extends HBox {
  /// @param name what stands before the control
  SettingRow(String name, Node control) {
    Label label = new Label(name);
    label.getStyleClass().add("symbol");
    label.setLabelFor(control);
    HBox.setHgrow(control, Priority.ALWAYS);
    getStyleClass().add("setting");
    getChildren().addAll(label, control);
  }
}
