package thalweg.formula.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Refuses characters that are no sign of formulas, with what to write for them.
final class SignRefusal {
  /// What follows the equals sign of an equation.
  private static final Pattern ZERO = Pattern.compile("\\s*0(?:\\.0*)?[\\s$;]*");

  /// What stands before the sign of a condition.
  private static final Pattern CONDITION = Pattern.compile("\\b(?:if|where)\\s*\\([^,]*$");

  /// What stands before the sign of an index.
  private static final Pattern SERIES = Pattern.compile("\\b(?:sum|prod)\\s*\\(\\s*\\w+\\s*$");

  private SignRefusal() {}

  /// Whether two characters together are a sign of another language.
  static boolean isOfTwo(String text, int position) {
    return Signs.instead(two(text, position)).isPresent();
  }

  /// The refusal of the sign that begins there.
  static FormulaException at(String text, int position) {
    String character = Character.toString(text.codePointAt(position));
    String rest = text.substring(position + character.length());
    if (character.equals(";") && rest.isBlank()) {
      return FormulaException.at(position, 1, "symbol.last", character);
    }
    if (character.equals("=") && ZERO.matcher(rest).matches()) {
      return FormulaException.at(position, text.length() - position, "symbol.equation");
    }
    String sign = isOfTwo(text, position) ? two(text, position) : character;
    Optional<String> instead =
        Signs.instead(sign.equals("=") ? equality(text.substring(0, position)) : sign);
    return instead.isPresent()
        ? FormulaException.at(position, sign.length(), "symbol.instead", sign, instead.get())
        : FormulaException.at(position, character.length(), "expected.symbol", character);
  }

  /// The sign whose advice is that of an equals sign.
  private static String equality(String before) {
    if (CONDITION.matcher(before).find()) {
      return "==";
    }
    Matcher series = SERIES.matcher(before);
    return series.find() ? series.group().startsWith("s") ? "∑" : "∏" : "=";
  }

  private static String two(String text, int position) {
    return text.substring(position, Math.min(position + 2, text.length()));
  }
}
