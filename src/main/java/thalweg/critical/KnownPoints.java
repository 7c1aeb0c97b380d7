package thalweg.critical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.Point;

/// Points that were found, for asking whether a place is one of them. Owned by one thread.
final class KnownPoints {
  /// A share: the greatest distance that may be asked for.
  private static final double PATCH = 1.0 / 128;

  private final DerivativeSampler probe;
  private final Map<SpatialBin, List<CriticalPoint>> patches = new HashMap<>();

  KnownPoints(List<CriticalPoint> points, DerivativeSampler probe) {
    this.probe = probe;
    points.forEach(
        each -> patches.computeIfAbsent(patch(each.point()), _ -> new ArrayList<>()).add(each));
  }

  /// Whether one of them is near a place.
  ///
  /// @param near a share of the domain, 1/128 at most
  boolean hold(Point place, double near) {
    double u = probe.u(place);
    double v = probe.v(place);
    return patch(place).neighbourhood().stream()
        .flatMap(patch -> patches.getOrDefault(patch, List.of()).stream())
        .anyMatch(each -> Math.hypot(probe.u(each.point()) - u, probe.v(each.point()) - v) <= near);
  }

  private SpatialBin patch(Point place) {
    return SpatialBin.of(probe.u(place), probe.v(place), PATCH);
  }
}
