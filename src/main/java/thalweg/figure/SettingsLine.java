package thalweg.figure;

import java.util.Map;
import java.util.stream.Collectors;
import thalweg.optimizer.Hyperparameter;
import thalweg.optimizer.Optimizer;

/// The settings of an optimizer in one line, for example η = 0.01 μ = 0.9.
final class SettingsLine {
  private SettingsLine() {}

  /// What is switched off or zero takes no part in the rule and is left out.
  static String of(Optimizer optimizer) {
    Map<String, Double> values = optimizer.type().settings(optimizer);
    return optimizer.type().hyperparameters().stream()
        .filter(each -> values.getOrDefault(each.name(), 0.0) != 0)
        .map(each -> setting(each, values.getOrDefault(each.name(), 0.0)))
        .collect(Collectors.joining("   "));
  }

  private static String setting(Hyperparameter setting, double value) {
    return setting.isSwitch()
        ? setting.symbol()
        : setting.symbol() + " = " + Typesetting.number(value);
  }
}
