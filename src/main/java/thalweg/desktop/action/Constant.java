package thalweg.desktop.action;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// What never changes, and so keeps no listener.
///
/// @param getValue what it always is
record Constant(Boolean getValue) implements ObservableValue<Boolean> {
  @Override
  public void addListener(ChangeListener<? super Boolean> listener) {}

  @Override
  public void removeListener(ChangeListener<? super Boolean> listener) {}

  @Override
  public void addListener(InvalidationListener listener) {}

  @Override
  public void removeListener(InvalidationListener listener) {}
}
