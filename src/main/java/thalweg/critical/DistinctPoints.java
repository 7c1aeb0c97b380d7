package thalweg.critical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  static final double SAME_DEGENERATE = 1.0 / 128;

  private static final double ROUNDING = 1e-9;

  private final Domain domain;
  private final List<CriticalPoint> known = new ArrayList<>();
  private final Map<SpatialBin, List<CriticalPoint>> patches = new HashMap<>();
  private final Map<SpatialBin, List<CriticalPoint>> degeneratePatches = new HashMap<>();

  private DistinctPoints(Domain domain) {
    this.domain = domain;
  }

  /// Those inside the domain or on its edge; what rounding put outside is put back on the edge.
  ///
  /// @param cancelled asked once a point, of which a fine pattern has ten thousands
  /// @throws CancellationException if it says so
  static List<CriticalPoint> of(
      List<CriticalPoint> points, Domain domain, BooleanSupplier cancelled) {
    DistinctPoints distinct = new DistinctPoints(domain);
    points.stream()
        .filter(each -> distance(each.point(), domain.clamp(each.point()), domain) <= ROUNDING)
        .map(each -> moved(each, domain.clamp(each.point())))
        .sorted(Comparator.comparingDouble(each -> each.point().x()))
        .forEach(each -> {
          if (cancelled.getAsBoolean()) {
            throw new CancellationException();
          }
          distinct.addNew(each);
        });
    return distinct.known;
  }

  private static CriticalPoint moved(CriticalPoint point, Point to) {
    return point.point().equals(to)
        ? point
        : new CriticalPoint(point.kind(), to, point.value(), point.curvature());
  }

  private void addNew(CriticalPoint point) {
    // A place where curvature has no bound is known as well as one where it is regular.
    boolean degenerate =
        point.kind() == CriticalKind.DEGENERATE
            && Double.isFinite(point.curvature().low() - point.curvature().high());
    boolean isNew =
        isNew(point, SAME, patches)
            && !(degenerate && !isNew(point, SAME_DEGENERATE, degeneratePatches));
    if (isNew) {
      known.add(point);
      add(point, SAME, patches);
      if (degenerate) {
        add(point, SAME_DEGENERATE, degeneratePatches);
      }
    }
  }

  private void add(CriticalPoint point, double near, Map<SpatialBin, List<CriticalPoint>> to) {
    to.computeIfAbsent(patch(point, near), _ -> new ArrayList<>()).add(point);
  }

  private boolean isNew(
      CriticalPoint point, double near, Map<SpatialBin, List<CriticalPoint>> among) {
    return patch(point, near).neighbourhood().stream()
        .flatMap(patch -> among.getOrDefault(patch, List.of()).stream())
        .noneMatch(other -> distance(point.point(), other.point(), domain) <= near);
  }

  /// A patch as wide as what is the same is near.
  private SpatialBin patch(CriticalPoint point, double near) {
    return SpatialBin.of(
        (point.point().x() - domain.minX()) / domain.width(),
        (point.point().y() - domain.minY()) / domain.height(),
        near);
  }

  private static double distance(Point a, Point b, Domain domain) {
    return Math.hypot((a.x() - b.x()) / domain.width(), (a.y() - b.y()) / domain.height());
  }
}
