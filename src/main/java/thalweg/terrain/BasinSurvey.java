package thalweg.terrain;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Stepper;
import thalweg.race.Entrant;
import thalweg.race.Experiment;

/// Makes basin maps, the coarse before the fine.
///
/// Every start is run as a race of its own would run it. Starts of a method that steps coordinate
/// by coordinate are stepped together, a tile of them as one vector. A map follows from its grid
/// alone, to the last cell, however many threads take part.
public final class BasinSurvey {
  /// Level cells along the side of a tile: what is stepped as one vector stays in the fastest
  /// cache.
  private static final int TILE = 16;

  private static final int COARSEST = 16;
  private static final int NOTHING_YET = 2 * COARSEST;
  private static final int UNKNOWN = Integer.MIN_VALUE;
  private static final long BETWEEN_PICTURES = 100_000_000;

  private final StartGrid grid;
  private final RestingPlaces places;
  private final double heightRange;
  private final Executor executor;
  private final BooleanSupplier cancelled;
  private final Consumer<BasinMap> progress;
  private final int[] codes;
  private final int[] steps;
  private int stride = NOTHING_YET;
  private long published;

  private BasinSurvey(
      StartGrid grid,
      CriticalSet critical,
      Executor executor,
      BooleanSupplier cancelled,
      Consumer<BasinMap> progress) {
    this.grid = grid;
    this.places = RestingPlaces.of(grid.landscape(), critical, cancelled);
    this.heightRange = Aftermath.heightRange(grid.landscape());
    this.executor = executor;
    this.cancelled = cancelled;
    this.progress = progress;
    codes = new int[grid.cells()];
    steps = new int[grid.cells()];
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
    return new BasinSurvey(grid, critical, executor, cancelled, progress).run();
  }

  private BasinMap run() {
    for (int level = COARSEST; level > 1; level /= 2) {
      run(level);
    }
    return run(1);
  }

  private BasinMap run(int level) {
    int across = Math.ceilDiv(grid.columns(), level * TILE);
    int up = Math.ceilDiv(grid.rows(), level * TILE);
    SharedWork.run(
        across * up, executor, tile -> run(level, tile % across * TILE, tile / across * TILE));
    return finish(level);
  }

  /// Runs those cells of a tile that no coarser level has run.
  private void run(int level, int firstColumn, int firstRow) {
    int[] cells = new int[TILE * TILE];
    int count = 0;
    for (int i = 0; i < TILE * TILE; i++) {
      int column = (firstColumn + i % TILE) * level;
      int row = (firstRow + i / TILE) * level;
      boolean done = level < COARSEST && column % (2 * level) == 0 && row % (2 * level) == 0;
      if (!done && column < grid.columns() && row < grid.rows()) {
        cells[count++] = row * grid.columns() + column;
      }
    }
    Arrival[] arrivals = new Arrival[count];
    if (grid.optimizer().elementwise()) {
      runTogether(Arrays.copyOf(cells, count), arrivals, 0);
    } else {
      for (int i = 0; i < count; i++) {
        runTogether(new int[] {cells[i]}, arrivals, i);
      }
    }
    keep(cells, arrivals);
  }

  private void runTogether(int[] cells, Arrival[] arrivals, int from) {
    int count = cells.length;
    if (count == 0) {
      return;
    }
    double[] point = new double[2 * count];
    for (int i = 0; i < count; i++) {
      point[i] = grid.x(cells[i] % grid.columns());
      point[count + i] = grid.y(cells[i] / grid.columns());
    }
    Landscape landscape = grid.landscape();
    Batch batch =
        new Batch(
            landscape,
            places,
            grid.optimizer(),
            stepper(new Point(point[0], point[count]), 2 * count),
            grid.schedule(),
            grid.steps(),
            point);
    batch.run(cancelled);
    Aftermath aftermath = new Aftermath(landscape, heightRange, grid.steps());
    for (int i = 0; i < count; i++) {
      arrivals[from + i] = batch.arrival(i, aftermath);
    }
  }

  /// The moving part of runs that start alone in a race.
  private Stepper stepper(Point start, int dimension) {
    Experiment alone =
        new Experiment(
            grid.landscape(), List.of(start), List.of(new Entrant(grid.optimizer())), grid.steps());
    return grid.optimizer().stepper(dimension, alone.chanceOfMethod(0, 0));
  }

  private synchronized void keep(int[] cells, Arrival[] arrivals) {
    for (int i = 0; i < arrivals.length; i++) {
      codes[cells[i]] = BasinMap.code(arrivals[i]);
      steps[cells[i]] = arrivals[i].steps();
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
    BasinMap map =
        new BasinMap(grid, places.minima(), stride, filled(codes, codes), filled(steps, codes));
    progress.accept(map);
    published = System.nanoTime();
    return map;
  }

  /// A copy in which what is not known yet is that of the nearest cell of the level that is.
  private int[] filled(int[] values, int[] known) {
    int[] filled = values.clone();
    for (int row = 0; row < grid.rows(); row++) {
      int nearRow = nearest(row, grid.rows()) * grid.columns();
      for (int column = 0; column < grid.columns(); column++) {
        int cell = row * grid.columns() + column;
        if (known[cell] == UNKNOWN) {
          filled[cell] = values[nearRow + nearest(column, grid.columns())];
        }
      }
    }
    return filled;
  }

  private int nearest(int index, int count) {
    int last = (count - 1) / stride;
    return Math.min((index + stride / 2) / stride, last) * stride;
  }
}
