package thalweg.figure.lettering;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import thalweg.figure.axis.Ticks;
import thalweg.text.PlainNumber;

/// Numbers and formulas as a book prints them.
public final class Typesetting {
  private static final Pattern POWER = Pattern.compile("\\^(\\d+)(?![\\d.]|[eE][+-]?\\d|\\s*\\^)");
  private static final Pattern SIGN = Pattern.compile("-(?=[\\d.∞])");
  private static final Pattern EXPONENT =
      Pattern.compile(
          "(?<before>[/^]\\s*-?\\s*)?(?<![\\w.])(?<factor>[\\d.]+)[eE][+]?(?<power>-?\\d+)(?<raised>\\s*\\^|[⁰¹²³⁴-⁹])?");

  /// A space at which a line may not end: of a pair, beside a sign, before a number and what it
  /// counts, and before its percent sign.
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<=[\\d∞],) (?=[−-]?[\\d∞])|(?<=\\S) (?==\\s[−-]?[\\d∞])|(?<=[\\p{L}=]) (?=[−-]?[\\d∞])"
              + "|(?<=\\d) (?=%)");

  private static final String NO_BREAK = "\u00a0";
  private static final int DIGITS = 6;
  private static final int LEAST_EXPONENT = -4;
  private static final int MOST_EXPONENT = 5;

  /// Characters of a great number with many digits that is printed without an exponent.
  private static final int MOST_WRITTEN_OUT = 12;

  private Typesetting() {}

  /// A number with at most six digits that count, and a power of ten where it is very small or
  /// great; with more where these would look like all that there are.
  public static String number(double value) {
    return number(value, DIGITS);
  }

  /// The same with another number of digits.
  public static String number(double value, int digits) {
    return Double.isFinite(value) ? number(PlainNumber.round(value, digits)) : infinite(value);
  }

  /// A number with at most as many digits that count, should they look like all that there are.
  public static String number(double value, MathContext digits) {
    return Double.isFinite(value) ? number(new BigDecimal(value).round(digits)) : infinite(value);
  }

  private static String infinite(double value) {
    return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
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
            .matcher(text.replace("**", "^"))
            .replaceAll(power -> Ticks.superscript(Integer.parseInt(power.group(1))));
    String powers = EXPONENT.matcher(raised).replaceAll(Typesetting::power);
    return powers.replace('*', '·').replace('-', '−');
  }

  /// A number with a power of ten, in brackets where what stands beside it would take but a part of
  /// it.
  private static String power(MatchResult number) {
    String factor = number.group("factor");
    String power = "10" + Ticks.superscript(Integer.parseInt(number.group("power")));
    boolean bare = factor.equals("1");
    String before = Objects.requireNonNullElse(number.group("before"), "");
    String after = Objects.requireNonNullElse(number.group("raised"), "");
    boolean apart = before.startsWith("^") || !after.isEmpty() || (!before.isEmpty() && !bare);
    String whole = bare ? power : factor + "·" + power;
    return before + (apart ? "(" + whole + ")" : whole) + after;
  }

  /// Words with true minus signs before their numbers.
  public static String signs(String text) {
    return SIGN.matcher(text).replaceAll("−");
  }

  /// Words for a place where they may stand in several lines: both numbers of a pair, and a number
  /// with what it belongs to, stay in one.
  public static String unbroken(String text) {
    return JOINED.matcher(text).replaceAll(NO_BREAK);
  }

  /// The same with true minus signs before their numbers.
  public static String wrapped(String text) {
    return unbroken(signs(text));
  }
}
