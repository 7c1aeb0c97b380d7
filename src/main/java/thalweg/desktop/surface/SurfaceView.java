package thalweg.desktop.surface;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.action.Camera;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.surface.camera.CameraMotion;
import thalweg.desktop.task.LandscapePreparation;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.theme.RunColor;
import thalweg.desktop.widget.CriticalTip;
import thalweg.figure.Theme;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.SectionDirections;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.text.Text;

/// The landscape as a surface in space, with the runs on it.
public final class SurfaceView extends Region {
  private final Workbench workbench;
  private final FrameClock clock;
  private final ObservableValue<Theme> theme;
  private final SurfacePicture picture;
  private final CriticalTip tip = new CriticalTip();
  private final Region ring = new Region();
  private final RunsOverlay runs;
  private final SurfaceOverlay overlay;
  private final SurfacePointer pointer;
  private final SurfaceBuilder groundWork;
  private final Runnable runUpdate = this::drawRuns;
  private final Runnable probeUpdate = this::showProbe;
  private Subscription subscription = Subscription.EMPTY;
  private Optional<OpenedSurface> opened = Optional.empty();
  private @Nullable SurfaceModel ground;
  private final CameraMotion camera;
  private final ReadOnlyObjectWrapper<Landscape> seen;

  /// A view of a workbench.
  ///
  /// @param appearance of the window
  /// @param modelling builds meshes and what is painted on them
  /// @param trailing draws runs, which don't wait for the ground to be built
  public SurfaceView(
      Workbench workbench,
      LandscapePreparation preparation,
      FrameClock clock,
      Appearance appearance,
      Executor modelling,
      Executor trailing) {
    this.workbench = workbench;
    this.clock = clock;
    this.theme = appearance.themeProperty();
    seen = new ReadOnlyObjectWrapper<>(this, "ground", workbench.landscape());
    picture = new SurfacePicture(new BasePlane(modelling, clock));
    camera = new CameraMotion(appearance.calmProperty()::get, () -> clock.request(runUpdate));
    runs = new RunsOverlay(workbench, clock, trailing, this::follow);
    overlay = new SurfaceOverlay(workbench, preparation.critical(), clock, runs);
    pointer = new SurfacePointer(workbench, camera, overlay);
    build();
    wire();
    groundWork =
        new SurfaceBuilder(
            workbench,
            preparation,
            appearance.paletteProperty(),
            modelling,
            clock,
            this::showGround);
  }

  /// Smoothes the edges of the surface or leaves them as they are; a software renderer pays half
  /// its speed for it.
  public void setSmooth(boolean smooth) {
    picture.setSmooth(smooth);
  }

  private void build() {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getStyleClass().add("surface");
    setAccessibleText(Text.of("desktop").get("surface.accessible"));
    setFocusTraversable(true);
    setMinSize(0, 0);
    // A border of the view's own would lie under the picture.
    ring.getStyleClass().add("focus-ring");
    ring.setManaged(false);
    ring.setMouseTransparent(true);
    getChildren().addAll(picture, overlay, tip, ring);
    new SurfaceGestures(this, pointer, camera, tip, workbench).install();
  }

  private void wire() {
    subscription =
        Subscription.combine(
            theme.subscribe(this::showTheme),
            clock.follow(this::hasRuns),
            workbench.frameProperty().subscribe(_ -> showRuns()),
            workbench.whenLookedAtDifferently(this::showRuns),
            workbench.layers().probeProperty().subscribe(_ -> clock.request(probeUpdate)),
            workbench.layers().cutProperty().subscribe(() -> clock.request(probeUpdate)),
            workbench.layers().projectedProperty().subscribe((_, _) -> showTheme(theme.getValue())),
            workbench.playback().playheadProperty().subscribe(() -> clock.request(runUpdate)),
            overlay::dispose);
  }

  /// Whether the surface of a landscape stands in the scene.
  public boolean isShowingGround() {
    return ground != null;
  }

