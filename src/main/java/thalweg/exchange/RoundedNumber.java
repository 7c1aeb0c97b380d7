package thalweg.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import thalweg.landscape.Point;

/// Numbers for a person to read: six digits at most, with an exponent where zeros would be many.
public final class RoundedNumber {
  private static final MathContext DIGITS = new MathContext(6);

  private RoundedNumber() {}

  /// A number, for example `-0.25`, `-1.416e-05` or `Infinity`.
  public static String print(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    double size = Math.abs(number);
    if (size != 0 && (size < 1e-4 || size >= 1e7)) {
      return String.format(Locale.ROOT, "%.3e", number);
    }
    return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  /// A place, for example `(0, 1)`.
  public static String print(Point point) {
    return "(" + print(point.x()) + ", " + print(point.y()) + ")";
  }
}
