package thalweg.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.Optimizer;

/// The options that say who descends.
final class OptimizerOptions {
  private static final Set<String> RATE = Set.of("learningRate", "eta");

  @Option(names = "--optimizer", paramLabel = "ID[:name=value,...]", descriptionKey = "optimizer")
  private final List<String> optimizers = new ArrayList<>();

  @Option(names = "--rule", paramLabel = "NAME: LINES", descriptionKey = "rule")
  private final List<String> rules = new ArrayList<>();

  private final Supplier<KnownOptimizers> known;

  /// @param known the methods of the program and those that the user keeps
  OptimizerOptions(Supplier<KnownOptimizers> known) {
    this.known = known;
  }

  /// The methods in the order in which they were given.
  ///
  /// @throws WrongUsage if there is none, or one makes no sense
  List<Optimizer> optimizers() {
    if (optimizers.isEmpty()) {
      throw WrongUsage.of("optimizer.missing");
    }
    KnownOptimizers all = RuleArgument.beside(known.get(), rules);
    return optimizers.stream().map(text -> read(text, all)).toList();
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
          && Arguments.settings(id, List.of(parts[1].split(",", -1))).keySet().stream()
              .anyMatch(RATE::contains)) {
        throw WrongUsage.of("rates.given", id);
      }
    }
    return read;
  }

  private static Optimizer read(String text, KnownOptimizers known) {
    return DescribedArgument.read(
        text, known.all(), unknown -> WrongUsage.of("optimizer", (Object[]) unknown));
  }
}
