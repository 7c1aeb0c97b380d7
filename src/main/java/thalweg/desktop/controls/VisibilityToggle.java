package thalweg.desktop.controls;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;
import thalweg.desktop.model.RunVisibility;
import thalweg.desktop.widget.ModifiedAction;
import thalweg.optimizer.OptimizerType;
import thalweg.text.Text;

/// Hides the runs of an optimizer, which race on unseen, or draws them alone.
final class VisibilityToggle extends Button {
  private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
  private static final String OPEN_EYE =
      "M1 8C2.6 5 5.1 3.5 8 3.5S13.4 5 15 8c-1.6 3-4.1 4.5-7 4.5S2.6 11 1 8z"
          + "M8 6a2 2 0 1 1 0 4a2 2 0 0 1 0-4z";
  private static final String CLOSED_EYE = OPEN_EYE + "M2.5 13.5L13.5 2.5";

  private final Text words = Text.of("desktop");
  private final OptimizerType type;
  private final SVGPath icon = new SVGPath();

  VisibilityToggle(RunVisibility visibility, OptimizerType type) {
    this.type = type;
    setId("eye-" + type.id());
    getStyleClass().add("eye");
    icon.getStyleClass().add("icon");
    setGraphic(icon);
    setTooltip(new Tooltip(words.get("eye.hint")));
    ModifiedAction.install(
        this,
        () -> visibility.setShown(type.id(), !visibility.isShown(type.id())),
        () -> visibility.solo(type.id()),
        () -> visibility.toggleFollow(type.id()));
  }

  /// Shows whether the runs are drawn.
  void show(boolean drawn) {
    pseudoClassStateChanged(CLOSED, !drawn);
    icon.setContent(drawn ? OPEN_EYE : CLOSED_EYE);
    setAccessibleText(words.get(drawn ? "eye.hide" : "eye.show", type.name()));
  }
}
