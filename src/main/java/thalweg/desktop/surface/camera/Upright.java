package thalweg.desktop.surface.camera;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;

/// An upright edge of the box around a surface, beside which heights are written where it is the
/// leftmost one that is seen; or the rightmost one, where the numbers of the base plane would go on
/// straight below those of the leftmost, or stand behind them: looked at from a side, an edge of
/// the base plane begins at the foot of the nearest one and goes away from the viewer.
///
/// @param foot its lower end, in world coordinates
/// @param top its upper end, in world coordinates
public record Upright(Point3D foot, Point3D top) {
  /// A shorter edge, in pixels, is looked at end on: its numbers say nothing.
  public static final double SHORTEST = 14;

  /// A near edge of the base plane goes straight on below an upright one where it goes aside by a
  /// smaller share of how far it goes down.
  private static final double STRAIGHT = 0.4;

  /// The one beside which heights are written.
  ///
  /// @param all that the box has
  public static Upright numbered(List<Upright> all, OrbitPose pose, double width, double height) {
    Comparator<Upright> across = Comparator.comparingDouble(each -> each.left(pose, width, height));
    Upright leftmost = Collections.min(all, across);
    Upright rightmost = Collections.max(all, across);
    Upright nearest = nearest(all, pose);
    boolean below =
        leftmost.isGoneOnFrom(nearest, pose, width, height)
            && !rightmost.isGoneOnFrom(nearest, pose, width, height);
    return below || leftmost.equals(nearest) ? rightmost : leftmost;
  }

  /// The one at the corner in which the two edges of the base plane meet that have numbers. Of two
  /// that are equally near it is the same for whoever asks.
  ///
  /// @param all that the box has
  public static Upright nearest(List<Upright> all, OrbitPose pose) {
    return Collections.min(
        all, Comparator.comparingDouble(each -> each.foot.distance(pose.position())));
  }

  private boolean isGoneOnFrom(Upright nearest, OrbitPose pose, double width, double height) {
    Point2D below =
        pose.project(nearest.foot, width, height).subtract(pose.project(foot, width, height));
    return below.getY() > 0 && Math.abs(below.getX()) < STRAIGHT * below.getY();
  }

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
