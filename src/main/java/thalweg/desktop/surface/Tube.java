package thalweg.desktop.surface;

import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.shape.TriangleMesh;

/// A tube around a line.
final class Tube {
  private static final int SIDES = 5;
  private static final Point3D UP = new Point3D(0, -1, 0);

  private final List<Point3D> line;
  private final double radius;
  private final TriangleMesh mesh = new TriangleMesh();

  private Tube(List<Point3D> line, double radius) {
    this.line = line;
    this.radius = radius;
  }

  /// The tube as a mesh; empty around a line of fewer than two points.
  ///
  /// @param line in world coordinates
  /// @param radius in world units
  static TriangleMesh around(List<Point3D> line, double radius) {
    Tube tube = new Tube(line, radius);
    tube.mesh.getTexCoords().addAll(0, 0);
    for (int i = 0; i < line.size(); i++) {
      tube.addRing(i);
    }
    for (int i = 1; i < line.size(); i++) {
      tube.join(i - 1, i);
    }
    return tube.mesh;
  }

  private void addRing(int index) {
    Point3D before = line.get(Math.max(0, index - 1));
    Point3D after = line.get(Math.min(line.size() - 1, index + 1));
    Point3D along = after.subtract(before);
    Point3D across = along.crossProduct(UP);
    Point3D side = across.magnitude() > 0 ? across.normalize() : new Point3D(1, 0, 0);
    Point3D over = along.magnitude() > 0 ? side.crossProduct(along).normalize() : UP;
    for (int k = 0; k < SIDES; k++) {
      double angle = 2 * Math.PI * k / SIDES;
      Point3D at =
          line.get(index)
              .add(side.multiply(radius * Math.cos(angle)))
              .add(over.multiply(radius * Math.sin(angle)));
      mesh.getPoints().addAll((float) at.getX(), (float) at.getY(), (float) at.getZ());
    }
  }

  private void join(int ring, int next) {
    for (int k = 0; k < SIDES; k++) {
      int other = (k + 1) % SIDES;
      addFace(ring * SIDES + k, next * SIDES + k, ring * SIDES + other);
      addFace(ring * SIDES + other, next * SIDES + k, next * SIDES + other);
    }
  }

  private void addFace(int a, int b, int c) {
    mesh.getFaces().addAll(a, 0, b, 0, c, 0);
  }
}
