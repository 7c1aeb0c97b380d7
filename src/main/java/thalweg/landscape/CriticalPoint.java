package thalweg.landscape;

import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// A place where the gradient is zero; or a minimum in a kink, where it jumps instead.
///
/// @param kind what the Hessian's eigenvalues say of it
/// @param point where it is in the plane of the landscape, in domain coordinates
/// @param position where it is in R^n; the same place where n is 2
/// @param value f there
/// @param curvature the eigenpairs of the Hessian there, in the objective's coordinates
/// @param form whether it stands alone, as far as that was looked at
public record CriticalPoint(
    CriticalKind kind,
    Point point,
    Position position,
    double value,
    Eigenpairs curvature,
    CriticalForm form) {

  /// A critical point of a function of the plane.
  public CriticalPoint(CriticalKind kind, Point point, double value, Eigenpairs curvature) {
    this(kind, point, Position.of(point), value, curvature);
  }

  /// A critical point that stands alone.
  public CriticalPoint(
      CriticalKind kind, Point point, Position position, double value, Eigenpairs curvature) {
    this(kind, point, position, value, curvature, CriticalForm.POINT);
  }

  /// A minimum of a function of the plane where the gradient jumps, with curvatures of no bound.
  public static CriticalPoint inKink(Point point, double value) {
    Eigenpairs none = Eigenpairs.of2x2(0, 0, 0);
    return new CriticalPoint(
        CriticalKind.MINIMUM,
        point,
        Position.of(point),
        value,
        none.withLimits(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY),
        CriticalForm.KINK);
  }

  /// A place of the plane where the gradient jumps, and that of the formula is 0, but no minimum.
  public static CriticalPoint inKinkOnly(Point point, double value) {
    return new CriticalPoint(
        CriticalKind.DEGENERATE,
        point,
        Position.of(point),
        value,
        Eigenpairs.of2x2(0, 0, 0),
        CriticalForm.NONSMOOTH);
  }

  /// A place of the plane that the ground leads down to on one side of a jump, lower on the other.
  public static CriticalPoint atJump(Point point, double value) {
    return inKinkOnly(point, value).withForm(CriticalForm.JUMP);
  }

  /// The same place as a part of something else.
  public CriticalPoint withForm(CriticalForm other) {
    return new CriticalPoint(kind, point, position, value, curvature, other);
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
