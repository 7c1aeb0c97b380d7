package thalweg.optimizer.schedule;

/// How the learning rate changes in the course of a run: a factor on it for each step, the same for
/// every optimizer. Immutable, a record whose components carry `Setting`.
///
/// Each begins, if wanted, with a linear warm-up.
public sealed interface Schedule
    permits ConstantSchedule,
        StepSchedule,
        ExponentialSchedule,
        CosineSchedule,
        InverseTimeSchedule {

  /// w, over how many steps the factor grows in proportion to the step; 0 and 1 are none.
  int warmup();

  /// The factor some steps after the warm-up, without it; 1 at its end.
  ///
  /// @param steps since the warm-up's last step, or since the first step where there is none
  double after(int steps);

  /// The factor on the learning rate.
  ///
  /// @param step the step that is to be made, from 1
  default double factor(int step) {
    return step < warmup() ? (double) step / warmup() : after(step - Math.max(warmup(), 1));
  }

  /// Whether a run ever has the learning rate that its optimizer is set to: whether its warm-up
  /// ends within its steps.
  ///
  /// @param steps of the run, at least 0
  default boolean arrives(int steps) {
    return warmup() <= Math.max(1, steps);
  }
}
