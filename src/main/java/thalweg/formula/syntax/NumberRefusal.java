package thalweg.formula.syntax;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Refuses numbers as programs write them that would be taken for products: `0x10`, which is 16,
/// `2.0f` and `1.5d-3`.
final class NumberRefusal {
  private static final Pattern OF_BASE =
      Pattern.compile(
          "0(?:[xX](?<hexadecimal>[0-9A-Fa-f]*\\d[0-9A-Fa-f]*|[A-F]+)"
              + "|[bB](?<binary>[01]+)|[oO](?<octal>[0-7]+))(?!\\w)");

  private static final Pattern OF_PRECISION =
      Pattern.compile(
          "(?<number>\\d*\\.\\d*)(?<mark>[fF])(?!\\w)"
              + "|(?<whole>\\d*\\.?\\d*)(?<exponent>[fF]\\d+|(?<=\\.\\d{0,80})[dD][-+]?\\d+)");

  private NumberRefusal() {}

  /// Refuses a number that is none of formulas.
  ///
  /// @param start where its first digit or its point stands
  static void check(String text, int start) {
    Matcher based = OF_BASE.matcher(text).region(start, text.length()).useTransparentBounds(true);
    if (based.lookingAt()) {
      throw refusal(start, based, "number.base", decimal(based), product(based.group()));
    }
    Matcher marked =
        OF_PRECISION.matcher(text).region(start, text.length()).useTransparentBounds(true);
    if (!marked.lookingAt()) {
      return;
    }
    if (marked.group("mark") != null) {
      String number = marked.group("number");
      throw refusal(start, marked, "number.marked", number, number + "*" + marked.group("mark"));
    }
    String power = marked.group("exponent").substring(1);
    String number = marked.group("whole");
    String other = number + "*" + marked.group("exponent");
    throw refusal(start, marked, "number.marked", number + "e" + power, other);
  }

  private static FormulaException refusal(int start, Matcher at, String key, Object... details) {
    Object[] all = {at.group(), details[0], details[1]};
    return FormulaException.at(start, at.end() - start, key, all);
  }

  private static String decimal(Matcher based) {
    String hexadecimal = based.group("hexadecimal");
    String binary = based.group("binary");
    return hexadecimal != null
        ? new BigInteger(hexadecimal, 16).toString()
        : binary != null
            ? new BigInteger(binary, 2).toString()
            : new BigInteger(based.group("octal"), 8).toString();
  }

  private static String product(String written) {
    return "0*" + written.substring(1);
  }
}
