package thalweg.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thalweg.basin.BasinMap;
import thalweg.basin.BasinMapper;
import thalweg.basin.StartGrid;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.exchange.BasinCsv;
import thalweg.exchange.BasinTable;
import thalweg.figure.Theme;
import thalweg.figure.basin.BasinSheet;
import thalweg.landscape.Landscape;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.Optimizer;
import thalweg.race.Entrant;
import thalweg.race.Experiment;

/// `thalweg basins`: where every start of a grid over the domain ends.
@Command(name = "basins")
final class BasinsCommand implements Callable<Integer> {
  private static final int MOST_MAPS = 12;

  private final Streams streams;
  private final Executor workers;

  @Mixin private final LandscapeOptions ground = new LandscapeOptions();

  @Mixin private final OptimizerOptions methods;

  @Option(names = "--size", paramLabel = "N", defaultValue = "512", descriptionKey = "size")
  private String size = "512";

  @Option(names = "--steps", paramLabel = "N", defaultValue = "2000", descriptionKey = "steps")
  private String steps = "2000";

  @Mixin private final ConditionOptions chance = new ConditionOptions();

  @Mixin private final ReportOptions report = new ReportOptions();

  /// @param workers share the work with the thread that calls
  /// @param known the methods of the program and those that the user keeps
  BasinsCommand(Streams streams, Executor workers, Supplier<KnownOptimizers> known) {
    this.streams = streams;
    this.workers = workers;
    methods = new OptimizerOptions(known);
  }

  @Override
  public Integer call() throws IOException {
    List<Optimizer> optimizers = methods.optimizers();
    if (optimizers.size() > MOST_MAPS) {
      throw WrongUsage.of("basins.many", optimizers.size(), MOST_MAPS);
    }
    int cells = Arguments.wholeNumber("--size", size, 1, StartGrid.MOST_CELLS);
    int budget = Arguments.wholeNumber("--steps", steps, 0, Experiment.MOST_STEPS);
    Landscape landscape = ground.landscape();
    Outputs<List<BasinMap>> outputs =
        report.outputs(
            BasinCsv::new, maps -> new BasinSheet(maps, Theme.LIGHT).picture(Outputs.PRINT));
    CriticalSet critical = CriticalPoints.find(landscape, workers, () -> false);
    List<BasinMap> maps =
        optimizers.stream()
            .map(optimizer -> grid(landscape, optimizer, cells, budget))
            .map(grid -> BasinMapper.of(grid, critical, workers, () -> false, _ -> {}))
            .toList();
    outputs.deliver(maps, BasinTable.of(maps), streams);
    return CommandLineInterface.DONE;
  }

  private StartGrid grid(Landscape landscape, Optimizer optimizer, int cells, int budget) {
    Experiment settings =
        chance.applyTo(
            new Experiment(landscape, List.of(), List.of(new Entrant(optimizer)), budget));
    return new StartGrid(
        landscape,
        optimizer,
        settings.schedule(),
        cells,
        cells,
        budget,
        settings.seed(),
        settings.noise(),
        settings.conditions());
  }
}
