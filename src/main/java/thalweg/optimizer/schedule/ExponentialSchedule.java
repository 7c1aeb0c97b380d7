package thalweg.optimizer.schedule;

import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// The learning rate falls by the same factor at every step.
///
/// `q^k`, as PyTorch's `ExponentialLR`.
///
/// @param factor q
/// @param warmup w, steps of linear warm-up before
@Named(id = "exponential", name = "Exponential")
public record ExponentialSchedule(
    @Setting(symbol = "q", standard = 0.995, kind = Kind.SHARE) double factor,
    @Setting(symbol = "w", standard = 0, kind = Kind.STEPS) int warmup)
    implements Schedule {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public ExponentialSchedule {
    RecordSettings.check(ExponentialSchedule.class, factor, warmup);
  }

  @Override
  public double after(int steps) {
    return Math.pow(factor, steps);
  }
}
