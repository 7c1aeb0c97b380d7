package thalweg.desktop.model;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import thalweg.landscape.Point;
import thalweg.landscape.SectionDirections;

/// What is laid over the landscape: the marks of its critical points, its basins, and the place
/// that the probe asks about. Belongs to the FX thread.
public final class LandscapeLayers {
  private final PublishedValue<ViewState> view;
  private final ReadOnlyObjectProperty<Boolean> marksShown;
  private final ReadOnlyObjectProperty<Boolean> projected;
  private final ReadOnlyObjectProperty<Optional<BasinChoice>> basins;
  private final ReadOnlyObjectProperty<Optional<Point>> probe;
  private final ReadOnlyObjectProperty<SectionDirections> cut;

  LandscapeLayers(PublishedValue<ViewState> view) {
    this.view = view;
    marksShown = view.part(this, "marksShown", ViewState::marksShown);
    projected = view.part(this, "projected", ViewState::projected);
    basins = view.part(this, "basins", ViewState::basins);
    probe = view.part(this, "probe", ViewState::probe);
    cut = view.part(this, "cut", ViewState::cut);
  }

  /// Whether critical points are marked.
  public ReadOnlyObjectProperty<Boolean> marksShownProperty() {
    return marksShown;
  }

  /// Marks critical points or hides their marks.
  public void showMarks(boolean shown) {
    view.set(view.get().withMarksShown(shown));
  }

  /// Whether the contour lines are projected onto the plane below the surface.
  public ReadOnlyObjectProperty<Boolean> projectedProperty() {
    return projected;
  }

  /// Projects the contour lines onto the plane below the surface, or not.
  public void project(boolean shown) {
    view.set(view.get().withProjected(shown));
  }

  /// Whose basins the contour shows; empty for the terrain.
  public ReadOnlyObjectProperty<Optional<BasinChoice>> basinsProperty() {
    return basins;
  }

  /// Shows the basins of an optimizer on the contour, or the terrain.
  public void showBasins(Optional<BasinChoice> chosen) {
    view.set(view.get().withBasins(chosen));
  }

  /// The point that the pointer asks about, if it does.
  public ReadOnlyObjectProperty<Optional<Point>> probeProperty() {
    return probe;
  }

  /// The point that the pointer asks about, if it does.
  public Optional<Point> probe() {
    return probe.get();
  }

  /// Asks about a point of the domain.
  public void probeAt(Point point) {
    view.set(view.get().withProbe(Optional.of(point)));
  }

  /// Asks no more.
  public void forgetProbe() {
    view.set(view.get().withProbe(Optional.empty()));
  }

  /// Along what the ground is cut open at the probe.
  public ReadOnlyObjectProperty<SectionDirections> cutProperty() {
    return cut;
  }

  /// Cuts the ground open at the probe along other directions.
  public void cutAlong(SectionDirections wanted) {
    view.set(view.get().withCut(wanted));
  }
}
