package thalweg.desktop.surface.camera;

import javafx.geometry.Point2D;
import javafx.geometry.Point3D;

/// An upright edge of the box around a surface, beside which heights are written where it is the
/// leftmost one that is seen.
///
/// @param foot its lower end, in world coordinates
/// @param top its upper end, in world coordinates
public record Upright(Point3D foot, Point3D top) {
  /// A shorter edge, in pixels, is looked at end on: its numbers say nothing.
  public static final double SHORTEST = 14;

  /// Whether it is long enough for numbers.
  boolean isLegible(OrbitPose pose, double width, double height) {
    Point2D lower = pose.project(foot, width, height);
    return lower.distance(pose.project(top, width, height)) >= SHORTEST;
  }

  /// How far from the left its foot is seen, in pixels.
  double left(OrbitPose pose, double width, double height) {
    return pose.project(foot, width, height).getX();
  }
}
