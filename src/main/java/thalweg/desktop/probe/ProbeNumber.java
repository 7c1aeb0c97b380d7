package thalweg.desktop.probe;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import thalweg.text.PlainNumber;

/// Numbers of the probe: four digits that count, and more where they are needed to see how a value
/// differs from those around it. What is rounding beside its surroundings is 0.
final class ProbeNumber {
  private static final int DIGITS = 4;
  private static final int MOST_DIGITS = 15;

  /// Shares of the surroundings up to it are rounding.
  private static final double ROUNDING = 1e-14;

  private static final double LEAST_WRITTEN_OUT = 1e-3;
  private static final double MOST_WRITTEN_OUT = 1e5;

  private ProbeNumber() {}

  /// A number.
  ///
  /// @param surroundings by what numbers of its kind differ here, at least 0; 0 if that is not
  ///   known
  static String print(double number, double surroundings) {
    return print(number, surroundings, ROUNDING * surroundings);
  }

  /// A number of which more is known: how much of it may be rounding.
  static String print(double number, double surroundings, double rounding) {
    double size = Math.abs(number);
    if (Double.isNaN(number)) {
      return "–";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "∞" : "-∞";
    }
    // Beside what is too large nothing is known to be rounding.
    if (size == 0 || (size <= rounding && Double.isFinite(rounding))) {
      return "0";
    }
    if (size < LEAST_WRITTEN_OUT) {
      return PlainNumber.scientific(number, DIGITS);
    }
    boolean close = surroundings > 0 && surroundings < size && size <= Double.MAX_VALUE;
    int more = close ? (int) Math.floor(Math.log10(size / surroundings)) : 0;
    int digits = Math.min(DIGITS + more, MOST_DIGITS);
    if (size >= MOST_WRITTEN_OUT) {
      return PlainNumber.scientific(number, digits);
    }
    // Of the rounded number: 0.99999 is 1.000, with no digit more than 2.000.
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(digits));
    int decimals = digits - (rounded.precision() - rounded.scale());
    return String.format(Locale.ROOT, "%." + Math.max(0, decimals) + "f", number);
  }
}
