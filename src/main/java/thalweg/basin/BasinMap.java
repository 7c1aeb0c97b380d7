package thalweg.basin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.critical.Minimum;
import thalweg.formula.enclosure.FormulaEnclosure;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// Where every start of a grid over a domain ends, and how many steps it took. Immutable.
///
/// While the map is being made, cells that have not been run yet show what the nearest cell has
/// come to that has. Row 0 lies at the lower edge, column 0 at the left edge.
public final class BasinMap {
  private static final List<Ending> ENDINGS = List.of(Ending.values());

  private final StartGrid grid;
  private final List<Minimum> minima;
  private final int stride;
  private final int[] codes;
  private final int[] steps;
  private final EndPlaces places;
  private final int[] sources;

  /// @param stride of the coarse grid that all has been run of
  /// @param codes what [#code(Arrival)] says, row by row; kept
  /// @param steps row by row; kept
  /// @param places where the runs were after their last steps
  /// @param sources for each cell the one whose run it shows; kept
  BasinMap(
      StartGrid grid,
      List<Minimum> minima,
      int stride,
      int[] codes,
      int[] steps,
      EndPlaces places,
      int[] sources) {
    this.grid = grid;
    this.minima = minima;
    this.stride = stride;
    this.codes = codes;
    this.steps = steps;
    this.places = places;
    this.sources = sources;
  }

  /// Ending and minimum in one number, at least 0, in the order of minima and then of endings.
  static int code(Arrival arrival) {
    return code(arrival.ending(), arrival.minimum());
  }

  private static int code(Ending ending, int minimum) {
    return (minimum + 1) * ENDINGS.size() + ENDINGS.indexOf(ending);
  }

  /// What was run, and from where.
  public StartGrid grid() {
    return grid;
  }

  /// The name in the text bundles of how a run ends: where f is defined everywhere none can leave
  /// the ground, and one that is lost has diverged, unless the method was typed, whose step may
  /// have no finite value.
  public String wordsOf(Ending ending) {
    boolean everywhere =
        grid.landscape().enclosure().map(FormulaEnclosure::isDefinedEverywhere).orElse(false);
    boolean steps = !grid.optimizer().type().isTyped();
    return ending == Ending.DIVERGED && everywhere && steps ? "diverged.only" : ending.id();
  }

  /// The same of several maps of one landscape: what is said of any of them.
  public static String wordsOf(List<BasinMap> maps, Ending ending) {
    return maps.stream()
        .map(each -> each.wordsOf(ending))
        .filter(ending.id()::equals)
        .findFirst()
        .orElseGet(() -> maps.getFirst().wordsOf(ending));
  }

  /// All minima of the landscape, whether runs end there or not; their numbers are their places in
  /// this list, and the same in every map of that landscape.
  public List<Minimum> minima() {
    return minima;
  }

  /// Cells from one that has been run to the next, along both sides; 1 once the map is complete.
  public int stride() {
    return stride;
  }

  /// Whether every cell has been run.
  public boolean isComplete() {
    return stride == 1;
  }

  /// The cell whose run a cell shows: itself, once it has been run.
  int source(int cell) {
    return sources[cell];
  }

  /// How the run of a cell ends.
  public Ending ending(int column, int row) {
    return ending(codes[row * grid.columns() + column]);
  }

  private static Ending ending(int code) {
    return ENDINGS.get(code % ENDINGS.size());
  }

  /// The number of the minimum at which the run of a cell ends, which it circles, or beside which
  /// it is held, from 0; -1 where there is none.
  public int minimum(int column, int row) {
    return minimum(codes[row * grid.columns() + column]);
  }

  private static int minimum(int code) {
    return code / ENDINGS.size() - 1;
  }

  /// When the run of a cell arrived, as told by [Arrival#steps()]; -1 where that is not known.
  public int steps(int column, int row) {
    return steps[row * grid.columns() + column];
  }

  /// All that is known of the run of a cell.
  public Arrival arrival(int column, int row) {
    return new Arrival(ending(column, row), minimum(column, row), steps(column, row));
  }

  /// All that is known of the run that starts nearest to a point; empty outside the domain.
  public Optional<Arrival> arrival(Point start) {
    Domain domain = grid.landscape().domain();
    if (!domain.contains(start)) {
      return Optional.empty();
    }
    double across = (start.x() - domain.minX()) / domain.width();
    double up = (start.y() - domain.minY()) / domain.height();
    return Optional.of(arrival(cell(across, grid.columns()), cell(up, grid.rows())));
  }

  private static int cell(double share, int cells) {
    return Math.clamp((long) (share * cells), 0, cells - 1);
  }

  /// Whether the runs of a cell end at the same minimum, circling it or beside it or not, or
  /// otherwise alike in both maps, and where they come to a place, at the same one.
  boolean agrees(BasinMap other, int cell) {
    int one = codes[cell];
    int another = other.codes[cell];
    return minimum(one) >= 0
        ? minimum(one) == minimum(another)
        : one == another && (!ending(one).isAtPlace() || places.isSame(other.places, cell));
  }

  /// Whether the runs of two neighbouring cells are held at different places that no number tells:
  /// on the edge of the domain, by decay, at a saddle.
  ///
  /// @param across from the one to the other, in columns
  /// @param up from the one to the other, in rows
  public boolean isBetweenPlaces(int column, int row, int across, int up) {
    int one = row * grid.columns() + column;
    int other = one + up * grid.columns() + across;
    double started = Math.hypot((double) across / grid.columns(), (double) up / grid.rows());
    return codes[one] == codes[other]
        && minimum(codes[one]) < 0
        && ending(codes[one]).isAtPlace()
        && places.areApart(one, other, started);
  }

  /// What share of the domain ends where, as far as it occurs: minimum after minimum, first at it,
  /// then circling it; then the other endings.
  public List<Share> shares() {
    int[] counts = new int[(minima.size() + 1) * ENDINGS.size()];
    for (int code : codes) {
      counts[code]++;
    }
    List<Share> shares = new ArrayList<>();
    for (int minimum = 0; minimum < minima.size(); minimum++) {
      add(shares, counts, minimum);
    }
    add(shares, counts, -1);
    return shares;
  }

  private void add(List<Share> shares, int[] counts, int minimum) {
    for (Ending ending : ENDINGS) {
      int cells = counts[code(ending, minimum)];
      if (cells > 0) {
        shares.add(new Share(ending, minimum, (double) cells / grid.cells()));
      }
    }
  }

  /// A part of the domain.
  ///
  /// @param ending how runs from there end
  /// @param minimum the number of the minimum at which they end, which they circle, or beside which
  ///   decay holds them, or -1
  /// @param area as a share of the domain's, above 0 to 1
  public record Share(Ending ending, int minimum, double area) {
    /// Whether they circle a minimum that the map has a number for.
    public boolean isCirclingMinimum() {
      return minimum >= 0 && ending == Ending.CIRCLING;
    }

    /// Whether decay holds them beside a minimum that the map has a number for.
    public boolean isBesideMinimum() {
      return minimum >= 0 && ending == Ending.STILL;
    }
  }
}
