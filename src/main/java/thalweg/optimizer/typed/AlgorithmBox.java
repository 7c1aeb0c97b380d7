package thalweg.optimizer.typed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands around the lines of an algorithm in papers and programs: numbers of lines and
/// equations, comments, loops over the steps, what begins at 0 anyway, and signs of LaTeX's layout.
///
/// All of it becomes blanks, so that a refusal counts the characters of what was typed.
final class AlgorithmBox {
  private static final String SETS = "\\s*(?:=|:=|←|<-|\\\\gets|\\\\leftarrow)\\s*";

  private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u0085\\u2028\\u2029]+");

  /// A line that says what holds in every run, or where the steps begin and end.
  private static final List<Pattern> WHOLE =
      List.of(
          Pattern.compile(
              "(?:for|for each|while)\\b.*(?:\\bdo|:)|repeat|loop|until\\b.*|(?:end|done)(?:"
                  + " ?(?:for|while|loop))?|return\\b.*"),
          Pattern.compile(
              "\\\\(?:[Ff]or|FOR|ForAll|While|WHILE|Return|RETURN|Require|REQUIRE|Ensure|ENSURE|End\\w+"
                  + "|END\\w+|caption|KwIn|KwOut|KwResult)(?![A-Za-z]).*"),
          Pattern.compile(
              "\\\\(?:begin|end)\\{(?:algorithm|algorithmic|enumerate|itemize)\\*?\\}.*"),
          Pattern.compile(
              "(?:Require|Ensure|Input|Output|Given|Algorithm \\d+)\\s*:?(?!.*(?:=|←)).*"),
          Pattern.compile("(?:Initiali[sz]e:?\\s*)?t" + SETS + "0"),
          Pattern.compile("t" + SETS + "t\\s*\\+\\s*1|t\\s*\\+=\\s*1|t\\s*\\+\\+"));

  /// A state that is 0 at first, as every state is.
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:Initiali[sz]e:?\\s*)?(?<name>\\\\?[^\\s=,]{1,20}?(?:_?0|_\\{0\\}|₀))"
              + SETS
              + "0(?:\\.0*)?");

  /// Between several names that begin.
  private static final Pattern PARTS = Pattern.compile("[,;]");

  /// What stands before a line.
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\s*(?:\\d{1,3}\\s*[:.)](?!\\d)|\\(\\d{1,3}\\)|[-*•]\\s|\\\\(?:State|STATE|item)(?![A-Za-z]))\\s*"
              + "|\\s*\\d{1,3}\\s+(?=\\S+"
              + SETS
              + "|(?:for|while|repeat|end|return|until)\\b)");

  /// What stands behind one.
  private static final List<Pattern> BEHIND =
      List.of(
          Pattern.compile("(?:#|▷|⊳|\\\\triangleright|\\\\Comment\\b).*"),
          Pattern.compile("(?:(?<=^|;)|(?<=;)\\s+|^\\s+|\\s{2,}|\\t)(?://|%).*"),
          Pattern.compile("\\\\(?:tag|label)\\*?\\{[^{}]*\\}|\\\\(?:nonumber|notag)(?![A-Za-z])"),
          Pattern.compile("\\\\text\\s*\\{\\s*\\([^{}]*\\)\\s*\\}\\s*$"),
          Pattern.compile("(?:\\s{2,}|\\t|\\\\q?quad\\s*)\\(\\d+(?:\\.\\d+)*[a-z]?\\)\\s*$"),
          Pattern.compile("\\s\\([A-Za-z][A-Za-z-]+(?:[ ,.'-]+[\\w.-]+)+[^()=+*/^]*\\)\\s*$"),
          Pattern.compile("\\$|\\\\[\\[\\]()]"),
          Pattern.compile("(?:,|(?<=[^\\d\\s.])\\.)\\s*(?:\\\\q?quad\\s*)*(?=(?:\\\\\\\\\\s*)?$)"));

  private AlgorithmBox() {}

  /// The lines alone, where they stood.
  static String lines(String typed) {
    return LINE.matcher(typed)
        .replaceAll(each -> Matcher.quoteReplacement(line(each.group(), typed)));
  }

  private static String line(String written, String typed) {
    String line = written;
    for (Pattern each : BEHIND) {
      line = blanked(each, line);
    }
    Matcher before = BEFORE.matcher(line);
    if (before.lookingAt() && before.end() < line.length()) {
      line = " ".repeat(before.end()) + line.substring(before.end());
    }
    String bare = line.strip();
    boolean begins =
        !bare.isEmpty() && PARTS.splitAsStream(bare).allMatch(each -> begins(each.strip(), typed));
    boolean whole = WHOLE.stream().anyMatch(each -> each.matcher(bare).matches());
    return whole || begins ? " ".repeat(line.length()) : line;
  }

  /// Whether a name begins at 0 that stands nowhere else.
  private static boolean begins(String part, String typed) {
    Matcher beginning = BEGINNING.matcher(part);
    if (!beginning.matches()) {
      return WHOLE.stream().anyMatch(each -> each.matcher(part).matches());
    }
    String name = beginning.group("name");
    return typed.indexOf(name) == typed.lastIndexOf(name);
  }

  private static String blanked(Pattern pattern, String line) {
    return pattern.matcher(line).replaceAll(each -> " ".repeat(each.group().length()));
  }
}
