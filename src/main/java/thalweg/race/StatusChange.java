package thalweg.race;

/// The step from which a status holds.
///
/// @param step the first step of that status
/// @param status the status, until the next change
/// @param since the step since which it was so, as is known from `step` on; no later
public record StatusChange(int step, Status status, int since) {
  /// One that is known at once.
  public StatusChange(int step, Status status) {
    this(step, status, step);
  }
}
