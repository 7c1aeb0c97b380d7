package thalweg.desktop.controls;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.RaceActions;
import thalweg.desktop.widget.ActionControl;
import thalweg.text.Text;

/// Lets all optimizers race, or none.
public final class RaceAllButtons extends HBox {
  private final Text words = Text.of("desktop");

  public RaceAllButtons(RaceActions actions) {
    getStyleClass().add("race-all");
    getChildren()
        .addAll(button("race-all", actions.everyone()), button("race-none", actions.none()));
  }

  private Button button(String id, Action action) {
    Button button = ActionControl.button(words.get(id), action);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add("small-button");
    return button;
  }
}
