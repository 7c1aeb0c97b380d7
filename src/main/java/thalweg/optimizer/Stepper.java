package thalweg.optimizer;

import java.util.List;
import java.util.Map;

/// The moving part of one run: the state vectors of an optimizer, owned by one thread.
public interface Stepper {
  /// Makes one step in place. Allocates nothing, unless it needs the Hessian's eigenvectors.
  ///
  /// @param point where the run stands; afterwards, where it stands then
  /// @param learningRate the rate of this very step, after any schedule
  /// @param oracle answers for the function
  void step(double[] point, double learningRate, Oracle oracle);

  /// Tells it that a condition has put the run elsewhere than its last step led: what it knows of
  /// the place where that led is not known of the place where the next one begins. A method that
  /// asks anew in each step need not care.
  default void moved() {}

  /// The vectors carried from step to step, in the order of the update rule; empty for a method
  /// without memory. The arrays are live: copy what is to be kept.
  List<StateVector> state();

  /// The numbers carried from step to step beside the vectors, by the names that the rule has for
  /// them.
  default Map<String, Double> numbers() {
    return Map.of();
  }
}
