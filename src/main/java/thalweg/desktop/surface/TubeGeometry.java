package thalweg.desktop.surface;

import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.shape.TriangleMesh;

/// Tubes around strokes, as plain arrays that any thread may build.
///
/// The texture runs along the steps: texel `k + 1` of `steps + 2` is the state after step `k`, so
/// that a picture one pixel high uncovers the tube up to any step without touching the mesh.
final class TubeGeometry {
  private static final int SIDES = 5;
  private static final int NUMBERS_A_SIDE = 12;
  private static final Point3D UP = new Point3D(0, -1, 0);

  private final double radius;
  private final int texels;
  private final float[] points;
  private final float[] coordinates;
  private final int[] faces;
  private int rings;
  private int nextFace;

  private TubeGeometry(int vertices, int pieces, double radius, int texels) {
    this.radius = radius;
    this.texels = texels;
    points = new float[3 * SIDES * vertices];
    coordinates = new float[2 * vertices];
    faces = new int[NUMBERS_A_SIDE * SIDES * pieces];
  }

  /// Tubes of that radius, in world units.
  static TubeGeometry around(List<List<TrailPath.Vertex>> strokes, double radius, int steps) {
    List<List<TrailPath.Vertex>> drawn =
        strokes.stream().filter(stroke -> stroke.size() > 1).toList();
    int vertices = drawn.stream().mapToInt(List::size).sum();
    TubeGeometry tubes = new TubeGeometry(vertices, vertices - drawn.size(), radius, steps + 2);
    drawn.forEach(tubes::add);
    return tubes;
  }

  /// The arrays as a mesh.
  TriangleMesh mesh() {
    TriangleMesh mesh = new TriangleMesh();
    mesh.getPoints().setAll(points);
    mesh.getTexCoords().setAll(coordinates);
    mesh.getFaces().setAll(faces);
    return mesh;
  }

  private void add(List<TrailPath.Vertex> stroke) {
    for (int i = 0; i < stroke.size(); i++) {
      Point3D before = stroke.get(Math.max(0, i - 1)).at();
      Point3D after = stroke.get(Math.min(stroke.size() - 1, i + 1)).at();
      addRing(stroke.get(i), after.subtract(before));
      if (i > 0) {
        join(rings - 2, rings - 1);
      }
    }
  }

  private void addRing(TrailPath.Vertex centre, Point3D along) {
    Point3D across = along.crossProduct(UP);
    Point3D side = across.magnitude() > 0 ? across.normalize() : new Point3D(1, 0, 0);
    Point3D over = along.magnitude() > 0 ? side.crossProduct(along).normalize() : UP;
    for (int k = 0; k < SIDES; k++) {
      double angle = 2 * Math.PI * k / SIDES;
      Point3D at =
          centre
              .at()
              .add(side.multiply(radius * Math.cos(angle)))
              .add(over.multiply(radius * Math.sin(angle)));
      int first = 3 * (rings * SIDES + k);
      points[first] = (float) at.getX();
      points[first + 1] = (float) at.getY();
      points[first + 2] = (float) at.getZ();
    }
    coordinates[2 * rings] = (float) ((centre.step() + 1.5) / texels);
    coordinates[2 * rings + 1] = 0.5f;
    rings++;
  }

  private void join(int ring, int next) {
    for (int k = 0; k < SIDES; k++) {
      int other = (k + 1) % SIDES;
      int a = ring * SIDES + k;
      int b = ring * SIDES + other;
      int c = next * SIDES + k;
      int d = next * SIDES + other;
      addFace(a, ring, c, next, b, ring);
      addFace(b, ring, c, next, d, next);
    }
  }

  private void addFace(int a, int ringA, int b, int ringB, int c, int ringC) {
    faces[nextFace++] = a;
    faces[nextFace++] = ringA;
    faces[nextFace++] = b;
    faces[nextFace++] = ringB;
    faces[nextFace++] = c;
    faces[nextFace++] = ringC;
  }
}
