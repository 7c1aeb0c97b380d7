package thalweg.desktop.surface;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import thalweg.desktop.surface.AxisLabel.Axis;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.desktop.surface.camera.Upright;

/// The edges of the box along which numbers stand, as they are seen from a pose: the two edges of
/// the base plane nearest to the viewer, and the corner upwards that [Upright#numbered] chooses.
final class AxisEdges {
  /// How far a number is from an edge of the base plane, in pixels.
  private static final double AWAY = 9;

  /// The same for the edge's name.
  private static final double NAME_AWAY = 34;

  /// How far a number is from the upright edge.
  private static final double BESIDE = 8;

  /// How far the upright edge's name reaches towards the surface: a long one stands beside it, as
  /// the numbers do.
  private static final double NAME_REACH = 8;

  /// How far the upright edge's name stands above it.
  private static final double ABOVE = 20;

  private final OrbitPose pose;
  private final WorldFrame frame;
  private final double width;
  private final double height;
  private final double nearX;
  private final double nearZ;
  private final Point3D corner;
  private final Point2D middle;

  /// On which side of the upright edge its numbers stand: 1 for the right.
  private final int side;

  private final Map<Axis, Boolean> seen = new EnumMap<>(Axis.class);

  /// @param frame of the ground
  /// @param width of the view, in device-independent pixels
  /// @param height of the view, in device-independent pixels
  AxisEdges(OrbitPose pose, WorldFrame frame, double width, double height) {
    this.pose = pose;
    this.frame = frame;
    this.width = width;
    this.height = height;
    List<Upright> uprights = SurfaceModel.uprights(frame);
    Point3D nearest = Upright.nearest(uprights, pose).foot();
    nearX = nearest.getX();
    nearZ = nearest.getZ();
    corner = Upright.numbered(uprights, pose, width, height).foot();
    middle = project(new Point3D(0, BasePlane.DEPTH, 0));
    side = project(corner).getX() > middle.getX() ? 1 : -1;
    for (Axis axis : Axis.values()) {
      seen.put(axis, length(axis) >= Upright.SHORTEST);
    }
    if (BasePlane.isSteep(pose.elevation())) {
      // It would lie across the corner of the other two.
      seen.put(Axis.HEIGHT, false);
    }
  }

  private Point2D project(Point3D at) {
    return pose.project(at, width, height);
  }

  /// In pixels; NaN where an end lies behind the viewer.
  private double length(Axis axis) {
    List<Point3D> ends =
        switch (axis) {
          case X -> List.of(place(axis, new Point3D(-1, 0, 0)), place(axis, new Point3D(1, 0, 0)));
          case Y -> List.of(place(axis, new Point3D(0, 0, -1)), place(axis, new Point3D(0, 0, 1)));
          case HEIGHT -> List.of(foot(), top());
        };
    return project(ends.get(0)).distance(project(ends.get(1)));
  }

  private Point3D place(Axis axis, Point3D at) {
    return switch (axis) {
      case X -> new Point3D(at.getX(), BasePlane.DEPTH, nearZ);
      case Y -> new Point3D(nearX, BasePlane.DEPTH, at.getZ());
      case HEIGHT -> new Point3D(corner.getX(), at.getY(), corner.getZ());
    };
  }

  private Point3D foot() {
    return place(Axis.HEIGHT, Point3D.ZERO);
  }

  private Point3D top() {
    return place(Axis.HEIGHT, new Point3D(0, -frame.top(), 0));
  }

  /// Whether an edge is long enough for numbers.
  boolean isSeen(Axis axis) {
    return seen.getOrDefault(axis, false);
  }

  /// The pixel of the upright edge's lower end.
  Point2D lowerEnd() {
    return project(foot());
  }

  /// The pixel of the upright edge's upper end.
  Point2D upperEnd() {
    return project(top());
  }

  /// The pixel of a label's middle.
  ///
  /// @param wide how wide the label is, in pixels
  /// @param high how high it is
  /// @param further how much farther away than usual a number stands, or the name of an edge of the
  ///   base plane
  Point2D middle(AxisLabel label, double wide, double high, double further) {
    boolean name = label.kind() == AxisLabel.Kind.NAME;
    Point3D at = place(label.axis(), label.at());
    Point2D pixel = project(at);
    if (label.axis() == Axis.HEIGHT) {
      return name
          ? pixel.add(side * Math.max(0, wide / 2 - NAME_REACH), -ABOVE)
          : pixel.add(side * (BESIDE + wide / 2 + further), 0);
    }
    Point2D outwards = outwards(label.axis(), at);
    double half = Math.abs(outwards.getX()) * wide / 2 + Math.abs(outwards.getY()) * high / 2;
    return pixel.add(outwards.multiply((name ? NAME_AWAY : AWAY) + half + further));
  }

  /// Away from the box: square to the projected edge, on the side that faces the viewer.
  private Point2D outwards(Axis axis, Point3D at) {
    Point3D along = axis == Axis.X ? new Point3D(0.1, 0, 0) : new Point3D(0, 0, 0.1);
    Point2D edge = project(at.add(along)).subtract(project(at.subtract(along)));
    Point2D square = new Point2D(-edge.getY(), edge.getX()).normalize();
    Point2D centre =
        axis == Axis.X
            ? project(new Point3D(at.getX(), BasePlane.DEPTH, 0))
            : project(new Point3D(0, BasePlane.DEPTH, at.getZ()));
    Point2D away = project(at).subtract(middle.midpoint(centre));
    return square.dotProduct(away) < 0 ? square.multiply(-1) : square;
  }
}
