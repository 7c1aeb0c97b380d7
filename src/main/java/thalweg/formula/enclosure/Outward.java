package thalweg.formula.enclosure;

/// Results of double arithmetic, rounded to where an interval's lower end is on the safe side. An
/// upper end is minus the lower end of what is negated.
///
/// What is exact stays so: zero as a sum, and zero as a factor.
final class Outward {
  private Outward() {}

  /// No greater than the sum.
  static double sum(double a, double b) {
    double sum = a + b;
    if (Double.isNaN(sum)) {
      return Double.NEGATIVE_INFINITY;
    }
    // Sums never underflow: one that is 0 is exact.
    return sum == 0 || a == 0 || b == 0 ? sum : Math.nextDown(sum);
  }

  /// No greater than the product, where zero times infinity is zero.
  static double product(double a, double b) {
    return a == 0 || b == 0 ? 0 : down(a * b, a > 0 == b > 0);
  }

  /// No greater than the quotient by a positive number.
  static double quotient(double a, double b) {
    if (a == 0) {
      return 0;
    }
    double quotient = a / b;
    if (Double.isNaN(quotient)) {
      return a > 0 ? 0 : Double.NEGATIVE_INFINITY;
    }
    return down(quotient, a > 0);
  }

  private static double down(double result, boolean positive) {
    return result == 0 && positive ? 0 : Math.nextDown(result);
  }

  /// No greater than what a function of the library gave, or tends to give.
  ///
  /// @param result never of the wrong sign; -0 where it may be negative
  /// @param ulps how many units in the last place it may be off
  static double below(double result, double ulps) {
    if (!Double.isFinite(result)) {
      return Double.isNaN(result) ? Double.NEGATIVE_INFINITY : Math.nextDown(result);
    }
    double lower = result - ulps * Math.ulp(result);
    boolean positive = result > 0 || Double.doubleToRawLongBits(result) == 0;
    return positive ? Math.max(0, lower) : lower;
  }

  /// No less than what a function of the library gave, or tends to give.
  static double above(double result, double ulps) {
    return -below(-result, ulps);
  }
}
