package thalweg.critical;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.Point;
import thalweg.landscape.ScaledDerivatives;
import thalweg.linalg.CriticalKind;

/// Finds the critical point that stands alone beside a place where gradient and curvature may
/// vanish together, and tells it from ground that merely fades away. Owned by one thread.
final class LonePointSearch {
  /// How far away it may be; a share of the domain.
  private static final double REACH = SuspectExamination.REACH;

  private static final double ASIDE = 1.0 / CellGrid.CELLS;
  private static final double FARTHER = 1.0 / 1024;

  /// What rounding leaves of a coordinate, a share.
  private static final double NOTHING = 1e-14;

  private static final double RING = 1e-5;
  private static final double STEEPER = 10;

  private final DerivativeSampler probe;
  private final NewtonSearch newton;
  private final ValleyFloorSearch floors;
  private final SingularPointSearch singular;
  private final DegeneratePoint degenerate;
  private final FloorValues values;
  private boolean hidden;

  LonePointSearch(DerivativeSampler probe, NewtonSearch newton) {
    this.probe = probe;
    this.newton = newton;
    floors = new ValleyFloorSearch(probe);
    singular = new SingularPointSearch(probe, newton);
    degenerate = new DegeneratePoint(probe);
    values = new FloorValues(probe);
  }

  /// Whether the place that was looked at last has one of which numbers tell neither where it is
  /// nor of what kind.
  boolean isHidden() {
    return hidden;
  }

  /// The point, if there is one.
  ///
  /// @param unit the greatest curvature nearby
  Optional<CriticalPoint> beside(double u, double v, double unit) {
    hidden = false;
    Optional<CriticalPoint> smooth =
        newton
            .from(probe.point(u, v), probe.unit(unit), REACH)
            .filter(found -> isGenuine(found.point(), unit))
            .flatMap(this::closer);
    if (smooth.isPresent()) {
      return smooth;
    }
    return singular.beside(probe.at(u, v), REACH)
            instanceof SingularPointSearch.Finding.Alone(CriticalPoint found)
        ? Optional.of(found)
        : Optional.empty();
  }

  /// As near as derivatives lead, and judged by the curvature there.
  private Optional<CriticalPoint> closer(CriticalPoint found) {
    double u = probe.u(found.point());
    double v = probe.v(found.point());
    double unit = probe.unit(probe.curvatureAround(u, v));
    ScaledDerivatives place = degenerate.near(probe.at(u, v), REACH);
    return newton
        .from(probe.point(place.u(), place.v()), unit, REACH)
        .filter(point ->
            point.kind() != CriticalKind.DEGENERATE
                || (Regularity.isArrived(probe.at(probe.u(point.point()), probe.v(point.point())))
                    && isAlone(point.point())
                    && !values.slopeAt(point.point())
                    && !isHidden(point.point())))
        .map(point -> point.kind() == CriticalKind.DEGENERATE ? zeroed(point) : point);
  }

  private boolean isHidden(Point point) {
    hidden = values.bendsAt(point);
    return hidden;
  }

  /// Beside a point of a high order slopes drown in rounding long before the point.
  private CriticalPoint zeroed(CriticalPoint found) {
    Point point = found.point();
    ScaledDerivatives at = probe.at(probe.u(point), probe.v(point));
    ScaledDerivatives to = probe.zeroed(at, CurveTracer.BLUR);
    return to.equals(at)
        ? found
        : new CriticalPoint(
            found.kind(),
            probe.pointBeside(to.u(), to.v(), NOTHING),
            probe.value(to.u(), to.v()),
            found.curvature());
  }

  /// Whether the floor that a degenerate point lies on is not level farther on, both ways: a curve
  /// too fine to be followed is no point.
  private boolean isAlone(Point point) {
    double u = probe.u(point);
    double v = probe.v(point);
    double unit = probe.curvatureAround(u, v);
    ScaledDerivatives.Axes axes = probe.at(u, v).axes();
    double du = -axes.bentV();
    double dv = axes.bentU();
    return !leadsOn(u, v, du, dv, unit) || !leadsOn(u, v, -du, -dv, unit);
  }

  /// Where the valley is narrow, rounding hides its floor at some places.
  private boolean leadsOn(double u, double v, double du, double dv, double unit) {
    return DoubleStream.of(FARTHER, 2 * FARTHER, 4 * FARTHER)
        .anyMatch(far -> floors.beside(u + far * du, v + far * dv, unit, FARTHER / 2).isPresent());
  }

  /// Whether the gradient grows on all sides of a point, evenly at first. At a kink it jumps, and
  /// on ground that merely fades away it gets smaller still on one side.
  private boolean isGenuine(Point point, double unit) {
    double u = probe.u(point);
    double v = probe.v(point);
    double steeper = STEEPER * probe.at(u, v).steepness();
    return probe.around(u, v, RING).allMatch(near -> near.steepness() <= STEEPER * RING * unit)
        && probe.around(u, v, ASIDE).allMatch(aside -> aside.steepness() > steeper)
        && alongTheFloor(probe.at(u, v)).allMatch(aside -> aside.steepness() > steeper);
  }

  /// The slopes on both sides along the axis that bends less: a floor may lie askew.
  private Stream<ScaledDerivatives> alongTheFloor(ScaledDerivatives at) {
    ScaledDerivatives.Axes axes = at.axes();
    double du = -ASIDE * axes.bentV();
    double dv = ASIDE * axes.bentU();
    return Stream.of(probe.at(at.u() + du, at.v() + dv), probe.at(at.u() - du, at.v() - dv))
        .filter(ScaledDerivatives::isFinite);
  }
}
