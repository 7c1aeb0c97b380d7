package thalweg.basin;

import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import thalweg.critical.CriticalSet;
import thalweg.critical.SharedWork;
import thalweg.formula.Packing;
import thalweg.race.StatusReplay;

/// Makes basin maps, the coarse before the fine.
///
/// Every start is run as a race of its own would run it. Starts of a method that steps coordinate
/// by coordinate are stepped together, many of them as one vector. A map follows from its grid
/// alone, to the last cell, however many threads take part.
///
/// Noise is the run's own: that of a race in which every cell is a start, row by row.
public final class BasinMapper {
  /// The starts that are stepped as one vector: what they need stays in the fastest cache.
  private static final int BATCH = Packing.BLOCK;

  private static final int COARSEST = 32;

  /// Cells along the side of a tile: on the coarsest level those of a batch, and on the others,
  /// where a quarter has been run before, those of three.
  private static final int COARSEST_TILE = 16;

  private static final int TILE = 32;
  private static final int BATCHES = 3;
  private static final int NOTHING_YET = 2 * COARSEST;
  private static final int UNKNOWN = Integer.MIN_VALUE;
  private static final long BETWEEN_PICTURES = 100_000_000;

  private final StartGrid grid;
  private final CriticalPointIndex places;
  private final StatusReplay replay;
  private final Executor executor;
  private final BooleanSupplier cancelled;
  private final Consumer<BasinMap> progress;
  private final int[] codes;
  private final int[] steps;
  private final EndPlaces ends;
  private int stride = NOTHING_YET;
  private long published;

  private BasinMapper(
      StartGrid grid,
      CriticalSet critical,
      Executor executor,
      BooleanSupplier cancelled,
      Consumer<BasinMap> progress) {
    this.grid = grid;
    this.places = CriticalPointIndex.of(grid.landscape(), critical, cancelled);
    this.replay =
        new StatusReplay(
            grid.landscape(),
            grid.schedule().factor(Math.max(1, grid.steps())),
            grid.noise() > 0,
            grid.conditions(),
            grid.optimizer().learningRate());
    this.executor = executor;
    this.cancelled = cancelled;
    this.progress = progress;
    codes = new int[grid.cells()];
    steps = new int[grid.cells()];
    ends = new EndPlaces(grid.landscape().domain(), grid.cells());
    Arrays.fill(codes, UNKNOWN);
  }

  /// Runs every start of a grid.
  ///
  /// @param critical the critical points of the grid's landscape
  /// @param executor shares the work with the caller, who may be one of its threads
  /// @param cancelled asked often; once it says so, the work ends
  /// @param progress receives maps on whatever thread does the work, one at a time, each finer than
  ///   the one before; the last is the one that is returned
  /// @throws java.util.concurrent.CancellationException if cancelled, or the caller is interrupted
  public static BasinMap of(
      StartGrid grid,
      CriticalSet critical,
      Executor executor,
      BooleanSupplier cancelled,
      Consumer<BasinMap> progress) {
    return new BasinMapper(grid, critical, executor, cancelled, progress).run();
  }

  private BasinMap run() {
    for (int level = COARSEST; level > 1; level /= 2) {
      run(level);
    }
    return run(1);
  }

  private BasinMap run(int level) {
    int side = level == COARSEST ? COARSEST_TILE : TILE;
    int batches = level == COARSEST ? 1 : BATCHES;
    int across = Math.ceilDiv(grid.columns(), level * side);
    int up = Math.ceilDiv(grid.rows(), level * side);
    SharedWork.run(
        across * up * batches,
        executor,
        piece -> {
          int tile = piece / batches;
          int[] cells = cells(level, side, tile % across * side, tile / across * side);
          int from = Math.min(piece % batches * BATCH, cells.length);
          run(Arrays.copyOfRange(cells, from, Math.min(from + BATCH, cells.length)));
        });
    return finish(level);
  }

  /// Those cells of a tile that no coarser level has run.
  private int[] cells(int level, int side, int firstColumn, int firstRow) {
    int[] cells = new int[side * side];
    int count = 0;
    for (int i = 0; i < side * side; i++) {
      int column = (firstColumn + i % side) * level;
      int row = (firstRow + i / side) * level;
      boolean done = level < COARSEST && column % (2 * level) == 0 && row % (2 * level) == 0;
      if (!done && column < grid.columns() && row < grid.rows()) {
        cells[count++] = row * grid.columns() + column;
      }
    }
    return Arrays.copyOf(cells, count);
  }

  private void run(int[] cells) {
    Arrival[] arrivals = new Arrival[cells.length];
    double[][] at = new double[cells.length][];
    EndClassifier classifier =
        new EndClassifier(
            places, replay.another(), grid.steps(), grid.optimizer().leavesToChance());
    if (cells.length > 0 && grid.optimizer().elementwise()) {
      runTogether(cells, classifier, arrivals, at, 0);
    } else {
      for (int i = 0; i < cells.length; i++) {
        runTogether(new int[] {cells[i]}, classifier, arrivals, at, i);
      }
    }
    keep(cells, arrivals, at);
  }

  private void runTogether(
      int[] cells, EndClassifier classifier, Arrival[] arrivals, double[][] at, int from) {
    Batch batch = new Batch(grid, places, cells);
    batch.run(cancelled);
    for (int i = 0; i < cells.length; i++) {
      arrivals[from + i] = batch.arrival(i, classifier);
      at[from + i] = batch.end(i);
    }
  }

  private synchronized void keep(int[] cells, Arrival[] arrivals, double[][] at) {
    for (int i = 0; i < arrivals.length; i++) {
      codes[cells[i]] = BasinMap.code(arrivals[i]);
      steps[cells[i]] = arrivals[i].steps();
      ends.set(cells[i], at[i]);
    }
    boolean due = System.nanoTime() - published >= BETWEEN_PICTURES;
    if (due && stride < NOTHING_YET) {
      publish();
    }
  }

  private synchronized BasinMap finish(int level) {
    stride = level;
    return publish();
  }

  private BasinMap publish() {
    int[] sources = sources();
    BasinMap map =
        new BasinMap(
            grid,
            places.minima(),
            stride,
            Arrays.stream(sources).map(cell -> codes[cell]).toArray(),
            Arrays.stream(sources).map(cell -> steps[cell]).toArray(),
            ends.taken(sources),
            sources);
    progress.accept(map);
    published = System.nanoTime();
    return map;
  }

  /// The cell that stands for each: itself, or the nearest of the level that is known.
  private int[] sources() {
    int[] sources = new int[grid.cells()];
    for (int row = 0; row < grid.rows(); row++) {
      int nearRow = nearest(row, grid.rows()) * grid.columns();
      for (int column = 0; column < grid.columns(); column++) {
        int cell = row * grid.columns() + column;
        sources[cell] = codes[cell] == UNKNOWN ? nearRow + nearest(column, grid.columns()) : cell;
      }
    }
    return sources;
  }

  private int nearest(int index, int count) {
    int last = (count - 1) / stride;
    return Math.min((index + stride / 2) / stride, last) * stride;
  }
}
