package thalweg.race;

/// What is known of the point where a run stands: all that its diagnosis asks of the function.
interface CurrentPoint {
  /// The gradient there; not to be changed.
  double[] gradient();

  /// The Hessian there, a [thalweg.linalg.UpperTriangle]; not to be changed.
  double[] hessian();

  /// Whether the gradient is zero.
  default boolean isLevel() {
    for (double slope : gradient()) {
      if (slope != 0) {
        return false;
      }
    }
    return true;
  }
}
