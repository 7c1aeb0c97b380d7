package thalweg.optimizer;

import java.util.Map;
import java.util.OptionalDouble;
import thalweg.optimizer.setting.RecordSettings;

/// A method of descent with its settings: immutable. One of the program is a record whose
/// components carry `Setting`; one that a user typed has its rule.
///
/// Conventions are PyTorch's, in double precision; each method's documentation says where other
/// frameworks differ.
public interface Optimizer {
  /// The learning rate before any schedule, in units of the update rule.
  double learningRate();

  /// The same method with another learning rate.
  ///
  /// @throws IllegalArgumentException if it is negative or not finite
  default Optimizer withLearningRate(double changed) {
    Map<String, Double> settings = settings();
    settings.put(type().learningRate().name(), changed);
    return type().create(settings);
  }

  /// The moving part for one run.
  ///
  /// @param dimension how many coordinates a point has; at least 1
  Stepper stepper(int dimension);

  /// The moving part for one run of a method that leaves something to chance.
  ///
  /// @param dimension how many coordinates a point has; at least 1
  /// @param chance the run's own random numbers
  default Stepper stepper(int dimension, RandomStream chance) {
    return stepper(dimension);
  }

  /// Whether a step along one coordinate depends on that coordinate's gradient alone. Then any
  /// number of runs can be made as one: N starts in the plane are a point of 2 N coordinates, all
  /// x, then all y, and step exactly as N runs do.
  default boolean elementwise() {
    return true;
  }

  /// The learning rate above which every run is unstable on a quadratic: its coordinate along the
  /// direction of the greatest curvature grows without bound, whatever the other curvatures are.
  ///
  /// @param curvature the greatest eigenvalue of the Hessian, positive
  /// @return 0 where no rate is stable; empty for a method that such a rate does not bound, because
  ///   the length of its steps does not grow with the gradient, or is searched for
  default OptionalDouble stabilityLimit(double curvature) {
    return OptionalDouble.empty();
  }

  /// Whether a run that stands still may be moved by chance alone.
  default boolean leavesToChance() {
    return false;
  }

  /// Whether a run that seems to have come to rest is soon moved on by the method itself: it never
  /// shortens its steps, or divides them by a moving average of squared gradients that fades within
  /// some hundred steps.
  default boolean isRestless() {
    return false;
  }

  /// The same at a rate that is a great part of the domain: a moving average that fades within some
  /// thousand steps moves on a run the sooner the greater its rate is.
  default boolean isRestlessWhenFast() {
    return isRestless();
  }

  /// Its settings by name, in their order; a switch as 0 or 1. The map is the caller's.
  default Map<String, Double> settings() {
    return RecordSettings.settings(getClass().asSubclass(Record.class), this);
  }

  /// What kind of optimizer this is: its id, its name and its hyperparameters.
  default OptimizerType type() {
    return OptimizerType.of(getClass().asSubclass(Record.class));
  }
}
