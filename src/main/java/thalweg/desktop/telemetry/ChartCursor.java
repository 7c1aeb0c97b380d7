package thalweg.desktop.telemetry;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The step that the pointer asks about in one of the charts, and all of them answer. Belongs to
/// the FX thread.
final class ChartCursor {
  private final ReadOnlyObjectWrapper<OptionalInt> step =
      new ReadOnlyObjectWrapper<>(this, "step", OptionalInt.empty());

  ReadOnlyObjectProperty<OptionalInt> stepProperty() {
    return step.getReadOnlyProperty();
  }

  OptionalInt step() {
    return step.get();
  }

  void at(int asked) {
    if (step.get().isEmpty() || step.get().getAsInt() != asked) {
      step.set(OptionalInt.of(asked));
    }
  }

  void forget() {
    step.set(OptionalInt.empty());
  }
}
