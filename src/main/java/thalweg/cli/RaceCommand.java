package thalweg.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thalweg.exchange.ResultTable;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.KnownOptimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;

/// `thalweg race`: lets optimizers run over a landscape and writes down what they did.
@Command(name = "race")
final class RaceCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final LandscapeOptions ground = new LandscapeOptions();

  @Option(names = "--start", paramLabel = "X,Y", descriptionKey = "start")
  private final List<String> starts = new ArrayList<>();

  @Mixin private final OptimizerOptions methods;

  @Option(names = "--steps", paramLabel = "N", defaultValue = "1000", descriptionKey = "steps")
  private String steps = "1000";

  @Mixin private final ConditionOptions chance = new ConditionOptions();

  @Mixin private final OutputOptions results = new OutputOptions();

  /// @param known the methods of the program and those that the user keeps
  RaceCommand(Streams streams, Supplier<KnownOptimizers> known) {
    this.streams = streams;
    methods = new OptimizerOptions(known);
  }

  @Override
  public Integer call() throws IOException {
    Experiment experiment = experiment();
    Outputs<Frame> outputs = results.outputs();
    Frame frame = Race.run(experiment);
    outputs.deliver(frame, ResultTable.of(frame), streams);
    return CommandLineInterface.DONE;
  }

  private Experiment experiment() {
    List<Entrant> entrants = methods.optimizers().stream().map(Entrant::new).toList();
    int budget = Arguments.wholeNumber("--steps", steps, 0, Experiment.MOST_STEPS);
    Landscape landscape = ground.landscape();
    List<Point> points = StartArgument.read(starts, landscape, ground.hasStart());
    return chance.applyTo(new Experiment(landscape, points, entrants, budget));
  }
}
