package thalweg.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import thalweg.formula.syntax.GreekLetters;
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
  /// @throws WrongUsage if there is none, one makes no sense, or a rule is not among them
  List<Optimizer> optimizers() {
    KnownOptimizers all = RuleArgument.beside(known.get(), rules);
    List<Optimizer> read = optimizers.stream().map(text -> read(text, all)).toList();
    for (String rule : rules) {
      String id = RuleArgument.id(rule);
      if (read.stream().noneMatch(each -> each.type().id().equals(id))) {
        throw WrongUsage.of("rule.unraced", id);
      }
    }
    if (read.isEmpty()) {
      throw WrongUsage.of("optimizer.missing");
    }
    return read;
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
              .map(GreekLetters::spelled)
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
