package thalweg.figure.lettering;

import java.util.Map;
import java.util.stream.Collectors;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.setting.Described;
import thalweg.optimizer.setting.Hyperparameter;

/// The settings of an optimizer or a schedule in one line, for example η = 0.01 μ = 0.9.
public final class SettingsLine {
  private SettingsLine() {}

  public static String of(Optimizer optimizer) {
    return of(optimizer.type(), optimizer, "   ");
  }

  /// What is switched off or zero takes no part in the rule and is left out.
  ///
  /// @param between what stands between two settings
  public static <T> String of(Described<T> type, T described, String between) {
    Map<String, Double> values = type.settings(described);
    return type.hyperparameters().stream()
        .filter(each -> values.getOrDefault(each.name(), 0.0) != 0)
        .map(each -> setting(each, values.getOrDefault(each.name(), 0.0)))
        .collect(Collectors.joining(between));
  }

  private static String setting(Hyperparameter setting, double value) {
    return setting.isSwitch()
        ? setting.symbol()
        : setting.symbol() + " = " + Typesetting.number(value);
  }
}
