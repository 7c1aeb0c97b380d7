package thalweg.optimizer.schedule;

import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// The learning rate falls as one over time: fast at first, and so slowly later that with gradient
/// noise a run still arrives.
///
/// `1 / (1 + a k)`, as Keras's `InverseTimeDecay`. Robbins and Monro, *A stochastic approximation
/// method* (1951).
///
/// @param decay a, the inverse of the number of steps after which half is left
/// @param warmup w, steps of linear warm-up before
@Named(id = "inverse-time", name = "Inverse time")
public record InverseTimeSchedule(
    @Setting(symbol = "a", standard = 0.01, kind = Kind.AMOUNT) double decay,
    @Setting(symbol = "w", standard = 0, kind = Kind.STEPS) int warmup)
    implements Schedule {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public InverseTimeSchedule {
    RecordSettings.check(InverseTimeSchedule.class, decay, warmup);
  }

  @Override
  public double after(int steps) {
    return 1 / (1 + decay * steps);
  }
}
