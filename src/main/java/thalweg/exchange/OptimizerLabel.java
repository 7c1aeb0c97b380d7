package thalweg.exchange;

import java.util.Map;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.schedule.Schedule;
import thalweg.optimizer.schedule.ScheduleType;
import thalweg.optimizer.setting.Described;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.text.PlainNumber;

/// An optimizer as the command line spells it, for example `adam:learningRate=0.05`.
public final class OptimizerLabel {
  private OptimizerLabel() {}

  /// The method as the command line spells it, with those settings that are not standard.
  public static String of(Optimizer optimizer) {
    return of(optimizer.type(), optimizer);
  }

  /// A schedule, spelled the same way.
  static String of(Schedule schedule) {
    return of(ScheduleType.of(schedule), schedule);
  }

  private static <T> String of(Described<T> type, T described) {
    StringBuilder label = new StringBuilder(type.id());
    Map<String, Double> settings = type.settings(described);
    char separator = ':';
    for (Hyperparameter each : type.hyperparameters()) {
      double value = settings.getOrDefault(each.name(), each.standard());
      if (Double.compare(value, each.standard()) != 0) {
        label.append(separator).append(each.name()).append('=');
        label.append(each.isSwitch() ? Boolean.toString(value != 0) : PlainNumber.exact(value));
        separator = ',';
      }
    }
    return label.toString();
  }
}
