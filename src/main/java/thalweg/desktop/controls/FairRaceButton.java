package thalweg.desktop.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import thalweg.desktop.task.RateTuning;
import thalweg.text.Text;

/// Gives everybody who races the learning rate with which it does best; while rates are sought, a
/// click leaves them as they are.
public final class FairRaceButton extends Button {
  /// A button for a tuning.
  public FairRaceButton(RateTuning tuning) {
    Text words = Text.of("desktop");
    setId("fair-race");
    getStyleClass().add("small-button");
    setTooltip(new Tooltip(words.get("fair.hint")));
    setAccessibleText(words.get("fair.hint"));
    textProperty()
        .bind(tuning.busyProperty().map(busy -> words.get(busy ? "fair.busy" : "fair.button")));
    setOnAction(_ -> {
      if (tuning.busyProperty().get()) {
        tuning.cancel();
      } else {
        tuning.tuneAll();
      }
    });
  }
}
