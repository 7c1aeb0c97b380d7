package thalweg.formula.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/// Refuses characters that are no sign of formulas, with what to write for them.
final class SignRefusal {
  /// What follows the equals sign of an equation.
  private static final Pattern ZERO = Pattern.compile("\\s*0(?:\\.0*)?[\\s$;]*");

  /// What stands before the sign of a condition.
  private static final Pattern CONDITION = Pattern.compile("\\b(?:if|where)\\s*\\([^,]*$");

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
    boolean compares =
        character.equals("=") && CONDITION.matcher(text.substring(0, position)).find();
    Optional<String> instead = Signs.instead(compares ? "==" : sign);
    return instead.isPresent()
        ? FormulaException.at(
            position, sign.length(), "symbol.instead", sign, Bounds.echoed(instead.get(), rest))
        : FormulaException.at(position, character.length(), "expected.symbol", character);
  }

  private static String two(String text, int position) {
    return text.substring(position, Math.min(position + 2, text.length()));
  }
}
