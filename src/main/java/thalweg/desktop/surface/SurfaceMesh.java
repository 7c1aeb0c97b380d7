package thalweg.desktop.surface;

import java.util.BitSet;
import java.util.Optional;
import javafx.geometry.Point3D;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.fxyz3d.shapes.primitives.SurfacePlotMesh;
import thalweg.landscape.HeightField;
import thalweg.landscape.Point;

/// The terrain as a mesh: FXyz3D's surface plot over a cached height field, turned to face up and
/// painted with a picture of the domain from above. Where f is undefined it has no faces, nor over
/// a pole between ground that is too high and ground that is too low; at a step of f it has a wall.
final class SurfaceMesh {
  private static final int NUMBERS_A_FACE = 6;

  private SurfaceMesh() {}

  /// Builds the mesh; may be called off the FX thread.
  ///
  /// @param field one vertex a sample
  /// @param jumps where f jumps: there it has walls
  static MeshView build(HeightField field, WorldFrame frame, SurfaceJumps jumps) {
    SurfacePlotMesh plot =
        new SurfacePlotMesh(
            at -> worldY(field, frame, at.getX(), at.getY()),
            2,
            2,
            field.columns() - 1,
            field.rows() - 1,
            1);
    TriangleMesh mesh = (TriangleMesh) plot.getMesh();
    paintFromAbove(mesh, field);
    turnUp(mesh);
    LevelDiagonals.turn(mesh, field);
    if (!field.isWhole()) {
      cutOut(mesh, field, frame);
    }
    PoleTear tear = new PoleTear(field);
    if (tear.isPossible()) {
      keep(mesh, (one, other, third) -> !tear.crosses(one, other, third));
    }
    if (!jumps.cells().isEmpty()) {
      keep(mesh, (one, other, third) -> !jumps.isSplit(cell(field, one, other, third)));
      JumpWalls.build(mesh, field, frame, jumps);
    }
    plot.setCullFace(CullFace.NONE);
    plot.setMouseTransparent(true);
    plot.setMaterial(null);
    return plot;
  }

  /// Whether it has its picture. One that stood in the window before keeps it.
  static boolean isPainted(MeshView surface) {
    return surface.getMaterial() != null;
  }

  /// The picture of the domain from above, upper edge first, in which the light already is.
  static void paint(MeshView surface, Image picture) {
    PhongMaterial material = new PhongMaterial(Color.WHITE);
    material.setDiffuseMap(picture);
    surface.setMaterial(material);
  }

  private static double worldY(HeightField field, WorldFrame frame, double worldX, double worldZ) {
    int column = (int) Math.round((worldX + 1) / 2 * (field.columns() - 1));
    int row = (int) Math.round((worldZ + 1) / 2 * (field.rows() - 1));
    return field.isGround(column, row) ? frame.worldY(field.height(column, row)) : 0;
  }

  /// Vertex and texture indices agree in the mesh, so that only the coordinates need to change.
  private static void paintFromAbove(TriangleMesh mesh, HeightField field) {
    float[] coordinates = new float[2 * field.columns() * field.rows()];
    int next = 0;
    for (int row = 0; row < field.rows(); row++) {
      for (int column = 0; column < field.columns(); column++) {
        coordinates[next++] = (float) column / (field.columns() - 1);
        coordinates[next++] = 1 - (float) row / (field.rows() - 1);
      }
    }
    mesh.getTexCoords().setAll(coordinates);
  }

  /// FXyz3D winds its triangles to be seen from below, as +y points down.
  private static void turnUp(TriangleMesh mesh) {
    int[] faces = mesh.getFaces().toArray(null);
    for (int face = 0; face < faces.length; face += NUMBERS_A_FACE) {
      int vertex = faces[face];
      faces[face] = faces[face + 4];
      faces[face + 1] = faces[face + 4];
      faces[face + 4] = vertex;
      faces[face + 5] = vertex;
      faces[face + 3] = faces[face + 2];
    }
    mesh.getFaces().setAll(faces);
  }

  /// Leaves out the faces over places without ground and lets the others reach to its very end.
  private static void cutOut(TriangleMesh mesh, HeightField field, WorldFrame frame) {
    DomainBoundary boundary = new DomainBoundary(field);
    BitSet kept = new BitSet();
    for (int vertex = 0; vertex < field.columns() * field.rows(); vertex++) {
      Optional<Point> place = boundary.place(vertex % field.columns(), vertex / field.columns());
      if (place.isPresent()) {
        kept.set(vertex);
        move(mesh, vertex, place.get(), field, frame);
      }
    }
    keep(mesh, (one, other, third) -> kept.get(one) && kept.get(other) && kept.get(third));
  }

  /// Of which corners a face is.
  private interface Corners {
    boolean test(int one, int other, int third);
  }

  /// The lower left corner of the cell of a face.
  private static int cell(HeightField field, int one, int other, int third) {
    int columns = field.columns();
    int row = Math.min(one / columns, Math.min(other / columns, third / columns));
    int column = Math.min(one % columns, Math.min(other % columns, third % columns));
    return row * columns + column;
  }

  private static void keep(TriangleMesh mesh, Corners kept) {
    int[] faces = mesh.getFaces().toArray(null);
    int size = 0;
    for (int face = 0; face < faces.length; face += NUMBERS_A_FACE) {
      if (kept.test(faces[face], faces[face + 2], faces[face + 4])) {
        System.arraycopy(faces, face, faces, size, NUMBERS_A_FACE);
        size += NUMBERS_A_FACE;
      }
    }
    mesh.getFaceSmoothingGroups().clear();
    mesh.getFaces().setAll(faces, 0, size);
  }

  private static void move(
      TriangleMesh mesh, int vertex, Point place, HeightField field, WorldFrame frame) {
    Point3D at = frame.world(place.x(), place.y(), field.exact(place.x(), place.y()));
    mesh.getPoints().set(3 * vertex, (float) at.getX());
    mesh.getPoints().set(3 * vertex + 1, (float) at.getY());
    mesh.getPoints().set(3 * vertex + 2, (float) at.getZ());
    mesh.getTexCoords().set(2 * vertex, (float) (at.getX() + 1) / 2);
    mesh.getTexCoords().set(2 * vertex + 1, 1 - (float) (at.getZ() + 1) / 2);
  }
}
