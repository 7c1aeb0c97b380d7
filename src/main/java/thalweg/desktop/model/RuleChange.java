package thalweg.desktop.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// Puts a rule in the place of what it was before, while it is written. A setting whose name is
/// gone for a while, as half of a line is, has its value again when the name is back; and where
/// another learning rate follows from the lines, that is said. Belongs to the FX thread.
final class RuleChange {
  private static final Text WORDS = Text.of("desktop");

  private final Workbench workbench;

  /// What the user set of names that have gone.
  private final Map<String, Double> gone = new HashMap<>();

  RuleChange(Workbench workbench) {
    this.workbench = workbench;
  }

  /// Another rule is written from now on.
  void begin() {
    gone.clear();
  }

  /// Lists a rule in the place of one.
  ///
  /// @return a sentence about a learning rate that is another one now
  Optional<String> put(OptimizerType before, OptimizerType after) {
    OptionalInt place = workbench.indexOf(before);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    int index = place.getAsInt();
    Optimizer old = workbench.contenders().get(index).optimizer();
    workbench.change(before, after);
    remember(old, after);
    restore(index, before, after);
    double rate = workbench.contenders().get(index).optimizer().learningRate();
    return rate == old.learningRate() ? Optional.empty() : Optional.of(moved(after, rate));
  }

  private void remember(Optimizer old, OptimizerType after) {
    old.type()
        .hyperparameters()
        .forEach(each -> {
          double value = old.settings().getOrDefault(each.name(), each.standard());
          if (after.hyperparameter(each.name()).isEmpty() && value != each.standard()) {
            gone.put(each.name(), value);
          }
        });
  }

  private void restore(int index, OptimizerType before, OptimizerType after) {
    for (Hyperparameter each : after.hyperparameters()) {
      Double value = gone.get(each.name());
      if (value != null && before.hyperparameter(each.name()).isEmpty()) {
        gone.remove(each.name());
        if (each.allowed().contains(value)) {
          workbench.setSetting(index, each.name(), value);
        }
      }
    }
  }

  private static String moved(OptimizerType after, double rate) {
    String number = PlainNumber.rounded(rate, 3);
    return after
        .form()
        .kin()
        .map(kin -> WORDS.get("rule.rate.moved", number, kin))
        .orElseGet(() -> WORDS.get("rule.rate.said", number));
  }
}
