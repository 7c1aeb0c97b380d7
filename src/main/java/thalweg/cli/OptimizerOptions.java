package thalweg.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.method.Optimizers;

/// The options that say who descends.
final class OptimizerOptions {
  private static final String RATE = "learningRate";

  @Option(names = "--optimizer", paramLabel = "ID[:name=value,...]", descriptionKey = "optimizer")
  private final List<String> optimizers = new ArrayList<>();

  /// The methods in the order in which they were given.
  ///
  /// @throws WrongUsage if there is none, or one makes no sense
  List<Optimizer> optimizers() {
    if (optimizers.isEmpty()) {
      throw WrongUsage.of("optimizer.missing");
    }
    return optimizers.stream().map(OptimizerOptions::read).toList();
  }

  /// The same, where the learning rate is swept.
  ///
  /// @throws WrongUsage also if one is given
  List<Optimizer> optimizersToSweep() {
    List<Optimizer> read = optimizers();
    for (int i = 0; i < read.size(); i++) {
      String[] parts = optimizers.get(i).split(":", 2);
      String id = read.get(i).type().id();
      if (parts.length == 2
          && Arguments.settings(id, List.of(parts[1].split(",", -1))).containsKey(RATE)) {
        throw WrongUsage.of("rates.given", id);
      }
    }
    return read;
  }

  private static Optimizer read(String text) {
    return DescribedArgument.read(
        text, Optimizers.all(), unknown -> WrongUsage.of("optimizer", (Object[]) unknown));
  }
}
