package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point3D;
import javafx.scene.shape.MeshView;
import thalweg.desktop.surface.camera.Upright;
import thalweg.desktop.task.PreparedLandscape;
import thalweg.figure.color.Palette;
import thalweg.figure.contour.GroundTexture;
import thalweg.figure.contour.ProjectedContours;
import thalweg.figure.contour.Terrain;
import thalweg.figure.raster.Picture;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// A landscape made ready for the surface: its heights, its place in the world, its mesh and the
/// picture that is painted on it.
///
/// @param landscape what it shows
/// @param field the mesh's heights, a sample a vertex
/// @param frame where they stand in the world
/// @param jumps where f jumps between two of the heights
/// @param mesh the mesh, unpainted
/// @param texture the domain from above, in sunlight
/// @param contours the lines of equal height, for the base plane below
/// @param palette the colour of each height's share of the range
record SurfaceModel(
    Landscape landscape,
    HeightField field,
    WorldFrame frame,
    SurfaceJumps jumps,
    MeshView mesh,
    Picture texture,
    ProjectedContours contours,
    Palette palette) {
  private static final int OUTLINE_PIECES = 16;

  /// How finely a landscape is sampled and painted.
  enum Detail {
    /// For looking at: a vertex a 128th of the domain, level lines as crisp as on the contour.
    FINE(PreparedLandscape.MIDDLE, PreparedLandscape.FINE, 1024),
    /// For ground that changes many times a second.
    COARSE(PreparedLandscape.COARSE, PreparedLandscape.MIDDLE, 512);

    private final int vertices;
    private final int samples;
    private final int pixels;

    Detail(int vertices, int samples, int pixels) {
      this.vertices = vertices;
      this.samples = samples;
      this.pixels = pixels;
    }
  }

  /// Makes a landscape ready; takes tens of milliseconds, off the FX thread.
  static SurfaceModel of(PreparedLandscape prepared, Palette palette, Detail detail) {
    HeightField field = prepared.heights(detail.vertices);
    HeightField fine = prepared.heights(detail.samples);
    WorldFrame frame = WorldFrame.of(field);
    SurfaceJumps jumps = SurfaceJumps.of(field);
    GroundTexture texture = Terrain.texture(fine, palette, detail.pixels);
    SurfaceShading.shine(texture.picture(), fine, frame);
    return new SurfaceModel(
        prepared.landscape(),
        field,
        frame,
        jumps,
        SurfaceMesh.build(field, frame, jumps),
        texture.picture(),
        texture.contours(),
        palette);
  }

  SurfacePicker picker() {
    return new SurfacePicker(field, frame);
  }

  /// Where a point of the domain lies on the true surface, in world coordinates.
  Point3D world(Point point) {
    return world(point.x(), point.y());
  }

  /// Where a point of the domain lies on the true surface, in world coordinates; where there is no
  /// ground, at the level of the lowest.
  Point3D world(double x, double y) {
    double height = field.exact(x, y);
    return frame.world(x, y, Double.isNaN(height) ? field.low() : height);
  }

  /// Points that stand for the whole of it when the camera is fitted: of each piece of the ground
  /// the corners and the highest sample.
  static List<Point3D> outline(HeightField field, WorldFrame frame) {
    List<Point3D> points = new ArrayList<>();
    int stride = (field.columns() - 1) / OUTLINE_PIECES;
    for (int row = 0; row < field.rows(); row += stride) {
      for (int column = 0; column < field.columns(); column += stride) {
        if (field.isGround(column, row)) {
          points.add(frame.world(field.x(column), field.y(row), field.height(column, row)));
        }
        highest(field, column, row, stride)
            .ifPresent(top -> points.add(frame.world(top.x(), top.y(), top.height())));
      }
    }
    for (double x : new double[] {-1, 1}) {
      for (double z : new double[] {-1, 1}) {
        points.add(new Point3D(x, BasePlane.DEPTH, z));
      }
    }
    return points;
  }

  /// The upright edges of the box around a surface.
  static List<Upright> uprights(WorldFrame frame) {
    List<Upright> edges = new ArrayList<>();
    for (double x : new double[] {-1, 1}) {
      for (double z : new double[] {-1, 1}) {
        edges.add(new Upright(new Point3D(x, 0, z), new Point3D(x, -frame.top(), z)));
      }
    }
    return edges;
  }

  private record Top(double x, double y, double height) {}

  private static Optional<Top> highest(HeightField field, int column, int row, int stride) {
    List<Top> tops = new ArrayList<>();
    for (int i = column; i < Math.min(column + stride, field.columns()); i++) {
      for (int j = row; j < Math.min(row + stride, field.rows()); j++) {
        if (field.isGround(i, j)) {
          tops.add(new Top(field.x(i), field.y(j), field.height(i, j)));
        }
      }
    }
    return tops.stream().max(Comparator.comparingDouble(Top::height));
  }
}
