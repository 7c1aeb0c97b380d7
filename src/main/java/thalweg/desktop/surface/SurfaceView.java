package thalweg.desktop.surface;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Group;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.FrameClock;
import thalweg.desktop.LatestWins;
import thalweg.desktop.Workbench;
import thalweg.desktop.picture.PictureImage;
import thalweg.desktop.theme.CriticalTip;
import thalweg.desktop.theme.RunColor;
import thalweg.figure.Palette;
import thalweg.figure.Theme;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.race.Frame;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// The landscape as a surface in space, with the runs on it.
public final class SurfaceView extends Region {
  private static final OrbitPose FIRST =
      new OrbitPose(Point3D.ZERO, Math.toRadians(28), Math.toRadians(36), 5);
  private static final double MARGIN = 56;

  private final Workbench workbench;
  private final FrameClock clock;
  private final ObservableValue<Theme> theme;
  private final SurfaceScene world = new SurfaceScene();
  private final OrbitCamera camera = new OrbitCamera();
  private SubScene picture;
  private final CriticalMarks marks = new CriticalMarks();
  private final CriticalTip tip = new CriticalTip();
  private final StartHandles handles = new StartHandles();
  private final LatestWins<Ground> groundWork;
  private final LatestWins<Trails> trailWork;
  private final Runnable stepUpdate = this::showStep;
  private final Runnable cameraUpdate = this::showCamera;
  private final Runnable probeUpdate = this::showProbe;
  private final ReadOnlyObjectWrapper<Frame> shown;
  private Subscription subscription = Subscription.EMPTY;
  private @Nullable Ground ground;
  private @Nullable AxisLabels labels;
  private List<Trajectory> trajectories = List.of();
  private OrbitPose pose = FIRST;
  private boolean fitted = true;
  private @Nullable CameraGlide glide;

  /// A view of a workbench.
  ///
  /// @param theme the appearance of the window
  /// @param background builds meshes and pictures
  public SurfaceView(
      Workbench workbench, FrameClock clock, ObservableValue<Theme> theme, Executor background) {
    this.workbench = workbench;
    this.clock = clock;
    this.theme = theme;
    shown = new ReadOnlyObjectWrapper<>(this, "shown", workbench.frame());
    picture = sceneOf(world, false);
    groundWork = new LatestWins<>(background, clock, this::showGround);
    trailWork = new LatestWins<>(background, clock, this::showTrails);
    build();
    wire();
  }

  private SubScene sceneOf(SurfaceScene root, boolean smooth) {
    SubScene scene =
        new SubScene(
            root, 1, 1, true, smooth ? SceneAntialiasing.BALANCED : SceneAntialiasing.DISABLED);
    scene.setCamera(camera);
    scene.setManaged(false);
    return scene;
  }

  /// Smoothes the edges of the surface or leaves them as they are; a software renderer pays half
  /// its speed for it.
  public void setSmooth(boolean smooth) {
    picture.setCamera(null);
    picture.setRoot(new Group());
    picture = sceneOf(world, smooth);
    picture.setFill(RunColor.of(theme.getValue().panel()));
    getChildren().set(0, picture);
    requestLayout();
  }

  private void build() {
    Text words = Text.of("desktop");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getStyleClass().add("surface");
    setAccessibleText(words.get("surface.accessible"));
    setFocusTraversable(true);
    setMinSize(0, 0);
    getChildren().addAll(picture, marks, handles, tip);
    new SurfaceGestures(this).install();
  }

