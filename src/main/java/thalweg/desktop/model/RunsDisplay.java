package thalweg.desktop.model;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.Scale;

/// How runs are looked at below the landscape: as charts, one closely or as a table, beside a place
/// or a step closely, and what equal lengths on the value axis of each chart are.
public final class RunsDisplay {
  private final ReadOnlyObjectWrapper<RunsPresentation> view =
      new ReadOnlyObjectWrapper<>(this, "view", RunsPresentation.CHARTS);
  private final Map<Quantity, ReadOnlyObjectWrapper<Scale>> scales = new EnumMap<>(Quantity.class);

  private final ReadOnlyBooleanWrapper tabbed = new ReadOnlyBooleanWrapper(this, "tabbed", false);

  private final ReadOnlyObjectWrapper<Quantity> third =
      new ReadOnlyObjectWrapper<>(this, "third", Quantity.LOSS);

  /// As a window is at first.
  public RunsDisplay() {
    for (Quantity each : Quantity.values()) {
      scales.put(each, new ReadOnlyObjectWrapper<>(this, "scale", each.scale()));
    }
  }

  /// Which view of them is shown.
  public ReadOnlyObjectProperty<RunsPresentation> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /// Looks at them another way.
  public void show(RunsPresentation wanted) {
    view.set(wanted);
  }

  /// Whether charts and close-up share one place, for want of room.
  public ReadOnlyBooleanProperty tabbedProperty() {
    return tabbed.getReadOnlyProperty();
  }

  /// Lets charts and close-up share one place, or stand side by side.
  public void setTabbed(boolean shared) {
    tabbed.set(shared);
  }

  /// Whether the charts are seen. A table of results takes their room.
  public ObservableValue<Boolean> chartsSeenProperty() {
    return Bindings.createBooleanBinding(
        () ->
            view.get() == RunsPresentation.CHARTS
                || (!tabbed.get() && view.get() != RunsPresentation.RESULTS),
        view,
        tabbed);
  }

  /// Whether a place or a step is seen closely.
  public ObservableValue<Boolean> closeUpSeenProperty() {
    return Bindings.createBooleanBinding(
        () ->
            view.get() == RunsPresentation.CLOSE_UP
                || (!tabbed.get() && view.get() == RunsPresentation.CHARTS),
        view,
        tabbed);
  }

  /// What the third chart shows, beside gradient magnitude and velocity: the loss, or the learning
  /// rate in force.
  public ReadOnlyObjectProperty<Quantity> thirdProperty() {
    return third.getReadOnlyProperty();
  }

  /// Shows the learning rate in the place of the loss, or the loss again.
  public void toggleThird() {
    third.set(third.get() == Quantity.LOSS ? Quantity.LEARNING_RATE : Quantity.LOSS);
  }

  /// The scale of the value axis of a quantity's chart.
  public ReadOnlyObjectProperty<Scale> scaleProperty(Quantity quantity) {
    return wrapper(quantity).getReadOnlyProperty();
  }

  /// Changes the value axis of a quantity's chart.
  public void scale(Quantity quantity, Scale wanted) {
    wrapper(quantity).set(wanted);
  }

  private ReadOnlyObjectWrapper<Scale> wrapper(Quantity quantity) {
    ReadOnlyObjectWrapper<Scale> scale = scales.get(quantity);
    if (scale == null) {
      throw new IllegalArgumentException("no chart shows " + quantity);
    }
    return scale;
  }
}
