package thalweg.optimizer.schedule;

import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// The learning rate as it is.
///
/// @param warmup w, steps of linear warm-up before
@Named(id = "constant", name = "Constant")
public record ConstantSchedule(@Setting(symbol = "w", standard = 0, kind = Kind.STEPS) int warmup)
    implements Schedule {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public ConstantSchedule {
    RecordSettings.check(ConstantSchedule.class, warmup);
  }

  @Override
  public double after(int steps) {
    return 1;
  }
}
