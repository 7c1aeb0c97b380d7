package thalweg.figure.lettering;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.setting.Described;
import thalweg.optimizer.setting.Hyperparameter;

/// The settings of an optimizer or a schedule in one line, for example η = 0.01 μ = 0.9.
public final class SettingsLine {
  private static final String BETWEEN = "   ";

  private SettingsLine() {}

  /// All settings of an optimizer that a reader has to know to set it again.
  public static String of(Optimizer optimizer) {
    return of(optimizer.type(), optimizer, BETWEEN);
  }

  /// The same without the learning rate, for a figure that is about many of them.
  public static String besideRate(Optimizer optimizer) {
    return of(optimizer.type(), optimizer, BETWEEN, each -> !each.isLearningRate());
  }

  /// What is zero or switched off takes no part in the rule, and is left out where that is how it
  /// stands unless it is set: what is left out has its default.
  ///
  /// @param between what stands between two settings
  public static <T> String of(Described<T> type, T described, String between) {
    return of(type, described, between, _ -> true);
  }

  private static <T> String of(
      Described<T> type, T described, String between, Predicate<Hyperparameter> wanted) {
    Map<String, Double> values = type.settings(described);
    return type.hyperparameters().stream()
        .filter(wanted)
        .map(each -> setting(each, values.getOrDefault(each.name(), each.standard())))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(between));
  }

  private static String setting(Hyperparameter setting, double value) {
    if (value == 0 && (setting.isSwitch() || setting.standard() == 0)) {
      return "";
    }
    return setting.isSwitch()
        ? setting.symbol()
        : setting.symbol() + " = " + Typesetting.exact(value);
  }
}
