package thalweg.desktop;

import thalweg.optimizer.ConstantSchedule;
import thalweg.optimizer.Schedule;

/// What all runs of a race have in common.
///
/// @param noise sigma, the standard deviation of what is added to each coordinate of each gradient
/// @param seed what all chance follows from
/// @param schedule how the learning rates change on the way
public record Conditions(double noise, long seed, Schedule schedule) {
  /// Exact gradients and constant rates.
  public static final Conditions STANDARD = new Conditions(0, 0, new ConstantSchedule(0));

  /// The same conditions with another noise.
  public Conditions withNoise(double changed) {
    return new Conditions(changed, seed, schedule);
  }

  /// The same conditions with another seed.
  public Conditions withSeed(long changed) {
    return new Conditions(noise, changed, schedule);
  }

  /// The same conditions with another schedule.
  public Conditions withSchedule(Schedule changed) {
    return new Conditions(noise, seed, changed);
  }
}
