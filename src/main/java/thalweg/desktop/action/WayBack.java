package thalweg.desktop.action;

import javafx.beans.value.ObservableValue;

/// Something that is open for a while, and how to end it.
///
/// @param openProperty whether it is open
/// @param back ends it
public record WayBack(ObservableValue<Boolean> openProperty, Runnable back) {}
