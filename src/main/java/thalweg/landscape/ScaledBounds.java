package thalweg.landscape;

import thalweg.formula.enclosure.Enclosure;

/// What gradient and Hessian are at most in a square of the unit square, by the formula, in the
/// frame of [ScaledDerivatives].
///
/// @param sloped whether the gradient is zero nowhere in it
/// @param level whether the gradient is exactly zero all over it
/// @param smooth whether f is defined all over it, and no derivative jumps
/// @param finite whether all bounds are numbers
/// @param gu the greatest magnitude of the derivative along u
/// @param gv the greatest magnitude of the derivative along v
/// @param uu that of the second derivative along u
/// @param uv that of the mixed second derivative
/// @param vv that of the second derivative along v
public record ScaledBounds(
    boolean sloped,
    boolean level,
    boolean smooth,
    boolean finite,
    double gu,
    double gv,
    double uu,
    double uv,
    double vv) {

  /// A share: squares of a smaller side are no wider than numbers are apart.
  public static final double LEAST_SIDE = 1e-13;

  static boolean isSloped(Enclosure bounds) {
    return !bounds.dx().contains(0) || !bounds.dy().contains(0);
  }

  static boolean isLevel(Enclosure bounds) {
    return bounds.dx().isZero() && bounds.dy().isZero();
  }
}
