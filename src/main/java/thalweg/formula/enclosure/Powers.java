package thalweg.formula.enclosure;

import thalweg.formula.derivative.ConstantPower;

/// Powers of intervals, none of them empty.
final class Powers {
  private Powers() {}

  /// u^p; empty where it is defined nowhere.
  static Interval power(Interval u, double p) {
    if (!Double.isFinite(p)) {
      return Interval.ALL;
    }
    if (p == 0) {
      return Interval.ONE;
    }
    if (p == 1) {
      return u;
    }
    boolean whole = p == Math.rint(p);
    if (whole && p < 0) {
      return Interval.ONE.dividedBy(power(u, -p));
    }
    Shape shape = new Shape(base -> ConstantPower.value(base, p), Shape.LIBRARY + error(p));
    if (whole) {
      return p % 2 == 0 ? shape.risingFromZero(u) : shape.rising(u);
    }
    Interval base = u.intersection(Interval.NOT_NEGATIVE);
    if (base.isEmpty()) {
      return Interval.NONE;
    }
    return p > 0 ? shape.rising(base) : shape.falling(base);
  }

  /// In units of the last place: each product of a power by squaring doubles what was there.
  private static double error(double p) {
    return ConstantPower.isProduct(p) ? Math.abs(p) : 0;
  }

  /// Whether u^p is defined all over, with its derivatives.
  static boolean isSmooth(Interval u, double p) {
    return u.low() > 0 || (p == Math.rint(p) && (p >= 0 || u.high() < 0));
  }

  /// u^v where both vary; every number where the base may be negative.
  static Interval power(Interval u, Interval v) {
    if (u.low() < 0) {
      return Interval.ALL;
    }
    return corner(u.low(), v.low())
        .hull(corner(u.low(), v.high()))
        .hull(corner(u.high(), v.low()))
        .hull(corner(u.high(), v.high()));
  }

  /// A power is greatest and least at a corner, as it rises or falls all along either way.
  private static Interval corner(double u, double v) {
    double power = Math.pow(u, v);
    return new Interval(Outward.below(power, Shape.LIBRARY), Outward.above(power, Shape.LIBRARY));
  }
}
