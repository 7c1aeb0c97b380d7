package thalweg.exchange;

import java.math.BigDecimal;
import java.util.Map;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.setting.Hyperparameter;

/// An optimizer as the command line spells it, for example `adam:learningRate=0.05`.
public final class OptimizerLabel {
  private OptimizerLabel() {}

  /// The method as the command line spells it, with those settings that are not standard.
  public static String of(Optimizer optimizer) {
    StringBuilder label = new StringBuilder(optimizer.type().id());
    Map<String, Double> settings = optimizer.type().settings(optimizer);
    char separator = ':';
    for (Hyperparameter each : optimizer.type().hyperparameters()) {
      double value = settings.getOrDefault(each.name(), each.standard());
      if (value != each.standard()) {
        label.append(separator).append(each.name()).append('=').append(print(each, value));
        separator = ',';
      }
    }
    return label.toString();
  }

  private static String print(Hyperparameter hyperparameter, double value) {
    if (hyperparameter.isSwitch()) {
      return Boolean.toString(value != 0);
    }
    BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
    return value >= 1 && value < 1e7 ? shortest.toPlainString() : shortest.toString();
  }
}
