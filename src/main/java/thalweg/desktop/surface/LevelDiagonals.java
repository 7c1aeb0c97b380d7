package thalweg.desktop.surface;

import javafx.scene.shape.TriangleMesh;
import thalweg.landscape.HeightField;

/// Halves each cell of a mesh along that of its diagonals whose ends differ less in height: along a
/// ridge or the floor of a valley rather than across it, where each cell would be a tooth of a saw.
final class LevelDiagonals {
  private static final int NUMBERS_A_FACE = 6;

  private final HeightField field;

  private LevelDiagonals(HeightField field) {
    this.field = field;
  }

  /// Turns the diagonals of a mesh.
  ///
  /// @param mesh a vertex a sample; the two faces of a cell follow each other, halved from its
  ///   lower left to its upper right corner
  static void turn(TriangleMesh mesh, HeightField field) {
    int[] faces = mesh.getFaces().toArray(null);
    LevelDiagonals diagonals = new LevelDiagonals(field);
    for (int face = 0; face + NUMBERS_A_FACE < faces.length; face += 2 * NUMBERS_A_FACE) {
      int corner = Integer.MAX_VALUE;
      for (int i = face; i < face + 2 * NUMBERS_A_FACE; i += 2) {
        corner = Math.min(corner, faces[i]);
      }
      if (diagonals.isOtherLevel(corner)) {
        int opposite = corner + field.columns() + 1;
        diagonals.replace(faces, face, corner, opposite);
        diagonals.replace(faces, face + NUMBERS_A_FACE, corner, opposite);
      }
    }
    mesh.getFaces().setAll(faces);
  }

  /// Whether the diagonal from the lower right to the upper left differs less in height; false
  /// where there is no ground at a corner.
  private boolean isOtherLevel(int corner) {
    int right = corner + 1;
    int above = corner + field.columns();
    return Math.abs(height(right) - height(above)) < Math.abs(height(corner) - height(above + 1));
  }

  private double height(int vertex) {
    return field.height(vertex % field.columns(), vertex / field.columns());
  }

  /// Of a face with both ends of the first diagonal, one becomes the end of the other that the face
  /// lacks; the way around it stays.
  private void replace(int[] faces, int face, int corner, int opposite) {
    int third = 0;
    for (int i = face; i < face + NUMBERS_A_FACE; i += 2) {
      third += faces[i];
    }
    third -= corner + opposite;
    boolean upper = third == corner + field.columns();
    int gone = upper ? opposite : corner;
    int come = upper ? corner + 1 : corner + field.columns();
    for (int i = face; i < face + NUMBERS_A_FACE; i += 2) {
      if (faces[i] == gone) {
        faces[i] = come;
        faces[i + 1] = come;
      }
    }
  }
}
