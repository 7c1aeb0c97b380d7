package thalweg.desktop.action;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// Something that is on or off.
///
/// @param onProperty whether it is on
/// @param turn turns it on or off
public record Switch(ObservableValue<Boolean> onProperty, Consumer<Boolean> turn) {
  /// Turns it off if it is on, and on if it is off.
  public void toggle() {
    turn.accept(!onProperty.getValue());
  }
}
