package thalweg.critical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import thalweg.formula.Field;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Landscape;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.Point;

/// Finds every place of a domain where the gradient is zero.
///
/// The domain is cut into cells, and each is refined until gradient and Hessian at its corners and
/// its centre show that it is empty, or that Newton's method will find the only critical point it
/// can hold. What stays undecided lies beside degenerate points or on curves of critical points;
/// curves are followed to their ends.
///
/// Multiplying f by a constant or stretching the domain changes nothing. Not found are points where
/// f is not twice differentiable (Ackley's tip), details far smaller than 1/64 of the domain, and
/// those on a plain whose curvature has faded to 1e-14 of the greatest and less, unless one cell
/// shows them clearly. Right beside a crease, where the gradient grows without bound, a point may
/// be missed.
public final class CriticalPoints {
  /// How far Newton's method may go from a place that is suspect; a share of the domain.
  private static final double REACH = 0.02;

  private static final double ASIDE = 1.0 / CellGrid.CELLS;
  private static final double RING = 1e-5;
  private static final double STEEPER = 10;

  private final Landscape landscape;
  private final Field field;
  private final NewtonSearch newton;
  private final Executor executor;
  private final BooleanSupplier cancelled;
  private final TracedCurves curves = new TracedCurves();

  private CriticalPoints(Landscape landscape, Executor executor, BooleanSupplier cancelled) {
    this.landscape = landscape;
    this.field = landscape.field();
    this.newton = new NewtonSearch(field, landscape.domain());
    this.executor = executor;
    this.cancelled = cancelled;
  }

  /// Finds all critical points of a landscape in its domain, edges included.
  ///
  /// @param executor shares the work with the caller, who may be one of its threads
  /// @param cancelled asked often; once it says so, the search ends
  /// @throws java.util.concurrent.CancellationException if cancelled, or the caller is interrupted
  public static CriticalSet find(
      Landscape landscape, Executor executor, BooleanSupplier cancelled) {
    return new CriticalPoints(landscape, executor, cancelled).find();
  }

  private CriticalSet find() {
    List<CellResult> rows = search(new CellGrid(this::probe, executor, cancelled));
    List<CriticalPoint> points = new ArrayList<>();
    rows.forEach(row -> points.addAll(row.points()));
    rows.stream().flatMap(row -> row.suspects().stream()).forEach(each -> examine(each, points));
    DerivativeSampler probe = probe();
    return new CriticalSet(
        DistinctPoints.of(points, landscape.domain(), cancelled).stream()
            .filter(each -> !curves.hold(probe.u(each.point()), probe.v(each.point())))
            .sorted(
                Comparator.comparingDouble(CriticalPoint::value)
                    .thenComparingDouble(each -> each.point().x())
                    .thenComparingDouble(each -> each.point().y()))
            .toList(),
        curves.traces().stream().map(trace -> trace.curve(probe)).toList(),
        rows.stream().mapToDouble(CellResult::levelShare).sum());
  }

  private DerivativeSampler probe() {
    return new DerivativeSampler(field, landscape.domain());
  }

  private List<CellResult> search(CellGrid grid) {
    double greatest = grid.greatestCurvature();
    CellResult[] rows = new CellResult[CellGrid.CELLS];
    SharedWork.run(
        CellGrid.CELLS,
        executor,
        row -> {
          CellSearch search = new CellSearch(probe(), newton, cancelled);
          for (int column = 0; column < CellGrid.CELLS; column++) {
            search.search(grid.cell(column, row), greatest);
          }
          rows[row] = search.findings();
        });
    return List.of(rows);
  }

  /// Tells whether a curve or a single point lies beside a suspect place.
  private void examine(CellResult.Suspect suspect, List<CriticalPoint> points) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    if (curves.hold(suspect.u(), suspect.v())) {
      return;
    }
    DerivativeSampler probe = probe();
    Optional<ScaledDerivatives> place =
        new ValleyFloorSearch(probe).beside(suspect.u(), suspect.v(), suspect.unit(), REACH);
    if (place.isPresent()) {
      ScaledDerivatives floor = place.get();
      if (curves.hold(floor.u(), floor.v())) {
        return;
      }
      Optional<TracedCurve> trace =
          new CurveTracer(probe, curves, cancelled).through(floor, suspect.unit());
      if (trace.isPresent()) {
        curves.add(trace.get());
        return;
      }
    }
    newton
        .from(probe.point(suspect.u(), suspect.v()), suspect.unit(), REACH)
        .filter(found -> isGenuine(probe, found.point(), suspect.unit()))
        .flatMap(found ->
            newton.from(
                found.point(),
                probe.curvatureAround(probe.u(found.point()), probe.v(found.point())),
                REACH))
        .ifPresent(points::add);
  }

  /// Whether the gradient grows on all sides of a point, evenly at first. At a kink it jumps, and
  /// on ground that merely fades away it gets smaller still on one side.
  private static boolean isGenuine(DerivativeSampler probe, Point point, double unit) {
    double u = probe.u(point);
    double v = probe.v(point);
    double steeper = STEEPER * probe.at(u, v).steepness();
    return probe.around(u, v, RING).allMatch(near -> near.steepness() <= STEEPER * RING * unit)
        && probe.around(u, v, ASIDE).allMatch(aside -> aside.steepness() > steeper);
  }
}
