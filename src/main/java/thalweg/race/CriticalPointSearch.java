package thalweg.race;

import java.util.Optional;
import thalweg.curvature.CriticalKind;
import thalweg.curvature.Eigenpairs;
import thalweg.landscape.Domain;
import thalweg.landscape.Objective;
import thalweg.landscape.Point;

/// Newton's method from a point to the critical point it lies beside, in the frame in which the
/// domain is the unit square and f spans 1 over it.
final class CriticalPointSearch {
  /// Above the curvature that is left where the slope beside a degenerate point drowns in rounding.
  private static final double FLAT = 1e-6;

  private static final double NO_SLOPE = 1e-9;
  private static final double ROUNDING = 1e-15;
  private static final double REACH = 0.02;
  private static final int MOST_ITERATIONS = 20;

  private final Objective objective;
  private final Domain domain;
  private final double slopeX;
  private final double slopeY;
  private final double heightRange;

  /// @param heightRange highest minus lowest value over the domain, finite
  CriticalPointSearch(Objective objective, Domain domain, double heightRange) {
    this.objective = objective;
    this.domain = domain;
    this.heightRange = heightRange > 0 ? heightRange : 1;
    this.slopeX = domain.width() / this.heightRange;
    this.slopeY = domain.height() / this.heightRange;
  }

  /// Whether Newton's step from a point can be as short as `near`. Cheap, and necessary only: a
  /// promising point may still have no critical point beside it.
  ///
  /// @param gradient f_x, f_y
  /// @param hessian f_xx, f_xy, f_yx, f_yy
  boolean isPromising(double[] gradient, double[] hessian, double near) {
    double slope = slope(gradient);
    double xx = hessian[0] * domain.width() * slopeX;
    double xy = hessian[1] * domain.width() * slopeY;
    double yy = hessian[3] * domain.height() * slopeY;
    // With d for Newton's step and the Frobenius norm for the Hessian H: |g| = |H d| <= |H| |d|.
    return slope <= NO_SLOPE || slope <= near * Math.sqrt(xx * xx + 2 * xy * xy + yy * yy);
  }

  /// The critical point near a point, if Newton's method finds one without going far.
  Optional<CriticalPoint> from(double x, double y) {
    double[] p = {x, y};
    double[] gradient = new double[2];
    double[] hessian = new double[4];
    double[] step = new double[2];
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      objective.hessian(p, gradient, hessian);
      if (!isFinite(hessian)) {
        return Optional.empty();
      }
      Eigenpairs pairs = curvature(hessian);
      double length = newton(pairs, gradient, step);
      if (!(length <= REACH)) {
        return Optional.empty();
      }
      p[0] -= step[0] * domain.width();
      p[1] -= step[1] * domain.height();
      if (length <= NO_SLOPE) {
        return Optional.of(new CriticalPoint(pairs.kind(FLAT), new Point(p[0], p[1])));
      }
    }
    // Where the Hessian vanishes too, each step only halves the distance; elsewhere it has
    // wandered.
    return slope(gradient) <= NO_SLOPE
        ? Optional.of(new CriticalPoint(CriticalKind.DEGENERATE, new Point(p[0], p[1])))
        : Optional.empty();
  }

  private double slope(double[] gradient) {
    return Math.hypot(gradient[0] * slopeX, gradient[1] * slopeY);
  }

  private static boolean isFinite(double[] hessian) {
    return Double.isFinite(hessian[0] + hessian[1] + hessian[3]);
  }

  private Eigenpairs curvature(double[] hessian) {
    return Eigenpairs.of2x2(
        hessian[0] * domain.width() * slopeX,
        hessian[1] * domain.width() * slopeY,
        hessian[3] * domain.height() * slopeY);
  }

  /// Newton's step in the scaled frame, leaving out directions whose slope is mere rounding: along
  /// the floor of a level valley it would be divided by a curvature that is rounding as well.
  ///
  /// @return its length
  private double newton(Eigenpairs pairs, double[] gradient, double[] step) {
    step[0] = 0;
    step[1] = 0;
    for (int i = 0; i < 2; i++) {
      double[] direction = pairs.vector(i);
      double slope = gradient[0] * slopeX * direction[0] + gradient[1] * slopeY * direction[1];
      if (!(Math.abs(slope) <= ROUNDING)) {
        step[0] += direction[0] * slope / pairs.value(i);
        step[1] += direction[1] * slope / pairs.value(i);
      }
    }
    return Math.hypot(step[0], step[1]);
  }
}
