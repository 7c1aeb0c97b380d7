package thalweg.desktop.surface;

import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.fxyz3d.shapes.primitives.SurfacePlotMesh;
import thalweg.landscape.HeightField;

/// The terrain as a mesh: FXyz3D's surface plot over a cached height field, turned to face up and
/// painted with a picture of the domain from above.
final class SurfaceMesh {
  private static final int NUMBERS_A_FACE = 6;

  private SurfaceMesh() {}

  /// Builds the mesh; may be called off the FX thread.
  ///
  /// @param field one vertex a sample
  static MeshView build(HeightField field, WorldFrame frame) {
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
    plot.setCullFace(CullFace.NONE);
    plot.setMouseTransparent(true);
    return plot;
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
    return frame.worldY(field.height(column, row));
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
}
