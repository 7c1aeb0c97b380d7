package thalweg.desktop.controls;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import thalweg.desktop.Workbench;
import thalweg.text.Text;

/// The controls in the corner of the surface: critical points marked or not, and the whole surface
/// again.
public final class SurfaceCorner extends HBox {
  /// @param reset brings the camera back
  public SurfaceCorner(Workbench workbench, Runnable reset) {
    Text words = Text.of("desktop");
    ToggleButton marks = new ToggleButton(words.get("surface.marks"));
    marks.setId("marks");
    marks.setTooltip(new Tooltip(words.get("surface.marks.hint")));
    marks.setSelected(workbench.marksShownProperty().get());
    marks.setOnAction(_ -> workbench.showMarks(marks.isSelected()));
    Button whole = new Button(words.get("surface.reset"));
    whole.setId("reset");
    whole.setAccessibleText(words.get("surface.reset.hint"));
    whole.setTooltip(new Tooltip(words.get("surface.reset.hint")));
    whole.setOnAction(_ -> reset.run());
    getChildren().addAll(marks, whole);
    getStyleClass().add("surface-corner");
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }
}
