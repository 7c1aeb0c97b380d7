package thalweg.formula.derivative;

/// Powers u^p with a constant exponent.
///
/// Whole exponents of magnitude at most [#LARGEST_PRODUCT] are products by repeated squaring, which
/// are exact at 0 and defined for negative u; all others are [Math#pow].
public final class ConstantPower {
  static final int LARGEST_PRODUCT = 1024;

  private ConstantPower() {}

  public static double value(double u, double p) {
    if (!isProduct(p)) {
      return Math.pow(u, p);
    }
    double product = product(u, (int) Math.abs(p));
    return p < 0 ? 1 / product : product;
  }

  /// Whether u^p is a product for every u.
  public static boolean isProduct(double p) {
    return p == Math.rint(p) && Math.abs(p) <= LARGEST_PRODUCT;
  }

  /// u^p with its derivatives p u^(p-1) and p (p-1) u^(p-2).
  public static Jet jet(Jet u, double p) {
    return u.through(
        value(u.value(), p),
        PartialDerivative.of(scaled(p, u.value(), p - 1)),
        PartialDerivative.of(scaled(p * (p - 1), u.value(), p - 2)));
  }

  /// c u^p with its derivatives (c p) u^(p-1) and (c p (p-1)) u^(p-2).
  public static Jet jet(Jet u, double p, double c) {
    return u.through(
        c * value(u.value(), p),
        PartialDerivative.of(scaled(c, p, u.value(), p - 1)),
        PartialDerivative.of(scaled(c, p * (p - 1), u.value(), p - 2)));
  }

  /// A factor of 0 wins over an infinite power: the derivative of x^0 at 0 is 0, and so is the
  /// second of x^1.
  public static double scaled(double factor, double u, double p) {
    return factor == 0 ? 0 : factor * value(u, p);
  }

  /// The same for c times the factor.
  public static double scaled(double c, double factor, double u, double p) {
    return factor == 0 ? c * 0 : c * factor * value(u, p);
  }

  private static double product(double u, int n) {
    double result = 1;
    double square = u;
    for (int rest = n; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }
}
