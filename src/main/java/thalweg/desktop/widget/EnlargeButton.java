package thalweg.desktop.widget;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.shape.SVGPath;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.ActionState;
import thalweg.desktop.action.SpaceActions;

/// Gives a panel the room of all, and brings it back.
final class EnlargeButton extends Button {
  private static final String OUTWARDS = "M1 4V1h3 M8 1h3v3 M11 8v3H8 M4 11H1V8";
  private static final String INWARDS = "M4 1v3H1 M11 4H8V1 M8 11V8h3 M1 8h3v3";

  private final SVGPath icon = new SVGPath();

  EnlargeButton(Action action) {
    getStyleClass().add("enlarge");
    icon.getStyleClass().add("enlarge-icon");
    setGraphic(icon);
    setMinWidth(USE_PREF_SIZE);
    // While the pointer is here, the panel is the one that those keys mean.
    ActionControl.install(this, action, List.of(SpaceActions.ENLARGE), UnaryOperator.identity());
    ActionControl.follow(
        this,
        action.stateProperty().map(ActionState::chosen),
        large -> icon.setContent(large ? INWARDS : OUTWARDS));
  }
}
