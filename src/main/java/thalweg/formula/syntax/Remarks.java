package thalweg.formula.syntax;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What programs and papers say beside a formula: comments, and LaTeX's labels.
///
/// `%` and `//` have another meaning before numbers and names: a comment is what reads as words, or
/// is a line by itself.
final class Remarks {
  private static final Pattern REMARK =
      Pattern.compile(
          "\\(\\*(?:[^*]|\\*(?!\\)))*+\\*\\)"
              + "|/\\*(?:[^*]|\\*(?!/))*+\\*/"
              + "|\\\\(?:label|tag)\\*?\\s*\\{[^{}]*\\}"
              + "|(?<=[\\p{L}\\p{N})\\]}|;,][ \\t]{0,80})#[^\\n\\r]*"
              + "|(?<=[\\n\\r])[ \\t]*#[^\\n\\r]*"
              + "|(?<=^|[\\n\\r])[ \\t]*(?:#|%|//)[^\\n\\r]*(?=[\\n\\r])"
              + "|(?<=[\\s;])(?<words>(?:%|//)[^\\n\\r]*)");

  /// Two words beside each other.
  private static final Pattern PAIR =
      Pattern.compile("(?<![\\p{L}\\p{N}_])(\\p{L}+)(?=[,.:]?[ \\t]+(\\p{L}+)(?![\\p{N}_(]))");

  /// What stands between the parts of a choice or of a condition.
  private static final Set<String> JOINING = Set.of("and", "or", "not", "for", "in", "where");

  private static final Pattern CHOICE = Pattern.compile("\\b(?:if|else)\\b|\\?");

  private Remarks() {}

  /// The same text, with blanks where it says what is no formula.
  static String blanked(String text) {
    return REMARK
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                found.group("words") == null || areWords(found.group())
                    ? found.group().replaceAll("[^\\n\\r]", " ")
                    : found.group()));
  }

  /// Whether what follows a sign is no operand of it.
  private static boolean areWords(String remark) {
    List<MatchResult> pairs = PAIR.matcher(remark).results().toList();
    return !CHOICE.matcher(remark).find()
        && pairs.stream()
            .filter(pair -> !JOINING.contains(pair.group(1)) && !JOINING.contains(pair.group(2)))
            .anyMatch(pair -> isWord(pair.group(1)) || isWord(pair.group(2)));
  }

  /// Whether what follows the sign of a remark is one word, and nothing behind it: it may be a name
  /// or a remark.
  static boolean isOneWord(String rest) {
    String word = rest.replaceFirst("[\\s.;]+$", "").strip();
    return word.matches("\\p{L}+") && isWord(word);
  }

  /// Whether letters are of no formula: names of more than one letter are no factors side by side.
  private static boolean isWord(String letters) {
    return letters.length() > 1
        && !FunctionNames.isFunction(letters)
        && !GreekLetters.isCommand(letters)
        && !letters.matches("[xy]+|[pP][iI]");
  }
}
