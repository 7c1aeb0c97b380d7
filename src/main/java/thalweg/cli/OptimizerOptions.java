package thalweg.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.method.Optimizers;

/// The options that say who descends.
final class OptimizerOptions {
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

  private static Optimizer read(String text) {
    return DescribedArgument.read(
        text, Optimizers.all(), unknown -> WrongUsage.of("optimizer", (Object[]) unknown));
  }
}
