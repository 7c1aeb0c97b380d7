package thalweg.race;

/// How often a method has asked for values, gradients and Hessians.
public record Evaluations(long values, long gradients, long hessians) {
  /// All questions together.
  public long total() {
    return values + gradients + hessians;
  }
}
