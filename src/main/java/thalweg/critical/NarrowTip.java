package thalweg.critical;

import thalweg.formula.Field;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// Tells critical points that are so narrow that a pixel beside them is other ground: who points at
/// the mark of such a needle means its tip, which no pixel hits.
public final class NarrowTip {
  /// Of what its curvature foretells: beside a needle f changes by less, as the ground has left it.
  private static final double LEFT = 0.1;

  private NarrowTip() {}

  /// Whether the ground has left a critical point at a distance.
  ///
  /// @param width of a pixel, in domain coordinates
  /// @param height of a pixel, in domain coordinates
  public static boolean isBelow(
      double width, double height, CriticalPoint point, Landscape landscape) {
    int bent = Math.abs(point.curvature().low()) > Math.abs(point.curvature().high()) ? 0 : 1;
    double[] way = point.curvature().vector(bent);
    double far = 1 / Math.hypot(way[0] / width, way[1] / height);
    double foretold = Math.abs(point.curvature().value(bent)) * far * far / 2;
    Field field = landscape.field();
    Point tip = point.point();
    double here = field.value(tip.x(), tip.y());
    double ahead = field.value(tip.x() + far * way[0], tip.y() + far * way[1]) - here;
    double back = field.value(tip.x() - far * way[0], tip.y() - far * way[1]) - here;
    return Double.isFinite(foretold) && Math.max(Math.abs(ahead), Math.abs(back)) < LEFT * foretold;
  }
}
