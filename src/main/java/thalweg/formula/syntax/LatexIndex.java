package thalweg.formula.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The base of a logarithm or the degree of a root behind a LaTeX command: `\log_2`, `\sqrt[3]`.
///
/// @param function that both together stand for
/// @param end where it ends in the text, in characters counted from 0
record LatexIndex(String function, int end) {
  private static final Pattern BASE =
      Pattern.compile("\\s*_\\s*(?:\\{\\s*(?<braced>\\w+)\\s*\\}|(?<plain>10(?!\\d)|\\w))");
  private static final Pattern DEGREE = Pattern.compile("\\s*\\[\\s*(?<degree>\\w+)\\s*\\]");

  /// What stands behind a command; empty if it has none.
  ///
  /// @param name of the command, without the backslash
  /// @param position where it ends in the text
  /// @throws FormulaException if formulas have no function of that base or degree
  static Optional<LatexIndex> of(String name, String text, int position) {
    return switch (name) {
      case "log" -> logarithm(text, position);
      case "sqrt" -> root(text, position);
      default -> Optional.empty();
    };
  }

  private static Optional<LatexIndex> logarithm(String text, int position) {
    Matcher matcher = BASE.matcher(text).region(position, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String plain = matcher.group("plain");
    String base = plain == null ? matcher.group("braced") : plain;
    return switch (base) {
      case "2", "10" -> Optional.of(new LatexIndex("log" + base, matcher.end()));
      case "e" -> Optional.of(new LatexIndex("log", matcher.end()));
      default -> throw refusal("\\log", matcher, "log(x)/log(" + base + ")");
    };
  }

  private static Optional<LatexIndex> root(String text, int position) {
    Matcher matcher = DEGREE.matcher(text).region(position, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String degree = matcher.group("degree");
    return switch (degree) {
      case "2" -> Optional.of(new LatexIndex("sqrt", matcher.end()));
      case "3" -> Optional.of(new LatexIndex("cbrt", matcher.end()));
      default -> throw refusal("\\sqrt", matcher, "(x)^(1/" + degree + ")");
    };
  }

  private static FormulaException refusal(String command, Matcher index, String instead) {
    int start = index.start() - command.length();
    return FormulaException.at(
        start, index.end() - start, "latex.instead", command + index.group(), instead);
  }
}
