package thalweg.optimizer.schedule;

import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// The learning rate falls along half a wave of a cosine, and stays down or starts again.
///
/// `c + (1 - c) (1 + cos(pi k / p)) / 2`; with restarts, `k` begins again at 0 after `p` steps, and
/// the next period is `m` times as long. Loshchilov and Hutter, *SGDR: Stochastic gradient descent
/// with warm restarts* (2017); PyTorch's `CosineAnnealingLR` and `CosineAnnealingWarmRestarts`, of
/// which the former climbs again after `p` steps where this one stays down.
///
/// @param period p, steps of the first descent
/// @param floor c, the share of the rate that is left at the bottom
/// @param restarts whether it starts again
/// @param growth m, how many times as long each period is as the one before
/// @param warmup w, steps of linear warm-up before
@Named(id = "cosine", name = "Cosine")
public record CosineSchedule(
    @Setting(symbol = "p", standard = 200, kind = Kind.PERIOD) int period,
    @Setting(symbol = "c", standard = 0, kind = Kind.SHARE) double floor,
    @Setting(symbol = "restarts", standard = 0, kind = Kind.SWITCH) boolean restarts,
    @Setting(symbol = "m", standard = 1, kind = Kind.COUNT) int growth,
    @Setting(symbol = "w", standard = 0, kind = Kind.STEPS) int warmup)
    implements Schedule {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public CosineSchedule {
    RecordSettings.check(CosineSchedule.class, period, floor, restarts ? 1 : 0, growth, warmup);
  }

  @Override
  public double after(int steps) {
    double share = restarts ? shareOfPeriod(steps) : Math.min(1, (double) steps / period);
    return floor + (1 - floor) * (1 + Math.cos(Math.PI * share)) / 2;
  }

  private double shareOfPeriod(int steps) {
    if (growth == 1) {
      return (double) (steps % period) / period;
    }
    long length = period;
    long rest = steps;
    while (rest >= length) {
      rest -= length;
      length *= growth;
    }
    return (double) rest / length;
  }
}
