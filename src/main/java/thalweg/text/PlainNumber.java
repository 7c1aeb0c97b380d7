package thalweg.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Numbers in plain text, spelled the one way that the command line reads and prints: `0.05`,
/// `1000`, `-2e-7`, `1.335e15`. Pictures have their own, with raised exponents.
public final class PlainNumber {
  private static final double LEAST_WRITTEN_OUT = 1e-4;
  private static final double MOST_WRITTEN_OUT = 1e7;

  /// So many zeros at its end make a number look as if it had no more digits.
  private static final int LOOKS_EXACT = 2;

  /// Digits of a number that is round: one with more looks like any other.
  private static final int SHORT = 3;

  /// Digits of a number that would look as if it had no more.
  private static final MathContext MORE = new MathContext(9);

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

  /// A number with at most as many digits that count, without idle zeros: those of [#round], but
  /// all of a whole part that is written out.
  ///
  /// @param digits at least 1
  public static String rounded(double number, int digits) {
    double size = Math.abs(number);
    boolean whole = size >= 1 && size < MOST_WRITTEN_OUT;
    return Double.isFinite(number)
        ? print(round(number, whole ? Math.max(digits, 1 + (int) Math.log10(size)) : digits))
        : Double.toString(number);
  }

  /// A number with at most as many digits that count. Where these would look like all that there
  /// are, and are not, there are nine: 0.99999996 and 999999.75 are not told as 1 and as 1000000.
  ///
  /// @param number finite
  /// @param digits at least 1
  public static BigDecimal round(double number, int digits) {
    BigDecimal all = new BigDecimal(number);
    BigDecimal few = all.round(new MathContext(digits)).stripTrailingZeros();
    return digits < MORE.getPrecision() && few.precision() <= Math.min(SHORT, digits - LOOKS_EXACT)
        ? all.round(MORE).stripTrailingZeros()
        : few;
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
    return percent(share, 1);
  }

  /// The same with more decimals.
  ///
  /// @param decimals at least 1
  public static String percent(double share, int decimals) {
    BigDecimal least = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal percent = new BigDecimal(100 * share).setScale(decimals, RoundingMode.HALF_UP);
    if (share > 0 && percent.signum() == 0) {
      return "< " + least + " %";
    }
    BigDecimal all = new BigDecimal(100);
    return share < 1 - ROUNDING && percent.compareTo(all) == 0
        ? "> " + all.subtract(least) + " %"
        : percent + " %";
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
