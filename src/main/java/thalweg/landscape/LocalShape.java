package thalweg.landscape;

import java.util.Optional;
import thalweg.formula.Field;
import thalweg.linalg.Eigenpairs;
import thalweg.linalg.Inertia;

/// What value, gradient and Hessian say of a landscape at one point, in domain coordinates.
///
/// @param point where
/// @param value f
/// @param gradientX f_x
/// @param gradientY f_y
/// @param hessianXX f_xx
/// @param hessianXY f_xy
/// @param hessianYY f_yy
public record LocalShape(
    Point point,
    double value,
    double gradientX,
    double gradientY,
    double hessianXX,
    double hessianXY,
    double hessianYY) {

  /// The shape of a field at a point; parts of it are NaN or infinite where f is not defined.
  public static LocalShape at(Field field, Point point) {
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    double value = field.hessian(point.x(), point.y(), gradient, hessian);
    return new LocalShape(
        point, value, gradient[0], gradient[1], hessian[0], hessian[1], hessian[2]);
  }

  /// How much of all that there is.
  public Smoothness smoothness() {
    return Smoothness.of(this);
  }

  /// The Euclidean norm of the gradient.
  public double gradientNorm() {
    return Math.hypot(gradientX, gradientY);
  }

  /// The second derivative along a unit vector.
  public double curvatureAlong(double dx, double dy) {
    return hessianXX * dx * dx + 2 * hessianXY * dx * dy + hessianYY * dy * dy;
  }

  /// The derivative along a unit vector.
  public double slopeAlong(double dx, double dy) {
    return gradientX * dx + gradientY * dy;
  }

  /// The eigenpairs of the Hessian; empty where it is not finite.
  public Optional<Eigenpairs> curvature() {
    return Double.isFinite(hessianXX + hessianXY + hessianYY)
        ? Optional.of(LesserCurvature.sharp(new double[] {hessianXX, hessianXY, hessianYY}))
        : Optional.empty();
  }

  /// Whether each principal direction bends down, not at all, or up, the gradient vanishing or not;
  /// empty where the Hessian is not finite. Beside a greater curvature only what rounding leaves is
  /// none.
  public Optional<Inertia> bending() {
    return curvature().map(KindRule::inertia);
  }

  /// The same without a Hessian, for where what a formula gives is a convention.
  public LocalShape withoutHessian() {
    return new LocalShape(point, value, gradientX, gradientY, Double.NaN, Double.NaN, Double.NaN);
  }

  /// The same with another gradient, for where a formula gives none and there is one.
  public LocalShape withGradient(Point gradient) {
    return new LocalShape(
        point, value, gradient.x(), gradient.y(), hessianXX, hessianXY, hessianYY);
  }
}
