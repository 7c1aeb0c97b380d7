package thalweg.desktop.step;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.PlaybackActions;
import thalweg.desktop.widget.ActionControl;
import thalweg.text.Text;

/// Chooses what is looked at closely: the place under the pointer or the step of a run.
public final class CloseUpChoice extends HBox {
  public CloseUpChoice(PlaybackActions actions) {
    getChildren().addAll(button("probe", actions.probe()), button("step", actions.explain()));
    getStyleClass().add("segments");
  }

  private static ToggleButton button(String name, Action action) {
    ToggleButton button = ActionControl.segment(Text.of("step").get(name), action);
    button.setId("close-up-" + name);
    return button;
  }
}
