package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.shape.MeshView;
import thalweg.figure.Palette;
import thalweg.figure.Picture;
import thalweg.figure.Terrain;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.race.Trajectory;

/// A landscape made ready for the surface: its heights, its place in the world, its mesh and the
/// picture that is painted on it.
///
/// @param landscape what it shows
/// @param field the mesh's heights, a sample a vertex
/// @param frame where they stand in the world
/// @param mesh the mesh, unpainted
/// @param texture the domain from above, in sunlight
record Ground(
    Landscape landscape, HeightField field, WorldFrame frame, MeshView mesh, Picture texture) {
  private static final int OUTLINE_PIECES = 16;
  private static final double COVERED = 0.06;
  private static final int SAMPLES_UNDER = 50;

  /// How finely a landscape is sampled and painted.
  enum Detail {
    /// For looking at: a vertex a 128th of the domain, level lines as crisp as on the contour.
    FINE(129, 257, 1024),
    /// For ground that changes many times a second.
    COARSE(65, 129, 512);

    private final int vertices;
    private final int samples;
    private final int pixels;

    Detail(int vertices, int samples, int pixels) {
      this.vertices = vertices;
      this.samples = samples;
      this.pixels = pixels;
    }
  }

  /// Prepares a landscape; takes tens of milliseconds, off the FX thread.
  static Ground of(Landscape landscape, Palette palette, Detail detail) {
    HeightField field = new HeightField(landscape, detail.vertices, detail.vertices);
    HeightField fine = new HeightField(landscape, detail.samples, detail.samples);
    WorldFrame frame = WorldFrame.of(field);
    Picture texture = Terrain.texture(fine, palette, detail.pixels);
    Sunlight.shine(texture, fine, frame);
    return new Ground(landscape, field, frame, SurfaceMesh.build(field, frame), texture);
  }

  SurfacePicker picker() {
    return new SurfacePicker(field, frame);
  }

  /// Where a point of the domain lies on the true surface, in world coordinates.
  Point3D world(Point point) {
    return frame.world(point.x(), point.y(), field.exact(point.x(), point.y()));
  }

  /// The colour of the ground under a run, on the average of its way, as it is lit: 0xAARRGGBB.
  int under(Trajectory run) {
    int[] sum = new int[3];
    int count = 0;
    int stride = Math.max(1, run.length() / SAMPLES_UNDER);
    for (int step = 0; step < run.length(); step += stride) {
      if (frame.domain().contains(run.x(step), run.y(step))) {
        int color = colorAt(run.x(step), run.y(step));
        for (int i = 0; i < 3; i++) {
          sum[i] += (color >> (8 * i)) & 0xff;
        }
        count++;
      }
    }
    int seen = Math.max(1, count);
    return 0xff000000 | ((sum[2] / seen) << 16) | ((sum[1] / seen) << 8) | (sum[0] / seen);
  }

  private int colorAt(double x, double y) {
    Domain domain = frame.domain();
    double across = (x - domain.minX()) / domain.width() * (texture.width() - 1);
    double down = (domain.maxY() - y) / domain.height() * (texture.height() - 1);
    return texture.pixel((int) across, (int) down);
  }

  /// Whether the terrain stands before a point of the world, as seen at its pixel of a view.
  boolean covers(Point3D at, Point2D pixel, OrbitPose pose, double width, double height) {
    return Double.isFinite(pixel.getX())
        && picker()
            .pick(pose.ray(pixel.getX(), pixel.getY(), width, height))
            .map(seen -> world(seen).distance(at) > COVERED)
            .orElse(false);
  }

  /// Points that stand for the whole of it when the camera is fitted.
  List<Point3D> outline() {
    List<Point3D> points = new ArrayList<>();
    int stride = (field.columns() - 1) / OUTLINE_PIECES;
    for (int row = 0; row < field.rows(); row += stride) {
      for (int column = 0; column < field.columns(); column += stride) {
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
