package thalweg.landscape;

/// The value, gradient and Hessian of a function from R^n to R at a point.
@FunctionalInterface
public interface Derivatives {
  /// f at a point, its gradient and its Hessian; NaN or infinite where they do not exist.
  ///
  /// @param gradient receives n elements
  /// @param hessian receives the Hessian, a [thalweg.linalg.UpperTriangle]
  double at(double[] point, double[] gradient, double[] hessian);
}
