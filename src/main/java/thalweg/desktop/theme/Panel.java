package thalweg.desktop.theme;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A flat panel with a heading in small capitals.
public final class Panel extends BorderPane {
  private Panel() {
    getStyleClass().add("panel");
    setMinSize(0, 0);
  }

  /// A panel whose heading stands above its content.
  public static Panel above(String heading, Node content) {
    Panel panel = new Panel();
    panel.setTop(label(heading, content));
    panel.setCenter(content);
    return panel;
  }

  /// A panel whose heading stands above its content.
  ///
  /// @param corner controls at the right end of the heading's line
  public static Panel above(String heading, Node content, Node... corner) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox controls = new HBox(corner);
    controls.getStyleClass().add("panel-corner");
    HBox line = new HBox(label(heading, content), space, controls);
    line.getStyleClass().add("panel-line");
    Panel panel = new Panel();
    panel.setTop(line);
    panel.setCenter(content);
    return panel;
  }

  /// A panel whose content fills it, with the heading over its upper left corner.
  ///
  /// @param corner controls over its upper right corner
  public static Panel over(String heading, Node content, Node corner) {
    Label label = label(heading, content);
    label.setMouseTransparent(true);
    StackPane.setAlignment(label, Pos.TOP_LEFT);
    StackPane.setAlignment(corner, Pos.TOP_RIGHT);
    StackPane stack = new StackPane(content, label, corner);
    stack.setMinSize(0, 0);
    Panel panel = new Panel();
    panel.setCenter(stack);
    return panel;
  }

  private static Label label(String heading, Node content) {
    Label label = new Label(heading);
    label.getStyleClass().add("panel-heading");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(content);
    return label;
  }
}
