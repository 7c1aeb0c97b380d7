package thalweg.desktop.telemetry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import thalweg.exchange.RoundedNumber;

/// Numbers for a column that is narrow: never without their exponent, and beside it always with
/// four digits unless fewer are all that there are.
final class ColumnNumber {
  /// Characters that have room.
  static final int ROOM = 11;

  /// Beside an exponent, with which the longest number has as many characters as have room.
  private static final int DIGITS = 4;

  private ColumnNumber() {}

  /// A number as [RoundedNumber] prints it, in as many digits as have room; a dash for NaN.
  static String print(double number) {
    if (Double.isNaN(number)) {
      return "—";
    }
    String whole = RoundedNumber.print(number);
    int exponent = whole.indexOf('e');
    if (whole.length() <= ROOM
        && (exponent < 0 || digits(whole.substring(0, exponent)) <= DIGITS)) {
      return whole;
    }
    return exponent < 0 ? shortened(number) : powered(number);
  }

  private static int digits(String factor) {
    return (int) factor.chars().filter(Character::isDigit).count();
  }

  /// Zeros at its end say that there are more digits.
  private static String powered(double number) {
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(DIGITS));
    int exponent = rounded.precision() - rounded.scale() - 1;
    return rounded.scaleByPowerOfTen(-exponent).setScale(DIGITS - 1).toPlainString()
        + "e"
        + exponent;
  }

  private static String shortened(double number) {
    BigDecimal all = new BigDecimal(number);
    int before = all.toBigInteger().toString().length() + (all.signum() < 0 ? 1 : 0);
    return all.setScale(Math.max(0, ROOM - 1 - before), RoundingMode.HALF_EVEN).toPlainString();
  }
}
