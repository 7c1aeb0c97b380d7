package thalweg.optimizer.typed;

import java.util.List;
import java.util.function.Predicate;
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
          Pattern.compile("(?:Initiali[sz]e:?\\s*)?t" + SETS + "0"));

  /// A line that counts the steps.
  private static final Pattern COUNT =
      Pattern.compile("t" + SETS + "t\\s*\\+\\s*1|t\\s*\\+=\\s*1|t\\s*\\+\\+");

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
  ///
  /// @throws RuleException at a line that counts the steps where there is no loop and nothing that
  ///   begins: these go by themselves
  static String lines(String typed) {
    boolean isBox =
        LINE.matcher(typed).results().anyMatch(each -> isAround(stripped(each.group()), typed));
    return LINE.matcher(typed)
        .replaceAll(each -> {
          String line = stripped(each.group());
          boolean counts = all(line, part -> COUNT.matcher(part).matches() || begins(part, typed));
          Matcher count = COUNT.matcher(line);
          if (counts && !isBox && count.find()) {
            throw RuleException.at(each.start() + count.start(), 1, "name.step", RuleNames.STEP);
          }
          boolean passed = counts || isAround(line, typed);
          return Matcher.quoteReplacement(passed ? " ".repeat(line.length()) : line);
        });
  }

  /// A line without what stands before and behind it.
  private static String stripped(String written) {
    String line = written;
    for (Pattern each : BEHIND) {
      line = blanked(each, line);
    }
    Matcher before = BEFORE.matcher(line);
    return before.lookingAt() && before.end() < line.length()
        ? " ".repeat(before.end()) + line.substring(before.end())
        : line;
  }

  /// Whether a line says where the steps begin and end, or what begins at 0.
  private static boolean isAround(String line, String typed) {
    return isWhole(line.strip()) || all(line, part -> begins(part, typed));
  }

  private static boolean all(String line, Predicate<String> wanted) {
    return !line.isBlank() && PARTS.splitAsStream(line.strip()).map(String::strip).allMatch(wanted);
  }

  private static boolean isWhole(String bare) {
    return WHOLE.stream().anyMatch(each -> each.matcher(bare).matches());
  }

  /// Whether a name begins at 0 that stands nowhere else.
  private static boolean begins(String part, String typed) {
    Matcher beginning = BEGINNING.matcher(part);
    if (!beginning.matches()) {
      return isWhole(part);
    }
    String name = beginning.group("name");
    return typed.indexOf(name) == typed.lastIndexOf(name);
  }

  private static String blanked(Pattern pattern, String line) {
    return pattern.matcher(line).replaceAll(each -> " ".repeat(each.group().length()));
  }
}
