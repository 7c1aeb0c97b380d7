package thalweg.critical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// Critical points of a domain, each once.
final class DistinctPoints {
  /// Newton's method repeats a regular point to far better than this; shares of the domain.
  private static final double SAME = 1e-7;

  /// Where the curvature vanishes, rounding blurs the place.
  private static final double SAME_DEGENERATE = 1.0 / 128;

  private static final double ROUNDING = 1e-9;

  private DistinctPoints() {}

  /// Those inside the domain or on its edge; what rounding put outside is put back on the edge.
  ///
  /// @param cancelled asked once a point, of which a fine pattern has ten thousands
  /// @throws CancellationException if it says so
  static List<CriticalPoint> of(
      List<CriticalPoint> points, Domain domain, BooleanSupplier cancelled) {
    List<CriticalPoint> sorted =
        points.stream()
            .filter(each -> distance(each.point(), domain.clamp(each.point()), domain) <= ROUNDING)
            .map(each -> moved(each, domain.clamp(each.point())))
            .sorted(Comparator.comparingDouble(each -> each.point().x()))
            .toList();
    List<CriticalPoint> distinct = new ArrayList<>();
    for (CriticalPoint each : sorted) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      if (isNew(each, distinct, domain)) {
        distinct.add(each);
      }
    }
    return distinct;
  }

  private static CriticalPoint moved(CriticalPoint point, Point to) {
    return point.point().equals(to)
        ? point
        : new CriticalPoint(point.kind(), to, point.value(), point.curvature());
  }

  /// @param known sorted by x
  private static boolean isNew(CriticalPoint point, List<CriticalPoint> known, Domain domain) {
    for (CriticalPoint other : known.reversed()) {
      if (point.point().x() - other.point().x() > SAME_DEGENERATE * domain.width()) {
        return true;
      }
      boolean degenerate =
          point.kind() == CriticalKind.DEGENERATE && other.kind() == CriticalKind.DEGENERATE;
      double near = degenerate ? SAME_DEGENERATE : SAME;
      // Of many points, few are as near as that in either direction.
      if (Math.abs(point.point().y() - other.point().y()) <= near * domain.height() * (1 + ROUNDING)
          && distance(point.point(), other.point(), domain) <= near) {
        return false;
      }
    }
    return true;
  }

  private static double distance(Point a, Point b, Domain domain) {
    return Math.hypot((a.x() - b.x()) / domain.width(), (a.y() - b.y()) / domain.height());
  }
}
