package thalweg.desktop.widget;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line above a panel: its heading at the left end and controls at the right. Where there is no
/// room for both, the controls become as narrow as they can be read; then the heading gives way.
final class PanelLine extends HBox {
  private final Region controls;
  private boolean wanted = true;

  /// @param controls at the right end
  PanelLine(Region controls) {
    this.controls = controls;
    getStyleClass().add("panel-line");
    // As wide as its panel, that it may find too little.
    setMinWidth(0);
  }

  /// Puts a heading before the controls.
  void begin(Node heading) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().setAll(heading, space, controls);
  }

  /// Shows the heading where it has room, or leaves its room to the controls.
  void setHeadingShown(boolean shown) {
    wanted = shown;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (!getChildren().isEmpty()) {
      Node heading = getChildren().getFirst();
      double room = getWidth() - snappedLeftInset() - snappedRightInset();
      boolean shown = wanted && heading.prefWidth(-1) + controls.minWidth(-1) <= room;
      heading.setVisible(shown);
      heading.setManaged(shown);
    }
    super.layoutChildren();
  }
}
