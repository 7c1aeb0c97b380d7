package thalweg.formula.derivative;

/// The logarithm to base 2, exact for powers of 2.
public final class BinaryLogarithm {
  static final double LN_2 = Math.log(2);

  /// Numbers below are too small to have the usual exponent.
  private static final double SMALLEST = Double.MIN_NORMAL;

  private static final int LIFT = 64;
  private static final double ROOT_OF_TWO = Math.sqrt(2);

  private BinaryLogarithm() {}

  /// log(u)/log(2).
  public static double log2(double u) {
    if (!(u > 0) || u == Double.POSITIVE_INFINITY) {
      return Math.log(u);
    }
    return u < SMALLEST ? ofNormal(u * 0x1p64) - LIFT : ofNormal(u);
  }

  /// The power of 2 next to the number, and what the rest adds to it.
  private static double ofNormal(double u) {
    int exponent = Math.getExponent(u);
    double rest = Math.scalb(u, -exponent);
    if (rest > ROOT_OF_TWO) {
      rest /= 2;
      exponent++;
    }
    return exponent + Math.log(rest) / LN_2;
  }
}
