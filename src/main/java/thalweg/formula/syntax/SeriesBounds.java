package thalweg.formula.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bounds of sums and products as LaTeX writes them: `_{i=1}^{5}`.
final class SeriesBounds {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\s*(?:\\\\(?:no)?limits)?\\s*_\\s*"
              + "\\{\\s*(?<index>[A-Za-z])\\s*=\\s*(?<from>-?\\w+)\\s*\\}"
              + "\\s*\\^\\s*(?:\\{\\s*(?<braced>-?\\w+)\\s*\\}|(?<to>\\w))");

  private SeriesBounds() {}

  /// The advice to write `sum(i, 1, 5, ... )` with the bounds that a person wrote instead.
  ///
  /// @param advice whatever it is: without these bounds in it, or in the rest, it stays
  /// @param rest what follows the sign of the sum
  static String echoed(String advice, String rest) {
    Matcher bounds = WRITTEN.matcher(rest);
    if (!bounds.lookingAt()) {
      return advice;
    }
    String to = bounds.group("to") == null ? bounds.group("braced") : bounds.group("to");
    return advice.replace(
        "(i, 1, 5,", "(" + bounds.group("index") + ", " + bounds.group("from") + ", " + to + ",");
  }
}
