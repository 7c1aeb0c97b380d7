package thalweg.desktop.surface;

import javafx.geometry.Point3D;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;

/// Maps domain coordinates and heights to world coordinates and back.
///
/// The world is JavaFX's: x to the right, y down, z away from the viewer. The domain fills the
/// square [-1, 1] x [-1, 1] of the world's x and z; the lowest height lies at world y = 0, the
/// highest at -[#top].
///
/// @param domain the domain
/// @param low the lowest height
/// @param high the highest height
/// @param top how high that stands above the lowest, in world units, at most [#TOP]
record WorldFrame(Domain domain, double low, double high, double top) {
  /// How high the highest height of most grounds stands above the lowest, in world units.
  static final double TOP = 0.85;

  /// Of the most rugged ground; its line of heights still has room for numbers.
  static final double LEAST_TOP = 0.42;

  /// The mean slope, in world units at full height, up to which a ground is drawn as high as can
  /// be. From hills and valleys as steep as those of many basins the view would have to be from
  /// above.
  private static final double STEEP = 1.5;

  /// Samples along a side of which the mean is taken: the same whether the ground is drawn coarsely
  /// or finely.
  private static final int CELLS = 64;

  static WorldFrame of(HeightField field) {
    double top = Math.clamp(TOP * STEEP / Math.max(STEEP, slope(field)), LEAST_TOP, TOP);
    return new WorldFrame(field.domain(), field.low(), field.high(), top);
  }

  private static double slope(HeightField field) {
    int right = Math.max(1, (field.columns() - 1) / CELLS);
    int up = Math.max(1, (field.rows() - 1) / CELLS);
    double sum = 0;
    int count = 0;
    for (int row = 0; row + up < field.rows(); row += up) {
      for (int column = 0; column + right < field.columns(); column += right) {
        double here = field.height(column, row);
        double across = (field.height(column + right, row) - here) / right * (field.columns() - 1);
        double along = (field.height(column, row + up) - here) / up * (field.rows() - 1);
        double slope = Math.hypot(across, along) / 2;
        if (!Double.isNaN(slope)) {
          sum += slope;
          count++;
        }
      }
    }
    return count > 0 && field.high() > field.low()
        ? TOP * sum / count / (field.high() - field.low())
        : 0;
  }

  double worldX(double x) {
    return 2 * (x - domain.minX()) / domain.width() - 1;
  }

  double worldZ(double y) {
    return 2 * (y - domain.minY()) / domain.height() - 1;
  }

  double worldY(double height) {
    return high > low ? -top * (height - low) / (high - low) : 0;
  }

  double domainX(double worldX) {
    return domain.minX() + domain.width() * (worldX + 1) / 2;
  }

  double domainY(double worldZ) {
    return domain.minY() + domain.height() * (worldZ + 1) / 2;
  }

  Point3D world(double x, double y, double height) {
    return new Point3D(worldX(x), worldY(height), worldZ(y));
  }
}
