package thalweg.desktop.model;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.Scale;

/// How runs are looked at below the landscape: as charts, one closely or as a table, and what equal
/// lengths on the value axis of each chart are.
public final class RunsDisplay {
  private final ReadOnlyObjectWrapper<RunsPresentation> view =
      new ReadOnlyObjectWrapper<>(this, "view", RunsPresentation.CHARTS);
  private final Map<Quantity, ReadOnlyObjectWrapper<Scale>> scales = new EnumMap<>(Quantity.class);

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
