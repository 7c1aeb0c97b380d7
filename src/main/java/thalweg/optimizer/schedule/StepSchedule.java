package thalweg.optimizer.schedule;

import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// The learning rate falls by a factor at regular intervals.
///
/// `q^floor(k / p)`, as PyTorch's `StepLR`.
///
/// @param period p, steps from one fall to the next
/// @param factor q
/// @param warmup w, steps of linear warm-up before
@Named(id = "step", name = "Step")
public record StepSchedule(
    @Setting(symbol = "p", standard = 200, kind = Kind.PERIOD) int period,
    @Setting(symbol = "q", standard = 0.5, kind = Kind.SHARE) double factor,
    @Setting(symbol = "w", standard = 0, kind = Kind.STEPS) int warmup)
    implements Schedule {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public StepSchedule {
    RecordSettings.check(StepSchedule.class, period, factor, warmup);
  }

  @Override
  public double after(int steps) {
    int falls = steps / period;
    return Math.pow(factor, falls);
  }
}
