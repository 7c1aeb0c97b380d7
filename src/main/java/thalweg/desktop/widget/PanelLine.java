package thalweg.desktop.widget;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line above a panel: its heading at the left end and controls at the right. Where there is no
/// room for both, the controls become as narrow as they can be read; then the heading gives way.
final class PanelLine extends HBox {
  /// Between the heading and the controls, in pixels.
  private static final double LEAST_GAP = 8;

  private final Region controls;
  private final Region space = new Region();
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
      boolean shown = wanted && heading.prefWidth(-1) + LEAST_GAP + controls.minWidth(-1) <= room;
      heading.setVisible(shown);
      heading.setManaged(shown);
      space.setMinWidth(shown ? LEAST_GAP : 0);
    }
    super.layoutChildren();
  }
}
