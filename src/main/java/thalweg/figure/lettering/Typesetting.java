package thalweg.figure.lettering;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import thalweg.figure.axis.Ticks;

/// Numbers and formulas as a book prints them.
public final class Typesetting {
  private static final Pattern POWER = Pattern.compile("\\^(\\d+)(?![\\d.])");
  private static final Pattern SIGN = Pattern.compile("-(?=[\\d.])");
  private static final Pattern EXPONENT = Pattern.compile("(?<![\\w.])([\\d.]+)e(-?\\d+)");
  private static final MathContext DIGITS = new MathContext(6);
  private static final int LEAST_EXPONENT = -4;
  private static final int MOST_EXPONENT = 5;

  /// Characters of a great number with many digits that is printed without an exponent.
  private static final int MOST_WRITTEN_OUT = 12;

  private Typesetting() {}

  /// A number with at most six digits that count, and a power of ten where it is very small or
  /// great.
  public static String number(double value) {
    return number(value, DIGITS);
  }

  /// A number with at most as many digits that count.
  public static String number(double value, MathContext digits) {
    return Double.isFinite(value)
        ? number(new BigDecimal(value).round(digits))
        : Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
  }

  /// A number with as many digits as tell it from all others: what a reader is to set again.
  ///
  /// @param value finite
  public static String exact(double value) {
    BigDecimal digits = BigDecimal.valueOf(value).stripTrailingZeros();
    String plain = digits.toPlainString();
    boolean many = digits.precision() > MOST_EXPONENT + 1 && Math.abs(value) >= 1;
    return many && plain.length() <= MOST_WRITTEN_OUT ? signs(plain) : number(digits);
  }

  private static String number(BigDecimal rounded) {
    if (rounded.signum() == 0) {
      return "0";
    }
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= LEAST_EXPONENT && exponent <= MOST_EXPONENT) {
      return signs(rounded.stripTrailingZeros().toPlainString());
    }
    String factor = rounded.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString();
    String power = "10" + Ticks.superscript(exponent);
    return signs(
        switch (factor) {
          case "1" -> power;
          case "-1" -> "-" + power;
          default -> factor + "×" + power;
        });
  }

  /// A formula with raised exponents, centred dots and true minus signs.
  public static String formula(String text) {
    String raised =
        POWER
            .matcher(text)
            .replaceAll(power -> Ticks.superscript(Integer.parseInt(power.group(1))));
    String powers =
        EXPONENT
            .matcher(raised)
            .replaceAll(power ->
                power.group(1) + "·10" + Ticks.superscript(Integer.parseInt(power.group(2))));
    return powers.replace('*', '·').replace('-', '−');
  }

  /// Words with true minus signs before their numbers.
  public static String signs(String text) {
    return SIGN.matcher(text).replaceAll("−");
  }
}
