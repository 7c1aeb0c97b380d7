package thalweg.desktop.surface.camera;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.action.Camera;

/// From where the surface is seen: fitted to the whole of it until the user moves the camera, which
/// follows a hand at once and glides otherwise.
public final class CameraMotion implements Camera {
  private static final double MARGIN = 56;

  /// How steeply a side is looked at, so that the ground in front does not hide what is behind.
  private static final double LEVEL = Math.toRadians(8);

  /// How far a key takes the picture, in pixels.
  private static final double STRIDE = 40;

  private static final double TURN = Math.toRadians(5);
  private static final double NEARER = 1 / 1.15;

  private final BooleanSupplier calm;
  private final Runnable moved;
  private List<Point3D> outline = List.of();
  private double width;
  private double height;
  private OrbitPose pose = OrbitPose.USUAL;
  private List<Upright> uprights = List.of();
  private OrbitPose clear = OrbitPose.USUAL;
  private OrbitPose fitting = OrbitPose.USUAL;
  private boolean fitted = true;
  private @Nullable CameraTransition glide;

  /// A camera that looks at the whole.
  ///
  /// @param calm whether the camera is to move at once
  /// @param moved called whenever there is something new to show
  public CameraMotion(BooleanSupplier calm, Runnable moved) {
    this.calm = calm;
    this.moved = moved;
  }

  public OrbitPose pose() {
    return pose;
  }

  /// Goes on with a glide; to be called once a pulse.
  public void advance(long now) {
    CameraTransition moving = glide;
    if (moving != null) {
      pose = moving.pose(now);
      glide = moving.hasEnded(now) ? null : moving;
      moved.run();
    }
  }

  /// Another surface stands there.
  ///
  /// @param points stand for the whole of it
  /// @param edges of the box around it; one has the numbers of heights
  /// @param direction from where its race is seen best
  /// @param another whether it is to be seen as a whole, from wherever the last one was seen
  /// @param written whether it is to be seen from that direction, unless the user has chosen one
  public void takeIn(
      List<Point3D> points,
      List<Upright> edges,
      OrbitPose direction,
      boolean another,
      boolean written) {
    outline = points;
    uprights = edges;
    clear = direction;
    fitted |= another;
    if (fitted && (another || written)) {
      fitting = direction;
    }
    keepFitted();
  }

  /// The view has another size, in device-independent pixels.
  public void resize(double across, double down) {
    width = across;
    height = down;
    keepFitted();
    moved.run();
  }

  private void keepFitted() {
    if (fitted && canFit()) {
      take(fit(fitting));
    }
  }

  private boolean canFit() {
    return !outline.isEmpty() && width > 0 && height > 0;
  }

  private OrbitPose fit(OrbitPose direction) {
    OrbitPose whole = direction.fit(outline, width, height, MARGIN);
    List<Point3D> numbered =
        Optional.of(Upright.numbered(uprights, whole, width, height))
            .filter(each -> each.isLegible(whole, width, height))
            .map(each -> Stream.concat(outline.stream(), Stream.of(each.top())).toList())
            .orElse(outline);
    return whole.fit(numbered, width, height, MARGIN);
  }

  @Override
  public void reset() {
    fitted = true;
    fitting = clear;
    if (canFit()) {
      glide(fit(fitting));
    }
  }

  @Override
  public void lookFrom(Side side) {
    switch (side) {
      case FRONT -> lookFrom(0, LEVEL);
      case SIDE -> lookFrom(-Math.PI / 2, LEVEL);
      case TOP -> lookFrom(0, Math.PI / 2);
    }
  }

  private void lookFrom(double azimuth, double elevation) {
    fitted = false;
    if (canFit()) {
      glide(fit(new OrbitPose(Point3D.ZERO, azimuth, elevation, OrbitPose.USUAL.distance())));
    }
  }

  /// Looks from the same direction at a point of the world.
  public void lookAt(Point3D point) {
    fitted = false;
    glide(pose.lookAt(point));
  }

  /// Stands elsewhere at once, as the user asked.
  public void moveTo(OrbitPose wanted) {
    fitted = false;
    take(wanted);
  }

  @Override
  public void turn(int right, int down) {
    moveTo(pose.orbit(right * TURN, down * TURN));
  }

  /// Takes the picture along by pixels to the right and down, at once.
  public void carry(double right, double down) {
    double unit = pose.pixelsPerUnit(height);
    moveTo(pose.pan(-right / unit, -down / unit));
  }

  @Override
  public void move(int right, int down) {
    carry(right * STRIDE, down * STRIDE);
  }

  @Override
  public void approach(int steps) {
    moveTo(pose.zoom(Math.pow(NEARER, steps), pose.target()));
  }

  private void glide(OrbitPose end) {
    if (calm.getAsBoolean() || end.equals(pose)) {
      take(end);
    } else {
      glide = new CameraTransition(pose, end, System.nanoTime());
      moved.run();
    }
  }

  private void take(OrbitPose taken) {
    pose = taken;
    glide = null;
    moved.run();
  }

  /// The ray from the eye through a pixel of the view.
  public Ray ray(double px, double py) {
    return pose.ray(px, py, width, height);
  }

  /// The pixel of the view at which a point of the world is seen; NaN if it lies behind the eye.
  public Point2D project(Point3D point) {
    return pose.project(point, width, height);
  }
}
