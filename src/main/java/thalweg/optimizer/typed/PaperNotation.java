package thalweg.optimizer.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.formula.syntax.GreekLetters;

/// What papers print and a rule writes otherwise: times below names, accents in LaTeX.
///
/// Everything is replaced by as many characters, with blanks behind the name that is left, so that
/// a refusal counts the characters of what was typed.
///
/// @param text what is read on
/// @param indices the times that stood below names, from left to right
record PaperNotation(String text, List<TimeIndex> indices) {
  private static final String LETTER = "[A-Za-z" + GreekLetters.ALL + "]";

  private static final Pattern ARROW = Pattern.compile("\\\\(?:leftarrow|gets)(?![A-Za-z])");

  private static final Pattern ACCENT =
      Pattern.compile(
          "\\\\(?:wide)?(?<accent>hat|bar|tilde)"
              + ("(?: *\\{ *(?<braced>\\\\[a-z]+|" + LETTER + ") *\\}")
              + ("| *(?<bare>\\\\[a-z]+| " + LETTER + "|[" + GreekLetters.ALL + "]))")
              + "(?<index>_\\{[^{}]*\\}|_\\w|[₀-₉ₜ₋₊]+)?");

  /// Digits or a word in braces below a name in letters of the keyboard.
  private static final Pattern BRACES =
      Pattern.compile("(?<![A-Za-z0-9_\\\\])(?<name>[A-Za-z]+)_\\{ *(?!t *\\})(?<index>\\w+) *\\}");

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![A-Za-z0-9_\\\\])(?<name>(?:\\\\?[A-Za-z]|["
              + GreekLetters.ALL
              + "])(?:[A-Za-z0-9\\u0302₀-₉]|_(?!t(?![A-Za-z0-9_])|\\{)|_\\{\\w+\\}(?=_))*?)"
              + "(?:_\\{ *t *(?:(?<sign>[-−–+]) *(?<steps>[0-9]{1,3}) *)?\\}"
              + "|_t(?![A-Za-z0-9_])"
              + "|ₜ(?:(?<low>[₋₊])(?<digits>[₀-₉]{1,3}))?)");

  /// What a typed text says.
  static PaperNotation of(String typed) {
    String arrows = replaced(ARROW, typed, _ -> "←");
    String names = replaced(ACCENT, arrows, PaperNotation::accented);
    String lines = replaced(BRACES, names, each -> each.group("name") + "_" + each.group("index"));
    List<TimeIndex> indices = new ArrayList<>();
    String text =
        replaced(
            TIME,
            lines,
            each -> {
              indices.add(index(each, typed));
              return each.group("name");
            });
    return new PaperNotation(text, List.copyOf(indices));
  }

  private static String replaced(
      Pattern pattern, String text, Function<MatchResult, String> instead) {
    return pattern
        .matcher(text)
        .replaceAll(each -> {
          String words = instead.apply(each);
          int blanks = each.group().length() - words.length();
          return Matcher.quoteReplacement(words + " ".repeat(blanks));
        });
  }

  private static String accented(MatchResult accent) {
    String letter = accent.group("braced") == null ? accent.group("bare") : accent.group("braced");
    String index = accent.group("index") == null ? "" : accent.group("index");
    return GreekLetters.spelled(letter.strip()) + accent.group("accent") + index;
  }

  private static TimeIndex index(MatchResult time, String typed) {
    String sign = time.group("sign") == null ? time.group("low") : time.group("sign");
    String steps = time.group("steps") == null ? time.group("digits") : time.group("steps");
    int offset = steps == null ? 0 : Integer.parseInt(digits(steps));
    boolean later = sign == null || sign.equals("+") || sign.equals("₊");
    return new TimeIndex(
        GreekLetters.spelled(time.group("name")),
        typed.substring(time.start(), time.end()),
        time.start(),
        later ? offset : -offset);
  }

  private static String digits(String steps) {
    StringBuilder digits = new StringBuilder();
    steps
        .chars()
        .map(each -> each < '₀' ? each : each - '₀' + '0')
        .forEach(digits::appendCodePoint);
    return digits.toString();
  }
}
