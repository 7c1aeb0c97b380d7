package thalweg.desktop.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import thalweg.desktop.task.DerivedState;
import thalweg.desktop.task.RateTuning;
import thalweg.text.Text;

/// Gives every optimizer that races the learning rate with which it does best; while rates are
/// sought, a click leaves them as they are.
public final class FairRaceButton extends Button {
  /// A button for a tuning.
  public FairRaceButton(RateTuning tuning) {
    Text words = Text.of("desktop");
    setId("fair-race");
    getStyleClass().add("small-button");
    setTooltip(new Tooltip(words.get("fair.hint")));
    setAccessibleText(words.get("fair.hint"));
    textProperty().bind(tuning.stateProperty().map(state -> said(words, state)));
    setOnAction(_ -> {
      if (tuning.busyProperty().get()) {
        tuning.cancel();
      } else {
        tuning.tuneAll();
      }
    });
  }

  private static String said(Text words, DerivedState<?> state) {
    return state
        .failure()
        .map(why -> words.get("fair.failed", why))
        .orElse(words.get(state.isRunning() ? "fair.busy" : "fair.button"));
  }
}
