package thalweg.desktop.surface;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import org.jspecify.annotations.Nullable;
import thalweg.critical.NarrowTip;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.surface.camera.CameraMotion;
import thalweg.desktop.surface.camera.Ray;
import thalweg.desktop.widget.StartGestures;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// What lies under a pixel of the surface's view, and what the pointer does there. Pixels are the
/// view's.
final class SurfacePointer implements StartGestures.Field {
  /// A share of the domain: about a pixel.
  private static final double PIXEL = 1.0 / 512;

  private final Workbench workbench;
  private final CameraMotion camera;
  private final SurfaceOverlay overlay;
  private @Nullable SurfaceModel ground;

  SurfacePointer(Workbench workbench, CameraMotion camera, SurfaceOverlay overlay) {
    this.workbench = workbench;
    this.camera = camera;
    this.overlay = overlay;
  }

  /// Another ground lies under the pointer.
  void showGround(SurfaceModel under) {
    ground = under;
  }

  /// The place on the surface that is seen at a pixel, in world coordinates.
  Optional<Point3D> seenAt(double px, double py) {
    SurfaceModel under = ground;
    return under == null
        ? Optional.empty()
        : under.picker().pick(camera.ray(px, py)).map(point -> under.world(point));
  }

  @Override
  public Point2D pixelOf(Point point) {
    return ground == null
        ? new Point2D(Double.NaN, Double.NaN)
        : camera.project(ground.world(point));
  }

  @Override
  public OptionalInt startNear(double px, double py) {
    return overlay.startNear(px, py);
  }

  @Override
  public Optional<Point> pointAt(double px, double py) {
    return ground == null ? Optional.empty() : ground.picker().pick(camera.ray(px, py));
  }

  @Override
  public Optional<Point> dragged(int index, double px, double py) {
    if (ground == null) {
      return Optional.empty();
    }
    SurfacePicker picker = ground.picker();
    Ray ray = camera.ray(px, py);
    double level = ground.world(workbench.starts().get(index)).getY();
    return picker.pick(ray).or(() -> Optional.of(picker.pickLevel(ray, level)));
  }

  /// Over a ridge the next pixel may show ground that is far behind: no farther than pixels of the
  /// whole domain are.
  @Override
  public Point fineness(double px, double py) {
    Domain domain = workbench.landscape().domain();
    Point coarsest = new Point(PIXEL * domain.width(), PIXEL * domain.height());
    return pointAt(px, py)
        .flatMap(here ->
            pointAt(px + 1, py)
                .flatMap(right -> pointAt(px, py + 1).map(down -> apart(here, right, down))))
        .map(apart ->
            new Point(Math.min(apart.x(), coarsest.x()), Math.min(apart.y(), coarsest.y())))
        .orElse(coarsest);
  }

  private static Point apart(Point here, Point right, Point down) {
    return new Point(
        Math.max(Math.abs(right.x() - here.x()), Math.abs(down.x() - here.x())),
        Math.max(Math.abs(right.y() - here.y()), Math.abs(down.y() - here.y())));
  }

  /// Asks about the point of the surface that is seen at a pixel; beside the mark of a needle about
  /// its tip.
  void probe(double px, double py) {
    overlay
        .signNear(px, py)
        .filter(this::isNarrow)
        .map(CriticalPoint::point)
        .or(() -> pointAt(px, py))
        .ifPresent(workbench.layers()::probeAt);
  }

  private boolean isNarrow(CriticalPoint point) {
    Domain domain = workbench.landscape().domain();
    return NarrowTip.isBelow(
        PIXEL * domain.width(), PIXEL * domain.height(), point, workbench.landscape());
  }

  /// The pointer has left.
  void forgetProbe() {
    workbench.layers().forgetProbe();
  }

  /// What is to be told of the critical point whose mark is near a pixel, if there is one.
  Optional<String> markNear(double px, double py) {
    return overlay.markNear(px, py);
  }
}
