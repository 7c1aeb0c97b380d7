package thalweg.desktop.action;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What an awaited action does: its panel says so once it stands, and until then there is nothing
/// to do.
final class Deferred {
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", false);
  private Runnable deed = () -> {};

  /// Says how it is done from now on.
  void become(Runnable how) {
    deed = how;
    ready.set(true);
  }

  /// Whether it can be done.
  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  void run() {
    deed.run();
  }
}
