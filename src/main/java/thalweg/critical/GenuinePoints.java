package thalweg.critical;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.Landscape;
import thalweg.landscape.NewtonSearch;

/// Chooses among all points that were found those that stand alone, each once, with what the
/// Hessian tends to. Owned by one thread.
final class GenuinePoints {
  private static final Comparator<CriticalPoint> BY_VALUE =
      Comparator.comparingDouble(CriticalPoint::value)
          .thenComparingDouble(each -> each.point().x())
          .thenComparingDouble(each -> each.point().y());

  private final Landscape landscape;
  private final DerivativeSampler probe;
  private final NewtonSearch newton;
  private final TracedCurves curves;
  private final BooleanSupplier cancelled;
  private final RidgeCrumbs crumbs;
  private double undecided;

  /// @param curves those that points may lie on that do not stand alone
  GenuinePoints(
      Landscape landscape, NewtonSearch newton, TracedCurves curves, BooleanSupplier cancelled) {
    this.landscape = landscape;
    this.probe = new DerivativeSampler(landscape.field(), landscape.domain());
    this.newton = newton;
    this.curves = curves;
    this.cancelled = cancelled;
    this.crumbs = new RidgeCrumbs(probe);
  }

  /// Those among some.
  List<CriticalPoint> among(List<CriticalPoint> found) {
    GradientFade fade = new GradientFade(probe);
    return distinct(found).stream()
        .filter(each -> Double.isFinite(each.value()) && !fade.isOnAnEdge(each))
        .filter(each -> !fade.isOnAJump(each))
        .filter(each -> !curves.hold(probe.u(each.point()), probe.v(each.point())))
        .filter(this::isNoCrumb)
        .map(this::withLimits)
        .sorted(BY_VALUE)
        .toList();
  }

  /// What is left of a ridge that was not followed is none; all of the ridge is undecided.
  private boolean isNoCrumb(CriticalPoint point) {
    boolean isCrumb = crumbs.isOne(point);
    undecided += isCrumb ? CellGrid.AREA : 0;
    return !isCrumb;
  }

  /// The share of the domain around points that were found to be parts of a ridge.
  double undecided() {
    return undecided;
  }

  /// The same, with those of parts of the domain, which were chosen there. A part that is searched
  /// to the end tells all that there is in it. So near are a thin tip and the saddle at its foot
  /// that only their kinds tell them apart.
  List<CriticalPoint> with(List<CriticalPoint> genuine, Zooms zooms) {
    if (zooms.isEmpty()) {
      return genuine;
    }
    Stream<CriticalPoint> others =
        genuine.stream().filter(each -> !zooms.tell(probe.u(each.point()), probe.v(each.point())));
    return Stream.concat(zooms.points().stream(), others)
        .collect(Collectors.groupingBy(CriticalPoint::kind))
        .values()
        .stream()
        .flatMap(alike -> distinct(alike).stream())
        .sorted(BY_VALUE)
        .toList();
  }

  private List<CriticalPoint> distinct(List<CriticalPoint> points) {
    return DistinctPoints.of(points, landscape.domain(), cancelled);
  }

  /// The same point, with what the Hessian tends to where it is another one on each side.
  private CriticalPoint withLimits(CriticalPoint point) {
    return newton.isCreased(probe.shapeBeside(point.point(), 0, 0))
        ? new HessianLimit(probe).point(point.point())
        : point;
  }
}
