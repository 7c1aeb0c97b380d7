package thalweg.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleFunction;

/// The coordinates of one place as numbers of one precision: `(6.280, 8.877)`, not `(6.28, 8.877)`,
/// which reads as if the first were known less well, or exactly.
///
/// @param x the first
/// @param y the second
public record Coordinates(String x, String y) {
  /// A number that is told to so small a share is told exactly.
  private static final double EXACT = 1e-9;

  /// Each as it is spelled alone, with idle decimals where the other has more. One that is told
  /// exactly, as in `(0, 0.667)`, has none.
  ///
  /// @param print spells one alone, with or without an exponent
  public static Coordinates of(double x, double y, DoubleFunction<String> print) {
    String first = print.apply(x);
    String second = print.apply(y);
    int decimals = Math.max(decimals(first), decimals(second));
    return new Coordinates(
        isExact(first, x) ? first : filled(first, x, decimals),
        isExact(second, y) ? second : filled(second, y, decimals));
  }

  /// The same with as many decimals for those that are told exactly, too, but for 0.
  ///
  /// @param print spells one alone, with or without an exponent
  public static Coordinates even(double x, double y, DoubleFunction<String> print) {
    String first = print.apply(x);
    String second = print.apply(y);
    int decimals = Math.max(decimals(first), decimals(second));
    return new Coordinates(filled(first, x, decimals), filled(second, y, decimals));
  }

  /// Both in brackets.
  public String inBrackets() {
    return "(" + x + ", " + y + ")";
  }

  private static boolean isWrittenOut(String number) {
    return number.matches("-?\\d+(\\.\\d+)?");
  }

  private static int decimals(String number) {
    return isWrittenOut(number) && number.contains(".")
        ? number.length() - 1 - number.indexOf('.')
        : 0;
  }

  private static boolean isExact(String printed, double number) {
    return isWrittenOut(printed)
        && Math.abs(Double.parseDouble(printed) - number) <= EXACT * Math.abs(number);
  }

  private static String filled(String printed, double number, int decimals) {
    boolean fill = isWrittenOut(printed) && !printed.equals("0") && decimals(printed) < decimals;
    return fill
        ? new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString()
        : printed;
  }
}
