package thalweg.desktop.surface;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.critical.CriticalSet;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.CriticalSearch;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;
import thalweg.text.Text;

/// What lies flat over the picture of the surface, at the pixels where places of the ground are
/// seen: numbers along the edges, critical points, runs, starts and the arrows of a step.
final class SurfaceOverlay extends Pane {
  private static final double EDGE = 12;

  private final Workbench workbench;
  private final CriticalSearch critical;
  private final RunsOverlay runs;
  private final SurfaceCriticalMarks marks = new SurfaceCriticalMarks();
  private final Label aliased = new Label(Text.of("figure").get("ground.aliased"));
  private final StartHandles handles = new StartHandles();
  private final SurfaceStepMark step = new SurfaceStepMark();
  private final FrameClock clock;
  private final Runnable placing = this::place;
  private final Subscription subscription;
  private @Nullable AxisLabels labels;
  private @Nullable SurfaceModel ground;
  private @Nullable SurfaceProjection projection;

  /// Whether the surface hides what lies behind a pixel.
  private Predicate<Point2D> covers = _ -> false;

  SurfaceOverlay(Workbench workbench, CriticalSearch critical, FrameClock clock, RunsOverlay runs) {
    this.workbench = workbench;
    this.critical = critical;
    this.runs = runs;
    this.clock = clock;
    setManaged(false);
    setMouseTransparent(true);
    aliased.getStyleClass().add("ground-notice");
    aliased.setWrapText(true);
    aliased.setManaged(false);
    aliased.setVisible(false);
    getChildren().addAll(marks, runs.pane(), marks.over(), handles, step, aliased);
    Runnable arrows = this::showStep;
    subscription =
        Subscription.combine(
            critical.stateProperty().subscribe(_ -> showCritical()),
            workbench.layers().marksShownProperty().subscribe(this::showMarks),
            workbench.startsProperty().subscribe(() -> clock.request(placing)),
            workbench.selectedProperty().subscribe(() -> clock.request(placing)),
            workbench.nudgingProperty().subscribe(() -> clock.request(placing)),
            workbench.explanation().seenProperty().subscribe(_ -> clock.request(arrows)));
  }

  private void showMarks(boolean shown) {
    marks.setVisible(shown);
    clock.request(placing);
  }

  /// Lets go of the workbench.
  void dispose() {
    subscription.unsubscribe();
  }

  /// Another ground lies under it.
  void showGround(SurfaceModel under) {
    ground = under;
    aliased.setVisible(under.field().isAliased());
    if (labels == null) {
      labels = new AxisLabels(under);
      getChildren().addFirst(labels);
    }
    showCritical();
  }

  /// Replaces the marks of critical points.
  private void showCritical() {
    if (ground != null && labels != null) {
      CriticalSet known = critical.on(ground.landscape());
      // A needle among them may go on beyond all samples.
      labels.show(ground, known.with(ground.field()));
      placeLabels();
      marks.show(known, ground);
      clock.request(placing);
    }
  }

  /// Puts everything but the runs where it is seen now.
  ///
  /// @param covered whether the surface hides what lies behind a pixel
  void project(SurfaceProjection there, Predicate<Point2D> covered) {
    boolean moved = projection != null && projection.ground().equals(there.ground());
    projection = there;
    covers = covered;
    placeLabels();
    place();
    if (moved) {
      step.place(there);
    } else {
      showStep();
    }
  }

  /// Where the ground was last looked at from; empty before it was.
  Optional<SurfaceProjection> projection() {
    return Optional.ofNullable(projection);
  }

  private void placeLabels() {
    if (labels != null && projection != null) {
      labels.place(projection.pose(), projection.width(), projection.height(), covers);
    }
  }

  private void place() {
    if (projection != null) {
      marks.place(projection);
      // On the ground of a moment ago, so are the starts.
      if (workbench.isOn(projection.ground().landscape(), workbench.experiment())) {
        handles.place(workbench.startList(), workbench.nudgingProperty().get(), projection);
      }
    }
  }

  private void showStep() {
    if (projection != null) {
      Landscape landscape = projection.ground().landscape();
      List<Point> seen = marks.isVisible() ? marks.drawnPoints() : List.of();
      step.show(workbench.stepOn(landscape), projection, seen);
    }
  }

  /// The start whose handle is near a pixel.
  OptionalInt startNear(double px, double py) {
    return handles.near(px, py);
  }

  /// How many marks of critical points are drawn, where not all are that are in sight.
  ReadOnlyObjectProperty<OptionalInt> drawnMarksProperty() {
    return marks.drawnProperty();
  }

  /// What the critical point is whose mark is near a pixel, where marks are shown.
  Optional<String> markNear(double px, double py) {
    return marks.isVisible() && projection != null
        ? marks.near(px, py, Rounding.on(projection.ground().landscape()))
        : Optional.empty();
  }

  /// The critical point whose mark is near a pixel, if there is one.
  Optional<CriticalPoint> signNear(double px, double py) {
    return marks.isVisible() ? marks.sign(px, py) : Optional.empty();
  }

  @Override
  protected void layoutChildren() {
    marks.resize(getWidth(), getHeight());
    marks.over().resize(getWidth(), getHeight());
    runs.pane().resize(getWidth(), getHeight());
    handles.resize(getWidth(), getHeight());
    step.resize(getWidth(), getHeight());
    double across = Math.min(aliased.prefWidth(-1), Math.max(0, getWidth() - 2 * EDGE));
    double down = aliased.prefHeight(across);
    aliased.resizeRelocate((getWidth() - across) / 2, getHeight() - down - EDGE, across, down);
  }
}
