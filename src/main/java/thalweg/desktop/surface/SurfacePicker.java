package thalweg.desktop.surface;

import java.util.Optional;
import javafx.geometry.Point3D;
import thalweg.desktop.surface.camera.Ray;
import thalweg.landscape.HeightField;
import thalweg.landscape.Point;

/// Finds where a ray meets the surface, by marching along it over f itself and then closing in.
/// JavaFX's own picking would walk all triangles and answer with the mesh. Where f is undefined
/// there is no ground and nothing is met.
///
/// @param field the heights
/// @param frame where they stand in the world
record SurfacePicker(HeightField field, WorldFrame frame) {
  private static final double STRIDE = 0.01;
  private static final double SLACK = 1e-6;
  private static final int HALVINGS = 40;

  /// The point of the domain where the ray first meets the surface.
  Optional<Point> pick(Ray ray) {
    Ray steady = ray.normalized();
    Ray.Span inside = steady.within(box());
    double before = inside.from();
    double clearance = clearance(steady, before);
    while (before < inside.to()) {
      double here = Math.min(before + STRIDE, inside.to());
      double next = clearance(steady, here);
      boolean ground = !Double.isNaN(clearance + next);
      if (ground && clearance > 0 != next > 0) {
        return Optional.of(point(steady.at(meeting(steady, before, here))));
      }
      clearance = next;
      before = here;
    }
    return Optional.empty();
  }

  /// The point of the domain that the ray passes at a given height: where a drag goes on when the
  /// pointer has left the surface. Clamped to the domain.
  Point pickLevel(Ray ray, double worldY) {
    double fall = ray.direction().getY();
    double distance = (worldY - ray.origin().getY()) / fall;
    return point(ray.at(distance > 0 && distance < 1e6 ? distance : 1e6));
  }

  private Ray.Box box() {
    return new Ray.Box(new Point3D(-1, -frame.top() - SLACK, -1), new Point3D(1, SLACK, 1));
  }

  private Point point(Point3D at) {
    return field.domain().clamp(new Point(frame.domainX(at.getX()), frame.domainY(at.getZ())));
  }

  /// How far a place on the ray is above the surface, in world units; negative below it, NaN
  /// without ground.
  private double clearance(Ray ray, double distance) {
    Point3D at = ray.at(distance);
    Point below = point(at);
    return frame.worldY(field.exact(below.x(), below.y())) - at.getY();
  }

  private double meeting(Ray ray, double before, double after) {
    boolean above = clearance(ray, before) > 0;
    double near = before;
    double far = after;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (near + far) / 2;
      if (clearance(ray, middle) > 0 == above) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return (near + far) / 2;
  }
}
