package thalweg.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// Numbers in plain text, spelled the one way that the command line reads and prints: `0.05`,
/// `1000`, `-2e-7`, `1.335e15`. Pictures have their own, with raised exponents.
public final class PlainNumber {
  private static final double LEAST_WRITTEN_OUT = 1e-4;
  private static final double MOST_WRITTEN_OUT = 1e7;

  /// What adding up the parts of a whole may take from it.
  private static final double ROUNDING = 1e-9;

  private PlainNumber() {}

  /// The shortest text that means the same number.
  public static String exact(double number) {
    if (number == 0) {
      return 1 / number < 0 ? "-0" : "0";
    }
    return Double.isFinite(number) ? print(BigDecimal.valueOf(number)) : Double.toString(number);
  }

  /// A number with at most as many digits that count, without idle zeros.
  ///
  /// @param digits at least 1
  public static String rounded(double number, int digits) {
    return Double.isFinite(number)
        ? print(new BigDecimal(number).round(new MathContext(digits)))
        : Double.toString(number);
  }

  /// A number with an exponent and just as many digits, idle zeros among them: `2.000e-6`.
  ///
  /// @param digits at least 1
  public static String scientific(double number, int digits) {
    return Double.isFinite(number)
        ? String.format(Locale.ROOT, "%." + (digits - 1) + "e", number)
            .replaceFirst("e([+]|(-))0*(?=\\d)", "e$2")
        : Double.toString(number);
  }

  /// A share of a whole, to a tenth of a percent: `12.5 %`. One that is there is never printed as
  /// nothing, nor one that something lacks as all.
  ///
  /// @param share 0 to 1
  public static String percent(double share) {
    String percent = String.format(Locale.ROOT, "%.1f", 100 * share);
    if (share > 0 && percent.equals("0.0")) {
      return "< 0.1 %";
    }
    return (share < 1 - ROUNDING && percent.equals("100.0") ? "> 99.9" : percent) + " %";
  }

  private static String print(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    double size = Math.abs(bare.doubleValue());
    if (size == 0 || (size >= LEAST_WRITTEN_OUT && size < MOST_WRITTEN_OUT)) {
      return bare.toPlainString();
    }
    int exponent = bare.precision() - bare.scale() - 1;
    return bare.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
  }
}
