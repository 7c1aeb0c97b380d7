package thalweg.optimizer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.optimizer.rule.UpdateRule;
import thalweg.optimizer.setting.Hyperparameter;

/// What stands behind a type of optimizers: how one is made, and by which rule it steps.
///
/// Immutable; two are equal if what stands behind them is the same.
public interface OptimizerForm {
  /// The settings, in their order.
  List<Hyperparameter> hyperparameters();

  /// One with the given settings, and standard ones where none is given.
  ///
  /// @throws IllegalArgumentException if a name is unknown or a value is not allowed
  Optimizer create(Map<String, Double> settings);

  /// The rule.
  ///
  /// @throws IllegalArgumentException if one of its lines cannot be read
  UpdateRule rule();

  /// The lines that a user typed and that say all of it; empty for a method of the program.
  default Optional<String> typed() {
    return Optional.empty();
  }

  /// Its place among the methods that a user typed, counted from 0: pictures tell them apart by it.
  default int place() {
    return 0;
  }

  /// The id of the method of the program whose learning rates suit it on any landscape; empty for
  /// one that has rates of its own.
  default Optional<String> kin() {
    return Optional.empty();
  }
}
