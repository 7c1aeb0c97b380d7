package thalweg.landscape;

/// What is minimised: f from R^n to R with its exact derivatives. Immutable; callable from any
/// thread. Where f is undefined the answers are NaN or infinite, never an exception.
public interface Objective {
  /// n, the number of coordinates of a point.
  int dimension();

  /// f at a point of n coordinates.
  double value(double[] point);

  /// f at a point, and its gradient.
  ///
  /// @param gradient receives n elements
  double gradient(double[] point, double[] gradient);

  /// f at a point, its gradient and its Hessian.
  ///
  /// @param gradient receives n elements
  /// @param hessian receives the Hessian as a [thalweg.linalg.UpperTriangle]
  double hessian(double[] point, double[] gradient, double[] hessian);
}