  /// The landscape whose surface is seen; it may be that of a moment ago.
  public ReadOnlyObjectProperty<Landscape> groundProperty() {
    return seen.getReadOnlyProperty();
  }

  /// Shows the ground as finely as it is meant to be. Until then it is coarse, as the window opens
  /// with it.
  public void refine() {
    groundWork.refine();
  }

  /// The race whose trails are seen; it may be that of a moment ago.
  public ReadOnlyObjectProperty<Frame> shownProperty() {
    return runs.shownProperty();
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
    groundWork.dispose();
  }

  private void showGround(OpenedSurface now) {
    Optional<OpenedSurface> before = opened;
    SurfaceModel prepared = now.model();
    opened = Optional.of(now);
    ground = prepared;
    seen.set(prepared.landscape());
    picture.showGround(prepared);
    showTheme(theme.getValue());
    overlay.showGround(prepared);
    pointer.showGround(prepared);
    camera.takeIn(
        SurfaceModel.outline(prepared.field(), prepared.frame()),
        SurfaceModel.uprights(prepared.frame()),
        now.clear(),
        before.map(now::isAnotherThan).orElse(true),
        before.map(now::isWrittenAfter).orElse(true));
    project(sightOf(prepared));
    showProbe();
    runs.showGround(prepared);
    drawRuns();
  }

  /// The planes that cut the ground open at the probe, bright on the dark ground of every theme.
  private void showProbe() {
    if (ground != null) {
      Color color = RunColor.of(Theme.DARK.accent());
      SectionDirections cut = workbench.layers().cutProperty().get();
      picture.showPlanes(SectionPlanes.through(workbench.layers().probe(), cut, ground, color));
    }
  }

  private void showTheme(Theme shown) {
    picture.showTheme(shown);
    if (ground != null) {
      picture.showFloor(ground, workbench.layers().projectedProperty().get(), shown);
    }
  }

  private void showRuns() {
    runs.take();
    drawRuns();
  }

  /// Whether the runs that are wanted now are seen, or wait for their ground.
  private boolean hasRuns() {
    Experiment wanted = workbench.experiment();
    return ground == null
        || !ground.landscape().equals(wanted.landscape())
        || runs.shownProperty().get().experiment().equals(wanted);
  }

  private void drawRuns() {
    camera.advance(System.nanoTime());
    if (ground != null && getWidth() >= 1) {
      runs.draw(sightOf(ground));
    }
  }

  private SurfaceProjection sightOf(SurfaceModel under) {
    return new SurfaceProjection(under, camera.pose(), getWidth(), getHeight());
  }

  /// The camera goes to where the runs are seen from that have just appeared.
  private void follow(SurfaceProjection there) {
    if (!overlay.projection().equals(Optional.of(there))) {
      project(there);
    }
  }

  /// All at once: what lies over the ground would else stand beside it while its size changes.
  private void project(SurfaceProjection there) {
    tip.hide();
    picture.fit(there.width(), there.height());
    picture.setPose(there.pose());
    overlay.project(there, pixel -> pointer.seenAt(pixel.getX(), pixel.getY()).isPresent());
  }

  /// How many marks of critical points are drawn, where they crowd and not all are.
  public ReadOnlyObjectProperty<OptionalInt> drawnMarksProperty() {
    return overlay.drawnMarksProperty();
  }

  /// From where the surface is seen.
  public Camera camera() {
    return camera;
  }

  /// The pixel, in this view's coordinates, at which a point of the domain is seen on the surface;
  /// NaN before there is a surface.
  public Point2D pixelOf(Point point) {
    return pointer.pixelOf(point);
  }

  @Override
  protected void layoutChildren() {
    if (overlay.projection().isEmpty()) {
      picture.fit(getWidth(), getHeight());
    }
    overlay.resize(getWidth(), getHeight());
    ring.resize(getWidth(), getHeight());
    camera.resize(getWidth(), getHeight());
  }
}
