package thalweg.critical;

import java.util.Optional;
import java.util.function.Predicate;
import thalweg.critical.CellResult.Suspect;
import thalweg.critical.CellResult.Unfinished;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.ScaledDerivatives;

/// Searches cells of a grid, each refined until it is known what it holds. Owned by one thread.
///
/// How much work a cell may take is limited; what is left of it then is handed back.
final class CellSearch {
  private static final int MOST_DEPTH = 12;

  /// Halvings after which a cell is small enough to be explained by what is near.
  private static final int EXPLAINED_DEPTH = 4;

  /// Halvings after which the edge of level ground is known well enough.
  private static final int EDGE_DEPTH = 3;

  /// Smooth functions surprise four times less in a cell of half the side; jumps and creases don't.
  private static final double CALMER = 0.4;

  private static final int MOST_STALE = 4;

  /// On a plain that has faded to this share of the greatest curvature there is less patience with
  /// what does not get calmer: it may be rounding.
  private static final double FADED = 1e-14;

  private static final int MOST_STALE_FADED = 1;

  /// Newton's method may leave a cell before it returns; in sides of the cell.
  private static final double REACH = 4;

  /// As many places tell what curve leads through a cell of the grid.
  private static final int MOST_SUSPECTS_OF_ONE = 3;

  private final DerivativeSampler probe;
  private final ValleyFloorSearch floor;
  private final NarrowValleySearch narrow;
  private final CreaseSettlement creases;
  private final Regularity regularity;
  private final NewtonSearch newton;
  private final SearchTime time;
  private final Predicate<Cell> explained;
  private final CellResult findings = new CellResult();
  private int origin;
  private double greatest;
  private double unit;
  private int patience;
  private int left;
  private int leftOfAll;
  private int suspects;

  /// @param explained whether what is known already explains a small cell that is not settled
  /// @param most how many cells may be looked at in all
  CellSearch(
      DerivativeSampler probe,
      NewtonSearch newton,
      SearchTime time,
      Predicate<Cell> explained,
      int most) {
    this.explained = explained;
    this.probe = probe;
    this.floor = new ValleyFloorSearch(probe);
    this.narrow = new NarrowValleySearch(probe, newton);
    this.creases = new CreaseSettlement(probe, newton, findings);
    this.regularity = new Regularity(probe);
    this.newton = newton;
    this.time = time;
    leftOfAll = most;
  }

  CellResult findings() {
    return findings;
  }

  /// Searches one cell of the grid.
  ///
  /// @param number of the cell
  /// @param greatest the greatest curvature in the whole domain
  /// @param most how many cells may be looked at
  void search(int number, Cell cell, double greatest, int most) {
    unit = cell.bend();
    this.greatest = greatest;
    patience = unit > FADED * greatest ? MOST_STALE : MOST_STALE_FADED;
    begin(number, most);
    refine(cell, 0, Double.POSITIVE_INFINITY, 0);
  }

  /// Goes on where another search had to leave off.
  ///
  /// @param most how many cells may be looked at
  void goOn(Unfinished cell, int most) {
    unit = cell.unit();
    greatest = cell.greatest();
    patience = cell.patience();
    begin(cell.origin(), most);
    refine(cell.cell(), cell.depth(), cell.surprise(), cell.stale());
  }

  private void begin(int number, int most) {
    origin = number;
    left = most;
    suspects = 0;
  }

  private void refine(Cell cell, int depth, double surpriseBefore, int staleBefore) {
    if (left <= 0 || leftOfAll <= 0 || time.isUp()) {
      leave(cell, depth, surpriseBefore, staleBefore);
      return;
    }
    if (depth >= EXPLAINED_DEPTH && explained.test(cell)) {
      return;
    }
    left--;
    leftOfAll--;
    Cell.Verdict verdict = cell.verdict();
    if (verdict == Cell.Verdict.EMPTY || cell.isUndefined()) {
      return;
    }
    if (verdict == Cell.Verdict.LEVEL) {
      findings.addLevel(cell, 1);
      return;
    }
    if (cell.isVanishing(greatest)) {
      findings.addLevel(cell, cell.vanishedShare());
      return;
    }
    if (verdict == Cell.Verdict.OPEN && depth >= EDGE_DEPTH && creases.isLine(cell, depth, unit)) {
      return;
    }
    boolean edge = cell.fadesToOneSide() && cell.touchesLevelGround(probe);
    if (edge && (depth >= MOST_DEPTH || (depth >= EDGE_DEPTH && cell.slopesAgree()))) {
      findings.addLevel(cell, cell.levelShare());
      return;
    }
    if (verdict == Cell.Verdict.REGULAR && settle(cell)) {
      return;
    }
    if (verdict == Cell.Verdict.CREASED && !edge && (isNarrow(cell) || liesOnAFloor(cell))) {
      return;
    }
    double surprise = cell.surprise();
    boolean calmer = cell.isDefined() && surprise <= CALMER * surpriseBefore;
    int stale = calmer ? 0 : staleBefore + 1;
    if (depth >= MOST_DEPTH) {
      suspect(cell.centre(), cell.area());
    } else if (!(stale > patience && !edge && isCrease(cell, depth))) {
      for (Cell quarter : cell.quarters(probe)) {
        refine(quarter, depth + 1, surprise, stale);
      }
    }
  }

  private boolean isCrease(Cell cell, int depth) {
    return creases.isCrease(cell, depth, unit, patience == MOST_STALE);
  }

  /// Hands back what there is no work left for. A level floor may be why.
  private void leave(Cell cell, int depth, double surprise, int stale) {
    findings.add(new Unfinished(origin, cell, depth, surprise, stale, unit, greatest, patience));
    if (suspects++ < MOST_SUSPECTS_OF_ONE) {
      suspect(cell.centre(), 0);
    }
  }

  /// @param area that is settled with it, a share of the domain
  private void suspect(ScaledDerivatives place, double area) {
    findings.add(new Suspect(place.u(), place.v(), unit, area));
  }

  private boolean isNarrow(Cell cell) {
    NarrowValleySearch.Finding found = narrow.in(cell);
    found.point().ifPresent(findings::add);
    return found.settled();
  }

  private boolean liesOnAFloor(Cell cell) {
    ScaledDerivatives centre = cell.centre();
    Optional<ScaledDerivatives> place =
        floor.beside(centre.u(), centre.v(), unit, Math.sqrt(2) * cell.side());
    place.ifPresent(each -> suspect(each, cell.area()));
    return place.isPresent();
  }

  /// Looks for the one critical point that there can be.
  ///
  /// @return whether it is settled that there is one or none
  private boolean settle(Cell cell) {
    ScaledDerivatives centre = cell.centre();
    Optional<CriticalPoint> found =
        newton.from(
            probe.point(centre.u(), centre.v()), probe.unit(centre.bend()), REACH * cell.side());
    if (found.isEmpty()) {
      return false;
    }
    double u = probe.u(found.get().point());
    double v = probe.v(found.get().point());
    if (!cell.holds(u, v)) {
      return true;
    }
    ScaledDerivatives at = probe.at(u, v);
    boolean genuine = !at.isFinite() || regularity.isAt(at);
    if (genuine) {
      findings.add(found.get());
    }
    return genuine;
  }
}
