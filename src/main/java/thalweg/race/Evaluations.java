package thalweg.race;

/// How often a method has asked about the function, from 0.
///
/// @param values questions for a value alone
/// @param gradients questions for a gradient
/// @param hessians questions for a Hessian
/// @param products questions for a Hessian times a vector
public record Evaluations(long values, long gradients, long hessians, long products) {
  /// All questions together.
  public long total() {
    return values + gradients + hessians + products;
  }
}
