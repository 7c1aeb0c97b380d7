package thalweg.desktop.surface;

import javafx.geometry.Point3D;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;

/// Maps domain coordinates and heights to world coordinates and back.
///
/// The world is JavaFX's: x to the right, y down, z away from the viewer. The domain fills the
/// square [-1, 1] x [-1, 1] of the world's x and z; the lowest height lies at world y = 0, the
/// highest at -[#TOP].
///
/// @param domain the domain
/// @param low the lowest height
/// @param high the highest height
record WorldFrame(Domain domain, double low, double high) {
  /// How high the highest height stands above the lowest, in world units.
  static final double TOP = 0.85;

  static WorldFrame of(HeightField field) {
    return new WorldFrame(field.domain(), field.low(), field.high());
  }

  double worldX(double x) {
    return 2 * (x - domain.minX()) / domain.width() - 1;
  }

  double worldZ(double y) {
    return 2 * (y - domain.minY()) / domain.height() - 1;
  }

  double worldY(double height) {
    return high > low ? -TOP * (height - low) / (high - low) : 0;
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
