package thalweg.desktop.surface.camera;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;

/// Where the camera stands and where it looks: a turntable, never upside down.
///
/// @param target the point it looks at, in world coordinates
/// @param azimuth the angle around the vertical, in radians; 0 looks along +z
/// @param elevation the angle above the horizon, in radians, [#LOWEST] to [#HIGHEST]
/// @param distance from the target, in world units
public record OrbitPose(Point3D target, double azimuth, double elevation, double distance) {
  /// The vertical angle of view, in degrees.
  static final double FIELD_OF_VIEW = 26;

  static final double LOWEST = Math.toRadians(3);
  static final double HIGHEST = Math.toRadians(90);
  private static final double NEAREST = 0.3;
  private static final double FARTHEST = 40;
  static final double TANGENT = Math.tan(Math.toRadians(FIELD_OF_VIEW / 2));
  private static final int FITTING_ROUNDS = 24;

  /// From where landscapes are seen, unless another direction shows more of their race.
  public static final OrbitPose USUAL =
      new OrbitPose(Point3D.ZERO, Math.toRadians(28), Math.toRadians(36), 5);

  public OrbitPose {
    elevation = Math.clamp(elevation, LOWEST, HIGHEST);
    distance = Math.clamp(distance, NEAREST, FARTHEST);
  }

  Point3D forward() {
    double level = Math.cos(elevation);
    return new Point3D(level * Math.sin(azimuth), Math.sin(elevation), level * Math.cos(azimuth));
  }

  Point3D right() {
    return new Point3D(Math.cos(azimuth), 0, -Math.sin(azimuth));
  }

  Point3D down() {
    double sine = Math.sin(elevation);
    return new Point3D(-sine * Math.sin(azimuth), Math.cos(elevation), -sine * Math.cos(azimuth));
  }

  public Point3D position() {
    return target.subtract(forward().multiply(distance));
  }

  /// The ray from the camera through a pixel of a view of that size.
  public Ray ray(double px, double py, double width, double height) {
    double across = (px - width / 2) / (height / 2) * TANGENT;
    double down = (py - height / 2) / (height / 2) * TANGENT;
    return new Ray(position(), forward().add(right().multiply(across)).add(down().multiply(down)));
  }

  /// The pixel at which a point of the world is seen; NaN if it lies behind the camera. Of many
  /// points ask [#axes()].
  public Point2D project(Point3D point, double width, double height) {
    return axes().project(point, width, height);
  }

  /// The camera's place and axes, worked out once for many points.
  public CameraAxes axes() {
    return new CameraAxes(position(), forward(), right(), down());
  }

  /// How many pixels a world unit is long at the target, in a view of that height.
  double pixelsPerUnit(double height) {
    return height / 2 / (TANGENT * distance);
  }

  public OrbitPose orbit(double turn, double raise) {
    return new OrbitPose(target, azimuth + turn, elevation + raise, distance);
  }

  /// Moves the target in the plane of the view, by world units to the right and down.
  OrbitPose pan(double rightwards, double downwards) {
    Point3D moved = target.add(right().multiply(rightwards)).add(down().multiply(downwards));
    return new OrbitPose(moved, azimuth, elevation, distance);
  }

  /// Comes nearer by a factor below 1 or goes back by one above 1; `fixed` stays at its pixel.
  public OrbitPose zoom(double factor, Point3D fixed) {
    double next = Math.clamp(distance * factor, NEAREST, FARTHEST);
    Point3D moved = fixed.add(target.subtract(fixed).multiply(next / distance));
    return new OrbitPose(moved, azimuth, elevation, next);
  }

  OrbitPose lookAt(Point3D point) {
    return new OrbitPose(point, azimuth, elevation, distance);
  }

  /// The pose between this one and another.
  ///
  /// @param share 0 for this one, 1 for the other
  OrbitPose towards(OrbitPose other, double share) {
    return new OrbitPose(
        target.interpolate(other.target, share),
        azimuth + shortestTurn(other.azimuth - azimuth) * share,
        elevation + (other.elevation - elevation) * share,
        distance + (other.distance - distance) * share);
  }

  private static double shortestTurn(double angle) {
    return Math.IEEEremainder(angle, 2 * Math.PI);
  }

  /// The same direction of view, from where all the points fill the view up to a margin.
  ///
  /// @param margin pixels to leave free on every side
  OrbitPose fit(List<Point3D> points, double width, double height, double margin) {
    OrbitPose pose = this;
    for (int round = 0; round < FITTING_ROUNDS; round++) {
      pose = pose.fitOnce(points, width, height, margin);
    }
    return pose;
  }

  private OrbitPose fitOnce(List<Point3D> points, double width, double height, double margin) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    CameraAxes axes = axes();
    for (Point3D point : points) {
      Point2D pixel = axes.project(point, width, height);
      if (Double.isNaN(pixel.getX())) {
        return new OrbitPose(target, azimuth, elevation, distance * 2);
      }
      left = Math.min(left, pixel.getX());
      right = Math.max(right, pixel.getX());
      top = Math.min(top, pixel.getY());
      bottom = Math.max(bottom, pixel.getY());
    }
    double unit = pixelsPerUnit(height);
    double share =
        Math.max(
            (right - left) / Math.max(1, width - 2 * margin),
            (bottom - top) / Math.max(1, height - 2 * margin));
    OrbitPose centred =
        pan(((left + right) / 2 - width / 2) / unit, ((top + bottom) / 2 - height / 2) / unit);
    return new OrbitPose(centred.target, azimuth, elevation, distance * share);
  }
}