  private void wire() {
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(_ -> prepareGround()),
            workbench.shapingProperty().subscribe((_, _) -> prepareGround()),
            theme.subscribe(this::showTheme),
            workbench.frameProperty().subscribe(this::prepareTrails),
            workbench.criticalProperty().subscribe(_ -> showMarks()),
            workbench.marksShownProperty().subscribe(marks::setVisible),
            workbench.startsProperty().subscribe(() -> clock.request(cameraUpdate)),
            workbench.probeProperty().subscribe(_ -> clock.request(probeUpdate)),
            workbench.playback().playheadProperty().subscribe(() -> clock.request(stepUpdate)));
  }

  /// The race whose trails are seen; it may be that of a moment ago.
  public ReadOnlyObjectProperty<Frame> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }

  private void prepareGround() {
    Landscape landscape = workbench.landscape();
    Ground.Detail detail =
        workbench.shapingProperty().get() ? Ground.Detail.COARSE : Ground.Detail.FINE;
    groundWork.submit(() -> Ground.of(landscape, Palette.standard(), detail));
  }

  private void showGround(Ground prepared) {
    boolean another = ground == null || !ground.landscape().id().equals(prepared.landscape().id());
    ground = prepared;
    SurfaceMesh.paint(prepared.mesh(), PictureImage.of(prepared.texture()));
    world.showTerrain(prepared.mesh());
    world.showTrails(List.of());
    trajectories = List.of();
    showTheme(theme.getValue());
    if (labels == null) {
      labels = new AxisLabels(prepared.frame());
      getChildren().add(1, labels);
    } else {
      labels.show(prepared.frame());
    }
    showMarks();
    showProbe();
    prepareTrails(workbench.frame());
    fitted = fitted || another;
    if (fitted) {
      fitNow();
    }
  }

  /// The cuts through the ground along the Hessian's eigenvectors, and where they meet.
  private void showProbe() {
    if (ground != null) {
      world.showSections(
          Sections.through(workbench.probe(), ground, RunColor.of(theme.getValue().accent())));
    }
  }

  private void showMarks() {
    if (ground != null) {
      marks.show(workbench.criticalProperty().get(), ground);
      clock.request(cameraUpdate);
    }
  }

  private void showTheme(Theme shown) {
    picture.setFill(RunColor.of(shown.panel()));
    if (ground != null) {
      world.paintFloor(ground.frame(), shown);
    }
  }

  private void prepareTrails(Frame frame) {
    Ground under = ground;
    if (under != null && under.landscape().equals(frame.experiment().landscape())) {
      trailWork.submit(() -> Trails.of(frame, under));
    }
  }

  private void showTrails(Trails trails) {
    trajectories = trails.trajectories();
    world.showTrails(trails.geometries());
    showStep();
    shown.set(trails.frame());
  }

  private void showStep() {
    if (ground != null) {
      world.showStep(trajectories, workbench.playback().playhead(), ground.field(), ground.frame());
    }
  }

  private void showCamera() {
    CameraGlide moving = glide;
    if (moving != null) {
      long now = System.nanoTime();
      pose = moving.pose(now);
      glide = moving.hasEnded(now) ? null : moving;
      clock.request(cameraUpdate);
    }
    camera.take(pose);
    Ground under = ground;
    if (under == null || labels == null) {
      return;
    }
    labels.place(
        pose, getWidth(), getHeight(), pixel -> seenAt(pixel.getX(), pixel.getY()).isPresent());
    marks.place(under, pose);
    handles.place(workbench.starts(), under, pose);
  }

  /// Shows the whole surface from the direction in which it was seen at first.
  public void reset() {
    glideTo(FIRST);
    fitted = true;
  }

  private void fitNow() {
    if (ground != null && getWidth() > 0 && getHeight() > 0) {
      take(FIRST.fit(ground.outline(), getWidth(), getHeight(), MARGIN));
    }
  }

  /// Looks from another direction at the whole surface.
  void lookFrom(double azimuth, double elevation) {
    glideTo(new OrbitPose(Point3D.ZERO, azimuth, elevation, FIRST.distance()));
    fitted = false;
  }

  /// Looks from the same direction at a point of the world.
  void lookAt(Point3D point) {
    fitted = false;
    glide(pose.lookAt(point));
  }

  private void glideTo(OrbitPose direction) {
    if (ground != null && getWidth() > 0 && getHeight() > 0) {
      glide(direction.fit(ground.outline(), getWidth(), getHeight(), MARGIN));
    }
  }

  private void glide(OrbitPose end) {
    if (Platform.getPreferences().isReducedMotion()) {
      take(end);
    } else {
      glide = new CameraGlide(pose, end, System.nanoTime());
      clock.request(cameraUpdate);
    }
  }

  OrbitPose pose() {
    return pose;
  }

  /// Puts the camera elsewhere because somebody wanted so: it is not fitted any more.
  void moveCamera(OrbitPose moved) {
    fitted = false;
    take(moved);
  }

  private void take(OrbitPose taken) {
    pose = taken;
    glide = null;
    clock.request(cameraUpdate);
  }

  Ray ray(double px, double py) {
    return pose.ray(px, py, getWidth(), getHeight());
  }

  /// The place on the surface that is seen at a pixel, in world coordinates.
  Optional<Point3D> seenAt(double px, double py) {
    Ground under = ground;
    return under == null
        ? Optional.empty()
        : under.picker().pick(ray(px, py)).map(point -> under.world(point));
  }

  /// The pixel, in this view's coordinates, at which a point of the domain is seen on the surface;
  /// NaN before there is a surface.
  public Point2D pixelOf(Point point) {
    return ground == null
        ? new Point2D(Double.NaN, Double.NaN)
        : pose.project(ground.world(point), getWidth(), getHeight());
  }

  /// The start whose handle is near a pixel.
  OptionalInt startNear(double px, double py) {
    return handles.near(px, py);
  }

  /// Asks about the point of the surface that is seen at a pixel.
  void probe(double px, double py) {
    if (ground != null) {
      ground.picker().pick(ray(px, py)).ifPresent(workbench::probeAt);
    }
  }

  /// The pointer has left.
  void forgetProbe() {
    workbench.forgetProbe();
  }

  /// Tells of the critical point whose mark is near a pixel, if there is one.
  void tellOf(double px, double py) {
    tip.show(marks.isVisible() ? marks.near(px, py) : Optional.empty(), px, py, getWidth());
  }

  /// Moves a start to where a pixel lies on the surface; beyond its edge, along the edge.
  void dragStart(int index, double px, double py) {
    if (ground != null && index < workbench.starts().size()) {
      SurfacePicker picker = ground.picker();
      Ray ray = ray(px, py);
      Point old = workbench.starts().get(index);
      double level = ground.world(old).getY();
      workbench.moveStart(index, picker.pick(ray).orElseGet(() -> picker.pickLevel(ray, level)));
    }
  }

  @Override
  protected void layoutChildren() {
    picture.setWidth(Math.max(1, getWidth()));
    picture.setHeight(Math.max(1, getHeight()));
    marks.resize(getWidth(), getHeight());
    handles.resize(getWidth(), getHeight());
    if (fitted) {
      fitNow();
    } else {
      clock.request(cameraUpdate);
    }
  }
}
