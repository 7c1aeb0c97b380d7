package thalweg.desktop.model;

import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.optimizer.schedule.Schedule;
import thalweg.race.Experiment;

/// What all runs of a race have in common.
///
/// @param steps how many steps each run may make, 0 to [Experiment#MOST_STEPS]
/// @param noise sigma, the standard deviation of what is added to each coordinate of each gradient;
///   finite and not negative
/// @param seed what all chance follows from
/// @param schedule how the learning rates change on the way
/// @param onSteps what is done to gradients and steps
public record Conditions(
    int steps, double noise, long seed, Schedule schedule, StepConditions onSteps) {
  /// Enough steps to see something, exact gradients and constant rates.
  public static final Conditions STANDARD =
      new Conditions(400, 0, 0, new ConstantSchedule(0), StepConditions.NONE);

  /// Checks steps and noise.
  ///
  /// @throws IllegalArgumentException if one of them is out of range
  public Conditions {
    if (steps < 0 || steps > Experiment.MOST_STEPS) {
      throw new IllegalArgumentException(
          "steps = " + steps + " is outside [0, " + Experiment.MOST_STEPS + "]");
    }
    if (!(noise >= 0 && noise < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("noise = " + noise + " is outside [0, inf)");
    }
  }

  /// The same conditions with another number of steps.
  public Conditions withSteps(int changed) {
    return new Conditions(changed, noise, seed, schedule, onSteps);
  }

  /// The same conditions with another noise.
  public Conditions withNoise(double changed) {
    return new Conditions(steps, changed, seed, schedule, onSteps);
  }

  /// The same conditions with another seed.
  public Conditions withSeed(long changed) {
    return new Conditions(steps, noise, changed, schedule, onSteps);
  }

  /// The same conditions with another schedule.
  public Conditions withSchedule(Schedule changed) {
    return new Conditions(steps, noise, seed, changed, onSteps);
  }

  /// The same conditions with something else done to gradients and steps.
  public Conditions withOnSteps(StepConditions changed) {
    return new Conditions(steps, noise, seed, schedule, changed);
  }
}
