package thalweg.formula.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.formula.syntax.Token.Kind;

/// Cuts what LaTeX writes with a backslash from a formula's text.
final class LatexLexer {
  private static final String BEGIN = "\\begin{cases}";
  private static final String END = "\\end{cases}";
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.)?", Pattern.DOTALL);
  private static final Pattern STAR = Pattern.compile("\\*?\\s*\\{");

  /// A name or an index in braces.
  private static final Pattern BRACES =
      Pattern.compile("\\{\\s*(?<name>\\w+)\\s*(?:(?<sign>[+-])\\s*(?<shift>\\d+)\\s*)?\\}");

  /// What stands between braces as words.
  private static final Pattern WORDS = Pattern.compile("\\{\\s*,?\\s*(?<words>[A-Za-z]*),?\\s*\\}");

  /// What is behind the name of a function.
  private static final Pattern OPERAND = Pattern.compile("\\s*(?:[({\\[]|\\\\left\\b)");

  private static final Set<String> UPRIGHT = Set.of("operatorname", "mathrm", "mathit", "rm");
  private static final Set<String> TEXT = Set.of("text", "mbox", "textrm", "textnormal");

  private LatexLexer() {}

  /// What was cut.
  ///
  /// @param kind of the token; empty if it says nothing
  /// @param text of the token
  /// @param end where it ends in the formula, in characters counted from 0
  record Cut(Optional<Kind> kind, String text, int end) {}

  /// Whether a place is between the beginning and the end of cases.
  static boolean isInCases(String text, int position) {
    return text.lastIndexOf(BEGIN, position) > text.lastIndexOf(END, position);
  }

  /// What is in braces behind `x_`: a name, or an index and what is added to it.
  ///
  /// @param position of the opening brace; where it closes no index, nothing is cut
  static Cut braces(String text, int position) {
    Matcher braces = BRACES.matcher(text).region(position, text.length());
    if (!braces.lookingAt()) {
      return new Cut(Optional.empty(), "", position);
    }
    String shift = braces.group("sign") == null ? "" : braces.group("sign") + braces.group("shift");
    return new Cut(Optional.of(Kind.NAME), braces.group("name") + shift, braces.end());
  }

  /// What begins with a backslash at a place.
  ///
  /// @throws FormulaException if it has no meaning here
  static Cut cut(String text, int start) {
    for (String environment : new String[] {BEGIN, END}) {
      if (text.startsWith(environment, start)) {
        Kind kind = environment.equals(BEGIN) ? Kind.CASES_BEGIN : Kind.CASES_END;
        return new Cut(Optional.of(kind), environment, start + environment.length());
      }
    }
    Optional<Integer> bounds = SeriesBounds.end(text, start);
    if (bounds.isPresent()) {
      String written = text.substring(start, bounds.get());
      return new Cut(Optional.of(Kind.SERIES), written, bounds.get());
    }
    Matcher command = COMMAND.matcher(text).region(start, text.length());
    command.lookingAt();
    String name = command.group(1) == null ? "" : command.group(1);
    int end = command.end();
    return spelled(name, text, end)
        .or(() ->
            LatexIndex.of(name, text, end)
                .map(index -> cut(Kind.NAME, index.function(), index.end())))
        .orElseGet(() -> plain(name, text, start, end));
  }

  private static Cut cut(Kind kind, String text, int end) {
    return new Cut(Optional.of(kind), text, end);
  }

  /// A name in braces, as `\operatorname{sgn}` and `\text{otherwise}` have it.
  private static Optional<Cut> spelled(String name, String text, int end) {
    Matcher star = STAR.matcher(text).region(end, text.length());
    if (!star.lookingAt()) {
      return Optional.empty();
    }
    int brace = star.end() - 1;
    Matcher words = WORDS.matcher(text).region(brace, text.length());
    if (UPRIGHT.contains(name) || (TEXT.contains(name) && !isInCases(text, end))) {
      Cut inner = braces(text, brace);
      String called = FunctionNames.called(inner.text(), text, inner.end());
      if (name.equals("operatorname")) {
        refuseOperator(called, text, brace, inner.end());
      }
      return inner.kind().map(kind -> cut(kind, called, inner.end()));
    }
    if (TEXT.contains(name) && words.lookingAt()) {
      String word = words.group("words");
      return Optional.of(
          word.isEmpty()
              ? new Cut(Optional.empty(), word, words.end())
              : cut(Kind.NAME, word, words.end()));
    }
    return Optional.empty();
  }

  /// Refuses what is written as a function and would be a parameter.
  private static void refuseOperator(String name, String text, int start, int end) {
    boolean bracket = OPERAND.matcher(text).region(end, text.length()).lookingAt();
    boolean read = FunctionNames.isFunction(name) || (bracket && WrittenFunctions.isNamed(name));
    if (!read && name.length() > 1 && (bracket || MissingFunctions.isLacking(name))) {
      if (WrittenFunctions.isNamed(name)) {
        throw FormulaException.at(start + 1, end - start - 2, "function.bare", name);
      }
      throw NameRefusal.unknownFunction(new Token(Kind.NAME, name, start + 1, end - start - 2));
    }
  }

  private static Cut plain(String name, String text, int start, int end) {
    if (name.equals("\\") && isInCases(text, start)) {
      return cut(Kind.ROW_END, name, end);
    }
    if (GreekLetters.isCommand(name)) {
      GreekLetters.Found found = GreekLetters.at(text, start);
      return cut(Kind.NAME, found.name(), withBlanks(text, found.end()));
    }
    Optional<LatexCommand> command = LatexCommand.named(name);
    if (command.isEmpty()) {
      Optional<String> instead = LatexCommand.instead(name);
      throw FormulaException.at(
          start,
          end - start,
          instead.isPresent() ? "latex.instead" : "latex.unknown",
          "\\" + name,
          instead.orElse(name));
    }
    boolean isLetter = name.equals("pi");
    return new Cut(
        command.get().kind(), command.get().text(), isLetter ? withBlanks(text, end) : end);
  }

  /// The blanks behind the command for a letter say only where it ends.
  private static int withBlanks(String text, int end) {
    int behind = end;
    while (behind < text.length() && text.charAt(behind) == ' ') {
      behind++;
    }
    return behind;
  }
}
