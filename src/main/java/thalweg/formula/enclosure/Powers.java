package thalweg.formula.enclosure;

import thalweg.formula.derivative.ConstantPower;

/// Powers of intervals, none of them empty.
final class Powers {
  private Powers() {}

  /// u^p; empty where it is defined nowhere.
  static ClosedInterval power(ClosedInterval u, double p) {
    if (!Double.isFinite(p)) {
      return ClosedInterval.ALL;
    }
    if (p == 0) {
      return ClosedInterval.ONE;
    }
    if (p == 1) {
      return u;
    }
    boolean whole = p == Math.rint(p);
    if (whole && p < 0) {
      return ClosedInterval.ONE.dividedBy(power(u, -p));
    }
    Shape shape = new Shape(base -> ConstantPower.value(base, p), Shape.LIBRARY + error(p));
    if (whole) {
      return p % 2 == 0 ? shape.risingFromZero(u) : shape.rising(u);
    }
    // The one negative base that Math.pow takes to every power.
    ClosedInterval limit =
        u.low() == Double.NEGATIVE_INFINITY
            ? ClosedInterval.of(Math.pow(u.low(), p))
            : ClosedInterval.NONE;
    ClosedInterval base = u.intersection(ClosedInterval.NOT_NEGATIVE);
    if (base.isEmpty()) {
      return limit;
    }
    return limit.hull(p > 0 ? shape.rising(base) : shape.falling(base));
  }

  /// In units of the last place: each product of a power by squaring doubles what was there.
  private static double error(double p) {
    return ConstantPower.isProduct(p) ? Math.abs(p) : 0;
  }

  /// Whether u^p is defined all over, with its derivatives.
  static boolean isSmooth(ClosedInterval u, double p) {
    return u.low() > 0 || (p == Math.rint(p) && (p >= 0 || u.high() < 0));
  }

  /// u^v where both vary; every number where the base may be negative.
  static ClosedInterval power(ClosedInterval u, ClosedInterval v) {
    if (u.low() < 0) {
      return ClosedInterval.ALL;
    }
    return corner(u.low(), v.low())
        .hull(corner(u.low(), v.high()))
        .hull(corner(u.high(), v.low()))
        .hull(corner(u.high(), v.high()));
  }

  /// A power is greatest and least at a corner, as it rises or falls all along either way.
  private static ClosedInterval corner(double u, double v) {
    double power = Math.pow(u, v);
    return new ClosedInterval(
        Outward.below(power, Shape.LIBRARY), Outward.above(power, Shape.LIBRARY));
  }
}
