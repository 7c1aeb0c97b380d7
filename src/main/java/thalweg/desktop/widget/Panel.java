package thalweg.desktop.widget;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import thalweg.desktop.action.Action;

/// A flat panel with a heading in small capitals.
public final class Panel extends BorderPane {
  private static final double HEADING = 30;

  private final String name;
  private final HBox corner = new HBox();
  private final PanelLine line = new PanelLine(corner);

  private Panel(String heading) {
    name = heading.charAt(0) + heading.substring(1).toLowerCase(Locale.ROOT);
    corner.getStyleClass().add("panel-corner");
    getStyleClass().add("panel");
    setMinSize(0, 0);
  }

  /// A panel whose heading stands above its content.
  public static Panel above(String heading, Node content) {
    Panel panel = new Panel(heading);
    panel.setTop(label(heading, content));
    panel.setCenter(content);
    return panel;
  }

  /// A panel whose heading stands above its content.
  ///
  /// @param corner controls at the right end of the heading's line
  public static Panel above(String heading, Node content, Node... corner) {
    Panel panel = new Panel(heading);
    panel.corner.getChildren().addAll(corner);
    panel.line.begin(label(heading, content));
    panel.setTop(panel.line);
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
    Panel panel = new Panel(heading);
    StackPane stack = panel.fill(content, label);
    panel.corner.getChildren().add(corner);
    // Controls never stand over the heading.
    panel
        .corner
        .maxWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(0, stack.getWidth() - label.getWidth()),
                stack.widthProperty(),
                label.widthProperty()));
    return panel;
  }

  /// A panel around something that fills it and bears its heading in itself.
  ///
  /// @param corner controls over its upper right corner
  public static Panel around(String heading, Node content, Node... corner) {
    Panel panel = new Panel(heading);
    panel.getStyleClass().add("around");
    panel.fill(content);
    panel.corner.getChildren().addAll(corner);
    return panel;
  }

  private StackPane fill(Node... layers) {
    StackPane.setAlignment(corner, Pos.TOP_RIGHT);
    corner.getStyleClass().add("panel-over");
    corner.setPickOnBounds(false);
    corner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane stack = new StackPane(layers);
    stack.getChildren().add(corner);
    stack.setMinSize(0, 0);
    setCenter(stack);
    return stack;
  }

  /// The same panel with a button that gives it the room of all; a double click on its heading does
  /// so too.
  ///
  /// @param enlarged which panel has the room of all
  public Panel enlargeable(EnlargedPanel enlarged) {
    Action enlarge = enlarged.add(this);
    corner.getChildren().add(new EnlargeButton(enlarge));
    getStyleClass().add("enlargeable");
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && event.getY() < HEADING) {
            enlarge.run();
            event.consume();
          }
        });
    return this;
  }

  /// Shows the heading of a panel with controls beside it, or leaves its room to these.
  public void setHeadingShown(boolean shown) {
    line.setHeadingShown(shown);
  }

  /// Its name, for a person to read.
  public String name() {
    return name;
  }

  private static Label label(String heading, Node content) {
    Label label = new Label(heading);
    label.getStyleClass().add("panel-heading");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(content);
    return label;
  }
}
