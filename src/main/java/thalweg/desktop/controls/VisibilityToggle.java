package thalweg.desktop.controls;

import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;
import thalweg.desktop.action.ActionState;
import thalweg.desktop.action.OptimizerActions;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.RunButton;
import thalweg.text.Text;

/// Hides the runs of an optimizer, which race on unseen, or draws them alone.
final class VisibilityToggle extends RunButton {
  private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
  private static final String OPEN_EYE =
      "M1 8C2.6 5 5.1 3.5 8 3.5S13.4 5 15 8c-1.6 3-4.1 4.5-7 4.5S2.6 11 1 8z"
          + "M8 6a2 2 0 1 1 0 4a2 2 0 0 1 0-4z";
  private static final String CLOSED_EYE = OPEN_EYE + "M2.5 13.5L13.5 2.5";

  private final SVGPath icon = new SVGPath();

  VisibilityToggle(OptimizerActions actions) {
    super(actions, actions.hide(), actions.follow());
    install(UnaryOperator.identity());
    setId("eye-" + actions.type().id());
    getStyleClass().add("eye");
    icon.getStyleClass().add("icon");
    setGraphic(icon);
    setTooltip(new Tooltip(Text.of("desktop").get("eye.hint")));
    ActionControl.follow(this, actions.hide().stateProperty().map(ActionState::chosen), this::show);
  }

  private void show(boolean hidden) {
    pseudoClassStateChanged(CLOSED, hidden);
    icon.setContent(hidden ? CLOSED_EYE : OPEN_EYE);
  }
}
