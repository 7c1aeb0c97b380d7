package thalweg.optimizer.typed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerForm;
import thalweg.optimizer.rule.UpdateRule;
import thalweg.optimizer.setting.Hyperparameter;

/// A type of optimizers that is a typed rule.
record TypedForm(TypedRule typedRule) implements OptimizerForm {

  @Override
  public List<Hyperparameter> hyperparameters() {
    return typedRule.settings();
  }

  @Override
  public Optimizer create(Map<String, Double> settings) {
    for (String given : settings.keySet()) {
      if (hyperparameters().stream().noneMatch(each -> each.name().equals(given))) {
        throw new IllegalArgumentException(typedRule.id() + " has no setting " + given);
      }
    }
    return new TypedOptimizer(
        typedRule,
        hyperparameters().stream()
            .map(each -> settings.getOrDefault(each.name(), each.standard()))
            .toList());
  }

  @Override
  public UpdateRule rule() {
    return typedRule.lines();
  }

  @Override
  public Optional<String> typed() {
    return Optional.of(typedRule.text());
  }

  @Override
  public int place() {
    return typedRule.place();
  }

  @Override
  public Optional<String> kin() {
    return typedRule.kin();
  }
}
