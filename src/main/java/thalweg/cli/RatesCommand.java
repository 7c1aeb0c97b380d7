package thalweg.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thalweg.exchange.RateCsv;
import thalweg.exchange.RateTable;
import thalweg.figure.Theme;
import thalweg.figure.sheet.RateSheet;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.Optimizer;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.sweep.RateGrid;
import thalweg.sweep.RateSweep;

/// `thalweg rates`: how optimizers fare with every learning rate of a grid.
@Command(name = "rates")
final class RatesCommand implements Callable<Integer> {
  private final Streams streams;
  private final Executor workers;

  @Mixin private final LandscapeOptions ground = new LandscapeOptions();

  @Option(names = "--start", paramLabel = "X,Y", descriptionKey = "rates.start")
  private @Nullable String start;

  @Mixin private final OptimizerOptions methods;

  @Option(names = "--steps", paramLabel = "N", defaultValue = "1000", descriptionKey = "steps")
  private String steps = "1000";

  @Option(names = "--from", paramLabel = "ETA", defaultValue = "1e-5", descriptionKey = "from")
  private String from = "1e-5";

  @Option(names = "--to", paramLabel = "ETA", defaultValue = "100", descriptionKey = "to")
  private String to = "100";

  @Option(names = "--count", paramLabel = "K", defaultValue = "71", descriptionKey = "count")
  private String count = "71";

  @Mixin private final ConditionOptions chance = new ConditionOptions();

  @Mixin private final ReportOptions report = new ReportOptions();

  /// @param workers share the work with the thread that calls
  /// @param known the methods of the program and those that the user keeps
  RatesCommand(Streams streams, Executor workers, Supplier<KnownOptimizers> known) {
    this.streams = streams;
    this.workers = workers;
    methods = new OptimizerOptions(known);
  }

  @Override
  public Integer call() throws IOException {
    List<Experiment> experiments = experiments();
    RateGrid rates = rates();
    Outputs<List<RateSweep>> outputs =
        report.outputs(
            RateCsv::new, sweeps -> new RateSheet(sweeps, Theme.LIGHT).picture(Outputs.PRINT));
    List<RateSweep> sweeps = new ArrayList<>();
    for (Experiment experiment : experiments) {
      sweeps.add(RateSweep.of(experiment, rates, workers, () -> false));
    }
    outputs.deliver(sweeps, RateTable.of(sweeps), streams);
    return CommandLineInterface.DONE;
  }

  private List<Experiment> experiments() {
    List<Optimizer> optimizers = methods.optimizersToSweep();
    int budget = Arguments.wholeNumber("--steps", steps, 1, Experiment.MOST_STEPS);
    Landscape landscape = ground.landscape();
    List<String> given = start == null ? List.of() : List.of(start);
    List<Point> points = StartArgument.read(given, landscape, ground.hasStart());
    return optimizers.stream()
        .map(each -> new Experiment(landscape, points, List.of(new Entrant(each)), budget))
        .map(chance::applyTo)
        .toList();
  }

  private RateGrid rates() {
    double least = Arguments.number("--from", from);
    double most = Arguments.number("--to", to);
    if (!(least > 0 && most > least)) {
      throw WrongUsage.of("rates.order", least, most);
    }
    return new RateGrid(least, most, Arguments.wholeNumber("--count", count, 2, RateGrid.MOST));
  }
}
