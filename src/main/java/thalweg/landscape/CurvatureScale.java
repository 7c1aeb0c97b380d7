package thalweg.landscape;

/// Says of a place that Newton's method has led to whether its gradient vanishes for good, and
/// against which curvature others are small there. It is asked once a search, and only of places
/// that were found: so it may look around.
@FunctionalInterface
public interface CurvatureScale {
  /// The unit of curvature by which the kind of a critical point is told; NaN where it is none that
  /// is wanted.
  ///
  /// @param position the place, not to be changed
  /// @param gradient there, not to be changed
  /// @param hessian there, a [thalweg.linalg.UpperTriangle], not to be changed
  double at(double[] position, double[] gradient, double[] hessian);
}
