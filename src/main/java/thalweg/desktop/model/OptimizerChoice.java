package thalweg.desktop.model;

import thalweg.optimizer.Optimizer;

/// An optimizer in the window's list, with its settings, whether it races or not.
///
/// @param optimizer the method with its settings
/// @param racing whether it takes part
public record OptimizerChoice(Optimizer optimizer, boolean racing) {
  /// The same optimizer, racing or not.
  public OptimizerChoice withRacing(boolean changed) {
    return new OptimizerChoice(optimizer, changed);
  }

  /// The same contender with another learning rate.
  ///
  /// @throws IllegalArgumentException if it is negative or not finite
  public OptimizerChoice withLearningRate(double changed) {
    return new OptimizerChoice(optimizer.withLearningRate(changed), racing);
  }

  /// The same contender with one setting changed.
  ///
  /// @throws IllegalArgumentException if there is no such setting or the value is not allowed
  public OptimizerChoice with(String setting, double value) {
    return new OptimizerChoice(optimizer.type().with(optimizer, setting, value), racing);
  }
}
