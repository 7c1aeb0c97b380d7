package thalweg.desktop.surface.camera;

import javafx.geometry.Point2D;
import javafx.geometry.Point3D;

/// Where a camera stands and which way its axes point, in world coordinates.
///
/// @param forward away from the eye, of length 1, as the other two
/// @param right to the right in the view
/// @param down downwards in the view
public record CameraAxes(Point3D position, Point3D forward, Point3D right, Point3D down) {
  /// The pixel at which a point of the world is seen; NaN if it lies behind the camera.
  public Point2D project(Point3D point, double width, double height) {
    Point3D seen = point.subtract(position);
    double depth = seen.dotProduct(forward);
    if (depth <= 0) {
      return new Point2D(Double.NaN, Double.NaN);
    }
    double pixels = height / 2 / (OrbitPose.TANGENT * depth);
    return new Point2D(
        width / 2 + seen.dotProduct(right) * pixels, height / 2 + seen.dotProduct(down) * pixels);
  }
}
