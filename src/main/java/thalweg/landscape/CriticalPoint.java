package thalweg.landscape;

import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// A place where the gradient is zero.
///
/// @param kind what the Hessian's eigenvalues say of it
/// @param point where it is in the plane of the landscape, in domain coordinates
/// @param position where it is in R^n; the same place where n is 2
/// @param value f there
/// @param curvature the eigenpairs of the Hessian there, in the objective's coordinates
public record CriticalPoint(
    CriticalKind kind, Point point, Position position, double value, Eigenpairs curvature) {

  /// A critical point of a function of the plane.
  public CriticalPoint(CriticalKind kind, Point point, double value, Eigenpairs curvature) {
    this(kind, point, Position.of(point), value, curvature);
  }

  /// Along how many directions f does not bend, where that is a matter of course: of a minimum or a
  /// maximum among more than two coordinates, those up to which it is one. None in the plane, where
  /// such a point is degenerate, and none of a saddle, which is one whatever they do.
  public int flatDirections() {
    boolean told = kind == CriticalKind.MINIMUM || kind == CriticalKind.MAXIMUM;
    if (curvature.size() == 2 || !told) {
      return 0;
    }
    double greatest = Math.max(Math.abs(curvature.low()), Math.abs(curvature.high()));
    return curvature.inertia(NewtonSearch.FLAT * greatest).flat();
  }
}
