package thalweg.critical;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// What the Hessian tends to towards a critical point where there is none.
///
/// It is looked at on smaller and smaller circles: eigenvalues that grow by a factor from each to
/// the next have no bound, and those that shrink by one vanish.
final class HessianLimit {
  /// Unit vectors on all sides, none along an axis or a diagonal, where formulas have their
  /// creases.
  static final List<double[]> DIRECTIONS = directions(8, 0.31);

  private static final double[] RADII = {1e-4, 1e-6, 1e-8};

  /// From one circle to the next; what grows like r^(-1/20) still counts.
  private static final double GROWN = 1.2;

  private final DerivativeSampler probe;

  HessianLimit(DerivativeSampler probe) {
    this.probe = probe;
  }

  private static List<double[]> directions(int count, double first) {
    List<double[]> directions = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      double angle = first + 2 * Math.PI * k / count;
      directions.add(new double[] {Math.cos(angle), Math.sin(angle)});
    }
    return List.copyOf(directions);
  }

  /// The critical point at a place where the gradient vanishes. Its eigenvalues are limits,
  /// infinite where they grow without bound; where the Hessian depends on the side from which one
  /// comes, they are the least and the greatest, and it decides nothing unless it says the same on
  /// all sides.
  CriticalPoint point(Point place) {
    List<List<Eigenpairs>> circles = new ArrayList<>();
    for (double radius : RADII) {
      circles.add(circle(place, radius));
    }
    double low = limit(circles.stream().mapToDouble(HessianLimit::lowest).toArray());
    double high = limit(circles.stream().mapToDouble(HessianLimit::highest).toArray());
    double value = probe.shapeBeside(place, 0, 0).value();
    List<Eigenpairs> nearest = circles.getLast();
    Eigenpairs directions = nearest.isEmpty() ? Eigenpairs.of2x2(0, 0, 0) : nearest.getFirst();
    return new CriticalPoint(
        low == 0 || high == 0 ? CriticalKind.DEGENERATE : confirmed(nearest, place, value),
        place,
        value,
        directions.withLimits(Math.min(low, high), Math.max(low, high)));
  }

  /// What the Hessians on a circle say, if f does so around the point and along their eigenvectors:
  /// at abs(x*y) they are those of a saddle on all sides, and there is no way down.
  private CriticalKind confirmed(List<Eigenpairs> circle, Point place, double value) {
    CriticalKind kind = kind(circle);
    List<Double> rises =
        Stream.concat(
                DIRECTIONS.stream(),
                circle.stream().flatMap(pairs -> Stream.of(pairs.vector(0), pairs.vector(1))))
            .map(way -> probe.shapeBeside(place, RADII[0] * way[0], RADII[0] * way[1]).value())
            .map(there -> there - value)
            .toList();
    boolean down = rises.stream().anyMatch(each -> each < 0);
    boolean up = rises.stream().anyMatch(each -> each > 0);
    boolean agrees =
        switch (kind) {
          case MINIMUM -> !down;
          case MAXIMUM -> !up;
          case SADDLE -> down && up;
          case DEGENERATE -> true;
        };
    return agrees ? kind : CriticalKind.DEGENERATE;
  }

  private List<Eigenpairs> circle(Point place, double radius) {
    return DIRECTIONS.stream()
        .flatMap(
            way -> probe.shapeBeside(place, radius * way[0], radius * way[1]).curvature().stream())
        .toList();
  }

  private static double lowest(List<Eigenpairs> circle) {
    return circle.stream().mapToDouble(Eigenpairs::low).min().orElse(0);
  }

  private static double highest(List<Eigenpairs> circle) {
    return circle.stream().mapToDouble(Eigenpairs::high).max().orElse(0);
  }

  private static double limit(double[] values) {
    double far = Math.abs(values[0]);
    double near = Math.abs(values[1]);
    double nearest = Math.abs(values[2]);
    if (nearest > GROWN * near && near > GROWN * far) {
      return Math.copySign(Double.POSITIVE_INFINITY, values[2]);
    }
    return nearest < near / GROWN && near < far / GROWN ? 0 : values[2];
  }

  private static CriticalKind kind(List<Eigenpairs> circle) {
    List<CriticalKind> kinds = circle.stream().map(each -> each.kind(0)).distinct().toList();
    return kinds.size() == 1 ? kinds.getFirst() : CriticalKind.DEGENERATE;
  }
}
