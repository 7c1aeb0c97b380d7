package thalweg.basin;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Trajectory;

/// Surveys of basins made for a test, by the calling thread alone.
final class BasinMaps {
  /// How often the search asks whether it may end on any landscape of the catalogue, and more. On
  /// ground that is level but for a needle it would go on until its time is up.
  private static final int ENOUGH = 50_000;

  private BasinMaps() {}

  static Landscape landscape(String id) {
    return Catalogue.load().find(id).orElseThrow();
  }

  /// A method at the rate that a landscape suggests for it.
  static Optimizer suggested(Landscape landscape, String id) {
    double rate = landscape.learningRates().getOrDefault(id, 0.0);
    return Optimizers.find(id).orElseThrow().create(Map.of("learningRate", rate));
  }

  /// The race of one cell's start.
  ///
  /// @param cell its number, row by row
  static Trajectory race(StartGrid grid, int cell) {
    Point start = grid.start(cell % grid.columns(), cell / grid.columns());
    List<Entrant> alone = List.of(new Entrant(grid.optimizer()));
    return Race.run(new Experiment(grid.landscape(), List.of(start), alone, grid.steps()))
        .trajectories()
        .getFirst();
  }

  static BasinMap of(StartGrid grid) {
    AtomicInteger asked = new AtomicInteger();
    CriticalSet critical =
        CriticalPoints.find(
            grid.landscape(),
            Runnable::run,
            () -> false,
            () -> asked.incrementAndGet() > ENOUGH,
            _ -> {});
    return BasinMapper.of(grid, critical, Runnable::run, () -> false, _ -> {});
  }

  /// A map of as many rows as columns.
  static BasinMap of(String landscape, String optimizer, int size, int steps) {
    Landscape ground = landscape(landscape);
    return of(new StartGrid(ground, suggested(ground, optimizer), size, size, steps));
  }
}
