package thalweg.desktop.model;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thalweg.critical.CriticalSet;
import thalweg.landscape.Cut;
import thalweg.landscape.Point;

/// What is known of the ground in the window, and what is asked about it: its critical points, and
/// the probe. Belongs to the FX thread.
public final class GroundKnowledge {
  private final ReadOnlyObjectWrapper<CriticalSet> critical =
      new ReadOnlyObjectWrapper<>(this, "critical", CriticalSet.NONE);
  private final ReadOnlyBooleanWrapper seeking = new ReadOnlyBooleanWrapper(this, "seeking", false);
  private final ReadOnlyBooleanWrapper marksShown =
      new ReadOnlyBooleanWrapper(this, "marksShown", true);
  private final ReadOnlyObjectWrapper<Optional<Point>> probe =
      new ReadOnlyObjectWrapper<>(this, "probe", Optional.empty());
  private final ReadOnlyObjectWrapper<Cut> cut =
      new ReadOnlyObjectWrapper<>(this, "cut", Cut.EIGENVECTORS);

  /// Where the ground is level, as far as it is known; nothing while it is sought.
  public ReadOnlyObjectProperty<CriticalSet> criticalProperty() {
    return critical.getReadOnlyProperty();
  }

  /// Whether critical points are being sought.
  public ReadOnlyBooleanProperty seekingProperty() {
    return seeking.getReadOnlyProperty();
  }

  /// The search of critical points begins anew.
  public void seekCritical() {
    critical.set(CriticalSet.NONE);
    seeking.set(true);
  }

  /// The search of critical points has ended.
  public void acceptCritical(CriticalSet found) {
    critical.set(found);
    seeking.set(false);
  }

  /// Whether critical points are marked.
  public ReadOnlyBooleanProperty marksShownProperty() {
    return marksShown.getReadOnlyProperty();
  }

  /// Marks critical points or hides their marks.
  public void showMarks(boolean shown) {
    marksShown.set(shown);
  }

  /// The point that the pointer asks about, if it does.
  public ReadOnlyObjectProperty<Optional<Point>> probeProperty() {
    return probe.getReadOnlyProperty();
  }

  /// The point that the pointer asks about, if it does.
  public Optional<Point> probe() {
    return probe.get();
  }

  /// Asks about a point of the domain.
  public void probeAt(Point point) {
    probe.set(Optional.of(point));
  }

  /// Asks no more.
  public void forgetProbe() {
    probe.set(Optional.empty());
  }

  /// Along what the ground is cut open at the probe.
  public ReadOnlyObjectProperty<Cut> cutProperty() {
    return cut.getReadOnlyProperty();
  }

  /// Cuts the ground open at the probe along other directions.
  public void cutAlong(Cut wanted) {
    cut.set(wanted);
  }
}
