package thalweg.optimizer;

import java.util.List;
import java.util.Map;
import thalweg.optimizer.rule.UpdateRule;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.optimizer.setting.RecordSettings;

/// A type of optimizers that is a record: its components are the settings, and the rule stands at
/// it.
///
/// @param id the id that its refusals name
/// @param implementation the record
record RecordForm(String id, Class<? extends Record> implementation) implements OptimizerForm {
  /// Reads the settings once.
  ///
  /// @throws IllegalArgumentException if a component lacks `Setting`
  RecordForm {
    RecordSettings.describe(implementation);
  }

  @Override
  public List<Hyperparameter> hyperparameters() {
    return RecordSettings.describe(implementation);
  }

  @Override
  public Optimizer create(Map<String, Double> settings) {
    return (Optimizer) RecordSettings.create(id, implementation, settings);
  }

  @Override
  public UpdateRule rule() {
    return UpdateRule.declaredAt(implementation);
  }
}
