package thalweg.critical;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.NewtonSearch;

/// Searches cells of a grid, each refined until it is known what it holds. Owned by one thread.
///
/// How deep a cell is refined depends on its curvature beside the greatest in the domain, so that a
/// plain that fades like an exponential is not searched digit by digit.
final class CellSearch {
  /// Eigenvalues smaller than this share of the greatest curvature nearby count as zero.
  static final double FLAT = 1e-6;

  private static final int MOST_DEPTH = 12;
  private static final int FADED_DEPTH = 2;
  private static final double FADED = 1e-8;
  private static final double GONE = 1e-14;

  /// Smooth functions surprise four times less in a cell of half the side; jumps and creases don't.
  private static final double CALMER = 0.4;

  /// Newton's method may leave a cell before it returns; in sides of the cell.
  private static final double REACH = 4;

  private static final double RING = 1e-5;
  private static final int MOST_STALE = 4;

  /// What a degenerate point takes, with room to spare. A floor that is flat across as well would
  /// take twice as many at every depth.
  private static final int MOST_CELLS_OF_ONE = 400;

  /// In a row of the grid, so that no function takes seconds.
  private static final int MOST_CELLS = 6000;

  private final DerivativeSampler probe;
  private final ValleyFloorSearch floor;
  private final NewtonSearch newton;
  private final BooleanSupplier cancelled;
  private final CellResult findings = new CellResult();
  private double unit;
  private int depthLimit;
  private int cellsOfOne;
  private int cells;

  CellSearch(DerivativeSampler probe, NewtonSearch newton, BooleanSupplier cancelled) {
    this.probe = probe;
    this.floor = new ValleyFloorSearch(probe);
    this.newton = newton;
    this.cancelled = cancelled;
  }

  CellResult findings() {
    return findings;
  }

  /// Searches one cell of the grid.
  ///
  /// @param greatest the greatest curvature in the whole domain
  void search(Cell cell, double greatest) {
    unit = cell.bend();
    double share = unit / greatest;
    depthLimit = share > FADED ? MOST_DEPTH : share > GONE ? FADED_DEPTH : 0;
    cellsOfOne = 0;
    refine(cell, 0, Double.POSITIVE_INFINITY, 0);
  }

  private void refine(Cell cell, int depth, double surpriseBefore, int staleBefore) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    cells++;
    cellsOfOne++;
    Cell.Verdict verdict = cell.verdict(FLAT * unit);
    if (verdict == Cell.Verdict.LEVEL) {
      findings.addLevel(cell);
    }
    if (verdict == Cell.Verdict.LEVEL || verdict == Cell.Verdict.EMPTY || cell.isUndefined()) {
      return;
    }
    if (verdict == Cell.Verdict.REGULAR && settle(cell)) {
      return;
    }
    if (verdict == Cell.Verdict.CREASED && depthLimit > 0 && liesOnAFloor(cell)) {
      return;
    }
    double surprise = cell.surprise();
    boolean calmer = cell.isDefined() && surprise <= CALMER * surpriseBefore;
    int stale = calmer ? 0 : staleBefore + 1;
    boolean creased = stale > MOST_STALE && (cell.isSteepThroughout() || !cell.isDefined());
    if (depth >= depthLimit || creased || cells > MOST_CELLS) {
      giveUp(cell, depth);
      return;
    }
    if (cellsOfOne > MOST_CELLS_OF_ONE) {
      suspect(cell.centre());
      return;
    }
    for (Cell quarter : cell.quarters(probe)) {
      refine(quarter, depth + 1, surprise, stale);
    }
  }

  /// At the bottom of the refinement only what is smooth is left undecided.
  private void giveUp(Cell cell, int depth) {
    if (depth == MOST_DEPTH) {
      suspect(cell.centre());
    }
  }

  private void suspect(ScaledDerivatives place) {
    findings.add(new CellResult.Suspect(place.u(), place.v(), unit));
  }

  private boolean liesOnAFloor(Cell cell) {
    ScaledDerivatives centre = cell.centre();
    Optional<ScaledDerivatives> place =
        floor.beside(centre.u(), centre.v(), unit, 2 * cell.radius());
    place.ifPresent(this::suspect);
    return place.isPresent();
  }

  /// Looks for the one critical point that there can be.
  ///
  /// @return whether it is settled that there is one or none
  private boolean settle(Cell cell) {
    ScaledDerivatives centre = cell.centre();
    Optional<CriticalPoint> found =
        newton.from(probe.point(centre.u(), centre.v()), unit, REACH * cell.side());
    found.ifPresent(point -> {
      double u = probe.u(point.point());
      double v = probe.v(point.point());
      if (cell.holds(u, v) && isGenuine(probe.at(u, v))) {
        findings.add(point);
      }
    });
    return found.isPresent();
  }

  /// Whether the gradient grows around a point as the Hessian foretells. Where both are rounding,
  /// or the gradient jumps, it does not.
  private boolean isGenuine(ScaledDerivatives at) {
    if (!at.isFinite()) {
      return true;
    }
    double tolerance = Math.abs(at.axes().flat()) * RING / 2;
    return probe.around(at.u(), at.v(), RING).allMatch(near -> at.surprise(near) <= tolerance);
  }
}
