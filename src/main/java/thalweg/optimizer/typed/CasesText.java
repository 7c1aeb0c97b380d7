package thalweg.optimizer.typed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// LaTeX's cases within a rule: what ends a row of theirs ends no line.
final class CasesText {
  private static final String BEGIN = "\\begin{cases}";
  private static final String END = "\\end{cases}";

  private static final Pattern CASES =
      Pattern.compile("\\\\begin\\{cases\\}.*?\\\\end\\{cases\\}", Pattern.DOTALL);

  private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\u0085\\u2028\\u2029]");

  private CasesText() {}

  /// The same text, as long, with blanks for the line breaks within cases.
  static String inOneLine(String text) {
    return CASES
        .matcher(text)
        .replaceAll(
            each -> Matcher.quoteReplacement(LINE_END.matcher(each.group()).replaceAll(" ")));
  }

  /// Whether a place is within cases.
  static boolean isAt(String text, int place) {
    return text.lastIndexOf(BEGIN, place) > text.lastIndexOf(END, place);
  }
}
