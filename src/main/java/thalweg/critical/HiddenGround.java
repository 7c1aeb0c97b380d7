package thalweg.critical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thalweg.critical.CellResult.Suspect;
import thalweg.formula.enclosure.FormulaEnclosure;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.ScaledBounds;

/// Finds the cells of the grid that hold more than their samples show: a tip far thinner than the
/// cells, say. Owned by one thread.
///
/// Bounds over whole squares, by the formula, tell where the gradient may vanish and whether
/// gradient and Hessian may be far greater between the samples than at them. Cells where both may
/// be are halved, the most surprising part first, until the parts show what their bounds tell: then
/// there is more, or the bounds were too wide. What is left after as many parts as a search may
/// take is not known to hold anything: bounds never get close beside a pole or a kink, and along
/// ridges slowly.
final class HiddenGround {
  /// Squares a side of the domain to begin with.
  private static final int COARSE = 8;

  /// Parts of a cell that are looked at, at most.
  private static final int MOST_OF_ONE = 400;

  private static final int MOST = 16_000;

  /// Parts without bounds that are halved in a cell, at most: those beside a pole stay without.
  private static final int MOST_UNBOUNDED = 8;

  /// Cells that a part may be refined to that shows what its bounds tell.
  private static final int MOST_OF_SEARCH = 400;

  /// As much work as so many parts.
  private static final int SEARCH = 8;

  /// To this power of the halvings may what is only a wide bound get less.
  private static final double FAITH = 4;

  private static final Comparator<Part> MOST_SURPRISING =
      Comparator.<Part, Boolean>comparing(each -> !each.bounded())
          .thenComparing(Comparator.comparingDouble(Part::promise).reversed());

  private final FormulaEnclosure formula;
  private final DerivativeSampler probe;
  private final NewtonSearch newton;
  private final SearchTime time;
  private final CellGrid grid;
  private final KnownPoints known;
  private final Predicate<Suspect> onACurve;
  private final Predicate<Place> told;
  private final double lowest;
  private final double least;
  private final double nothing;
  private double finest = 1;

  /// A cell of the grid.
  record Place(int column, int row) {
    /// The one that a place of the unit square is in.
    static Place of(double u, double v) {
      return new Place((int) Math.floor(u * CellGrid.CELLS), (int) Math.floor(v * CellGrid.CELLS));
    }
  }

  private record Part(Cell cell, boolean bounded, double surprise) {
    /// Bounds get closer with every halving. What still surprises after many is worth following.
    double promise() {
      return Math.log(surprise) - FAITH * Math.log(cell.side());
    }
  }

  /// @param known the points that were found
  /// @param onACurve whether a curve that is known, or can be followed, leads through a place
  /// @param told whether a cell is told to be undecided anyhow
  /// @param lowest the lowest value that is known
  /// @param least the least side of a part
  HiddenGround(
      FormulaEnclosure formula,
      DerivativeSampler probe,
      NewtonSearch newton,
      SearchTime time,
      CellGrid grid,
      KnownPoints known,
      Predicate<Suspect> onACurve,
      Predicate<Place> told,
      double lowest,
      double least) {
    this.formula = formula;
    this.probe = probe;
    this.newton = newton;
    this.time = time;
    this.grid = grid;
    this.known = known;
    this.onACurve = onACurve;
    this.told = told;
    this.lowest = lowest;
    this.least = least;
    nothing = Math.max(Cell.VANISHING, Cell.VANISHED * grid.greatestCurvature());
  }

  /// The cells that hold more.
  List<Place> cells() {
    List<Place> doubtful = new ArrayList<>();
    int cells = CellGrid.CELLS / COARSE;
    for (int row = 0; row < CellGrid.CELLS; row += cells) {
      for (int column = 0; column < CellGrid.CELLS; column += cells) {
        collect(column, row, cells, doubtful);
      }
    }
    int most = Math.min(MOST_OF_ONE, MOST / Math.max(1, doubtful.size()));
    return doubtful.stream()
        .filter(each -> !time.isUp() && holdsMore(grid.cell(each.column(), each.row()), most))
        .toList();
  }

  /// The least side of a part that was found to hold more; 1 where none was.
  double finest() {
    return finest;
  }

  /// Adds the cells of a square that may be other than their samples show.
  private void collect(int column, int row, int cells, List<Place> doubtful) {
    double side = (double) cells / CellGrid.CELLS;
    double left = (double) column / CellGrid.CELLS;
    double low = (double) row / CellGrid.CELLS;
    ScaledBounds bounds = probe.around(formula, left + side / 2, low + side / 2, side);
    if (bounds.sloped()) {
      return;
    }
    if (cells == 1) {
      Place place = new Place(column, row);
      if (!(seen(grid.cell(column, row)).surprise(bounds) <= 1) && !told.test(place)) {
        doubtful.add(place);
      }
      return;
    }
    int half = cells / 2;
    collect(column, row, half, doubtful);
    collect(column + half, row, half, doubtful);
    collect(column, row + half, half, doubtful);
    collect(column + half, row + half, half, doubtful);
  }

  private SeenRelief seen(Cell cell) {
    return SeenRelief.of(cell, nothing);
  }

  private boolean holdsMore(Cell cell, int most) {
    SeenRelief seen = seen(cell);
    PriorityQueue<Part> open = new PriorityQueue<>(MOST_SURPRISING);
    open.add(new Part(cell, true, 1));
    int unbounded = 0;
    for (int left = most; !open.isEmpty() && left > 0; left -= 4) {
      Part next = open.remove();
      unbounded += next.bounded() ? 0 : 1;
      if (unbounded > MOST_UNBOUNDED || next.cell().side() < least) {
        return false;
      }
      for (Cell quarter : next.cell().quarters(probe)) {
        ScaledBounds bounds =
            probe.around(formula, quarter.centre().u(), quarter.centre().v(), quarter.side());
        double surprise = bounds.sloped() ? 0 : seen.surprise(bounds);
        if (surprise <= 1) {
          continue;
        }
        if (!bounds.finite() || !(seen(quarter).surprise(bounds) <= 1)) {
          open.add(new Part(quarter, bounds.finite(), surprise));
        } else if (isMore(quarter) || (!bounds.smooth() && isLower(quarter))) {
          finest = Math.min(finest, quarter.side());
          return true;
        } else {
          left -= SEARCH;
        }
      }
    }
    return false;
  }

  /// Whether a cell that shows what it holds holds what is not known.
  private boolean isMore(Cell cell) {
    CellSearch search = new CellSearch(probe, newton, time, _ -> false, MOST_OF_SEARCH);
    search.search(0, cell, cell.bend(), MOST_OF_SEARCH);
    CellResult found = search.findings();
    return !found.unfinished().isEmpty()
        || !found.undecided().isEmpty()
        || found.points().stream().anyMatch(each -> !known.hold(each.point(), cell.side()))
        || !found.suspects().stream().allMatch(onACurve);
  }

  /// Whether it is lower there than anywhere else, as in a kink.
  private boolean isLower(Cell cell) {
    return Stream.concat(Stream.of(cell.centre()), cell.corners().stream())
        .anyMatch(each -> probe.value(each.u(), each.v()) < lowest);
  }
}
