package thalweg.optimizer.rule;

import java.util.List;
import java.util.Map;

/// What is known of one step of a run in the plane: where it went from and to, what it carried, and
/// what it was answered.
///
/// @param number the number of the step, from 1
/// @param rate the learning rate of this step, after any schedule
/// @param from where the run stood
/// @param to where it stands then
/// @param slope the gradient where it stood, without noise
/// @param before the state vectors before the step, by symbol
/// @param after the state vectors after it, by symbol
/// @param numbers the numbers carried into the step, by the names that the rule has for them
/// @param gradients the gradients that the method was answered, those of the step before first
/// @param questions how many gradients were asked for in this step
/// @param hessians the Hessians that the method was answered, each as xx, xy, yy
public record StepTrace(
    int number,
    double rate,
    PlaneVector from,
    PlaneVector to,
    PlaneVector slope,
    Map<String, PlaneVector> before,
    Map<String, PlaneVector> after,
    Map<String, Double> numbers,
    List<Answer> gradients,
    int questions,
    List<Answer> hessians) {

  /// Makes everything unmodifiable.
  public StepTrace {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
    numbers = Map.copyOf(numbers);
    gradients = List.copyOf(gradients);
    hessians = List.copyOf(hessians);
  }

  /// An answer to a method's question.
  ///
  /// @param at the point that was asked about
  /// @param answer what the method was told; of a gradient x and y, of a Hessian xx, xy and yy
  /// @param exact the same without noise
  public record Answer(PlaneVector at, List<Double> answer, List<Double> exact) {
    /// Makes the lists unmodifiable.
    public Answer {
      answer = List.copyOf(answer);
      exact = List.copyOf(exact);
    }
  }
}
