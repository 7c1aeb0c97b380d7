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
  private static final double FLAT = 1e-7;
  private static final double NO_SLOPE = 1e-9;
  private static final double REACH = 0.02;
  private static final int MOST_ITERATIONS = 20;

  private final Objective objective;
  private final Domain domain;
  private final double heightRange;

  /// @param heightRange highest minus lowest value over the domain
  CriticalPointSearch(Objective objective, Domain domain, double heightRange) {
    this.objective = objective;
    this.domain = domain;
    this.heightRange = heightRange > 0 ? heightRange : 1;
  }

  /// Whether Newton's step from a point is no longer than `near`, or there is no slope at all.
  ///
  /// @param gradient f_x, f_y
  /// @param hessian f_xx, f_xy, f_yx, f_yy
  boolean isPromising(double[] gradient, double[] hessian, double near) {
    double gx = gradient[0] * domain.width() / heightRange;
    double gy = gradient[1] * domain.height() / heightRange;
    if (Math.hypot(gx, gy) <= NO_SLOPE) {
      return true;
    }
    double xx = hessian[0] * domain.width() * domain.width() / heightRange;
    double xy = hessian[1] * domain.width() * domain.height() / heightRange;
    double yy = hessian[3] * domain.height() * domain.height() / heightRange;
    double slopeAlong = Math.hypot(gx, gy);
    // Cheap necessary condition: |g| = |H d| <= |H| |d|, with the Frobenius norm for |H|.
    return slopeAlong <= near * Math.sqrt(xx * xx + 2 * xy * xy + yy * yy);
  }

  /// The critical point near a point, if Newton's method finds one without going far.
  Optional<CriticalPoint> from(double[] point) {
    double[] p = point.clone();
    double[] gradient = new double[2];
    double[] hessian = new double[4];
    double[] step = new double[2];
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      objective.hessian(p, gradient, hessian);
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
    return Optional.of(new CriticalPoint(CriticalKind.DEGENERATE, new Point(p[0], p[1])));
  }

  private Eigenpairs curvature(double[] hessian) {
    return Eigenpairs.of2x2(
        hessian[0] * domain.width() * domain.width() / heightRange,
        hessian[1] * domain.width() * domain.height() / heightRange,
        hessian[3] * domain.height() * domain.height() / heightRange);
  }

  /// Newton's step in the scaled frame, leaving out directions without slope and curvature.
  ///
  /// @return its length
  private double newton(Eigenpairs pairs, double[] gradient, double[] step) {
    double gx = gradient[0] * domain.width() / heightRange;
    double gy = gradient[1] * domain.height() / heightRange;
    step[0] = 0;
    step[1] = 0;
    for (int i = 0; i < 2; i++) {
      double[] direction = pairs.vector(i);
      double slope = gx * direction[0] + gy * direction[1];
      if (Math.abs(slope) > NO_SLOPE * 1e-3) {
        step[0] += direction[0] * slope / pairs.value(i);
        step[1] += direction[1] * slope / pairs.value(i);
      }
    }
    return Math.hypot(step[0], step[1]);
  }
}
