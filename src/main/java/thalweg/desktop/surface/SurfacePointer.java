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
  public void dragStart(int index, double px, double py) {
    if (ground != null) {
      SurfacePicker picker = ground.picker();
      Ray ray = camera.ray(px, py);
      Point old = workbench.starts().get(index);
      double level = ground.world(old).getY();
      workbench.moveStart(index, picker.pick(ray).orElseGet(() -> picker.pickLevel(ray, level)));
    }
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
