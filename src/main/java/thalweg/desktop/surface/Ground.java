package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.shape.MeshView;
import thalweg.figure.Palette;
import thalweg.figure.Picture;
import thalweg.figure.Terrain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// A landscape made ready for the surface: its heights, its place in the world, its mesh and the
/// picture that is painted on it.
///
/// @param landscape what it shows
/// @param field the mesh's heights, a sample a vertex
/// @param frame where they stand in the world
/// @param mesh the mesh, unpainted
/// @param texture the domain from above
record Ground(
    Landscape landscape, HeightField field, WorldFrame frame, MeshView mesh, Picture texture) {
  private static final int VERTICES = 129;
  private static final int TEXTURE_SAMPLES = 257;
  private static final int TEXTURE_PIXELS = 1024;
  private static final int OUTLINE_STRIDE = 8;

  /// Prepares a landscape; takes tens of milliseconds, off the FX thread.
  static Ground of(Landscape landscape, Palette palette) {
    HeightField field = new HeightField(landscape, VERTICES, VERTICES);
    HeightField fine = new HeightField(landscape, TEXTURE_SAMPLES, TEXTURE_SAMPLES);
    WorldFrame frame = WorldFrame.of(field);
    return new Ground(
        landscape,
        field,
        frame,
        SurfaceMesh.build(field, frame),
        Terrain.texture(fine, palette, TEXTURE_PIXELS));
  }

  SurfacePicker picker() {
    return new SurfacePicker(field, frame);
  }

  /// Where a point of the domain lies on the true surface, in world coordinates.
  Point3D world(Point point) {
    return frame.world(point.x(), point.y(), field.exact(point.x(), point.y()));
  }

  /// Points that stand for the whole of it when the camera is fitted.
  List<Point3D> outline() {
    List<Point3D> points = new ArrayList<>();
    for (int row = 0; row < VERTICES; row += OUTLINE_STRIDE) {
      for (int column = 0; column < VERTICES; column += OUTLINE_STRIDE) {
        points.add(frame.world(field.x(column), field.y(row), field.height(column, row)));
      }
    }
    for (double x : new double[] {-1, 1}) {
      for (double z : new double[] {-1, 1}) {
        points.add(new Point3D(x, Floor.DEPTH, z));
      }
    }
    return points;
  }
}
