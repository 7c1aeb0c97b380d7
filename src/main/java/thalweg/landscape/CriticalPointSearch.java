package thalweg.landscape;

import java.util.Optional;
import thalweg.formula.Field;
import thalweg.linalg.Eigenpairs;

/// Newton's method from a point to the critical point it lies beside.
///
/// Lengths are measured in the frame in which the domain is the unit square, and curvatures there
/// in a unit that the caller names, because only the caller knows against what they are small: the
/// height range of the whole domain, say, or the greatest curvature nearby. So neither multiplying
/// f nor stretching the domain changes what is found.
public final class CriticalPointSearch {
  /// Above the curvature that is left where the slope beside a degenerate point drowns in rounding.
  private static final double FLAT = 1e-6;

  private static final double ARRIVED = 1e-12;
  private static final double NO_SLOPE = 1e-9;
  private static final double ROUNDING = 1e-15;

  /// Where less is left of a coordinate than Newton's method can tell, it is 0.
  private static final double NOTHING = 2e-12;

  /// The distance to a degenerate point shrinks by a factor of 4/5 and less until the sixth order.
  private static final int MOST_ITERATIONS = 80;

  private static final double RETREAT = 1e-6;

  private final Field field;
  private final Domain domain;

  /// A search on a field, in the coordinates of the domain.
  public CriticalPointSearch(Field field, Domain domain) {
    this.field = field;
    this.domain = domain;
  }

  /// Whether Newton's step from a point can be as short as `near`. Cheap, and necessary only: a
  /// promising point may still have no critical point beside it.
  ///
  /// @param gradient f_x, f_y
  /// @param hessian f_xx, f_xy, f_yy
  /// @param unit of curvature, positive
  /// @param near a share of the domain
  public boolean isPromising(double[] gradient, double[] hessian, double unit, double near) {
    double across = gradient[0] * domain.width();
    double up = gradient[1] * domain.height();
    double xx = hessian[0] * domain.width() * domain.width();
    double xy = hessian[1] * domain.width() * domain.height();
    double yy = hessian[2] * domain.height() * domain.height();
    // With d for Newton's step and the Frobenius norm for the Hessian H: |g| = |H d| <= |H| |d|.
    double bend = xx * xx + 2 * xy * xy + yy * yy;
    return Math.max(Math.abs(across), Math.abs(up)) <= NO_SLOPE * unit
        || across * across + up * up <= near * near * bend;
  }

  /// The critical point near a point, if Newton's method finds one without going far. It may lie
  /// outside the domain.
  ///
  /// @param unit of curvature, positive
  /// @param reach how far it may go in all, as a share of the domain
  public Optional<CriticalPoint> from(Point start, double unit, double reach) {
    double[] p = {start.x(), start.y()};
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    double[] step = new double[2];
    boolean retreated = true;
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      field.hessian(p[0], p[1], gradient, hessian);
      if (!isFinite(gradient, hessian)) {
        // Derivatives may fail at the point itself, as those of sqrt(x^2 + y^2)^2 do at 0.
        if (retreated) {
          return Optional.empty();
        }
        retreated = true;
        move(p, step, -RETREAT);
        continue;
      }
      retreated = false;
      Eigenpairs scaled = scaled(hessian);
      double length = newton(scaled, gradient, step);
      move(p, step, 1);
      if (!(length <= reach) || !(distance(p, start) <= reach)) {
        // Beside a degenerate point, rounding divided by rounding may lead anywhere.
        move(p, step, -1);
        return i > 0 && slope(gradient) <= ROUNDING * unit
            ? Optional.of(found(p, hessian, unit))
            : Optional.empty();
      }
      if (length <= ARRIVED) {
        return Optional.of(found(p, hessian, unit));
      }
    }
    // Where the Hessian vanishes too, each step only shortens the distance by a factor; elsewhere
    // it has wandered.
    return slope(gradient) <= NO_SLOPE * unit
        ? Optional.of(found(p, hessian, unit))
        : Optional.empty();
  }

  private void move(double[] p, double[] step, double share) {
    p[0] -= share * step[0] * domain.width();
    p[1] -= share * step[1] * domain.height();
  }

  private double distance(double[] p, Point other) {
    return Length.of((p[0] - other.x()) / domain.width(), (p[1] - other.y()) / domain.height());
  }

  /// @param beside the Hessian at a neighbour, for where there is none at the point itself
  private CriticalPoint found(double[] p, double[] beside, double unit) {
    p[0] = Math.abs(p[0]) <= NOTHING * domain.width() ? 0 : p[0];
    p[1] = Math.abs(p[1]) <= NOTHING * domain.height() ? 0 : p[1];
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    double value = field.hessian(p[0], p[1], gradient, hessian);
    double[] known = isFinite(gradient, hessian) ? hessian : beside;
    return new CriticalPoint(
        scaled(known).kind(FLAT * unit),
        new Point(p[0], p[1]),
        value,
        Eigenpairs.of2x2(known[0], known[1], known[2]));
  }

  private double slope(double[] gradient) {
    return Length.of(gradient[0] * domain.width(), gradient[1] * domain.height());
  }

  private static boolean isFinite(double[] gradient, double[] hessian) {
    return Double.isFinite(gradient[0] + gradient[1] + hessian[0] + hessian[1] + hessian[2]);
  }

  private Eigenpairs scaled(double[] hessian) {
    return Eigenpairs.of2x2(
        hessian[0] * domain.width() * domain.width(),
        hessian[1] * domain.width() * domain.height(),
        hessian[2] * domain.height() * domain.height());
  }

  /// Newton's step in the scaled frame, leaving out directions whose slope is mere rounding: along
  /// the floor of a level valley it would be divided by a curvature that is rounding as well.
  ///
  /// @return its length
  private double newton(Eigenpairs pairs, double[] gradient, double[] step) {
    double rounding = ROUNDING * Math.max(Math.abs(pairs.low()), Math.abs(pairs.high()));
    step[0] = 0;
    step[1] = 0;
    for (int i = 0; i < 2; i++) {
      double[] direction = pairs.vector(i);
      double slope =
          gradient[0] * domain.width() * direction[0]
              + gradient[1] * domain.height() * direction[1];
      if (!(Math.abs(slope) <= rounding)) {
        step[0] += direction[0] * slope / pairs.value(i);
        step[1] += direction[1] * slope / pairs.value(i);
      }
    }
    return Length.of(step[0], step[1]);
  }
}
