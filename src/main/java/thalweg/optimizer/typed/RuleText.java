package thalweg.optimizer.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thalweg.formula.Formula;
import thalweg.formula.syntax.Accents;
import thalweg.formula.syntax.GreekLetters;
import thalweg.formula.syntax.Node;

/// Cuts the text of a rule into lines, and reads each by itself.
final class RuleText {
  /// The most lines that a rule may have.
  static final int MAX_LINES = 100;

  private static final Pattern END = Pattern.compile("[;\\n\\r\\u0085\\u2028\\u2029]");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200b\\u2062]+");

  /// A name, the sign that gives it a value or changes it, and the rest of the line.
  private static final Pattern LINE =
      Pattern.compile(
          "[\\s\\p{Z}]*(?<name>"
              + "(?:\\\\?[A-Za-z_]|["
              + GreekLetters.ALL
              + Accents.COMPOSED
              + "])[\\w"
              + Accents.ALL
              + "\u2080-\u2089]*(?:_\\{\\w+\\})?)[\\s\\p{Z}]*"
              + "(?:(?<change>[-−–+*/^]|\\*\\*)=|:=|<-|←|=)(?<formula>.*)");

  private static final Pattern NAMED = Pattern.compile("(?<left>[^=]*)=.*");

  private RuleText() {}

  /// The same text.
  ///
  /// @throws RuleException if it is too long
  static String limited(String text) {
    if (text.length() > Formula.MAX_CHARACTERS) {
      throw RuleException.at(
          Formula.MAX_CHARACTERS,
          text.length() - Formula.MAX_CHARACTERS,
          "limit.characters",
          Formula.MAX_CHARACTERS);
    }
    return text;
  }

  /// The lines that are not blank, in their order.
  ///
  /// @throws RuleException if one is none, or they go beyond a limit
  static List<TypedLine> read(String text) {
    List<TypedLine> lines = new ArrayList<>();
    int nodes = 0;
    for (int[] stretch : stretches(text)) {
      if (lines.size() == MAX_LINES) {
        throw RuleException.at(stretch[0], stretch[1] - stretch[0], "limit.lines", MAX_LINES);
      }
      TypedLine line = line(text, stretch[0], stretch[1]);
      nodes += 1 + size(line.formula().writtenOut());
      if (nodes > Formula.MAX_NODES) {
        throw RuleException.at(
            line.position(), line.length(), "limit.nodes", Formula.MAX_NODES, line.target());
      }
      lines.add(line);
    }
    if (lines.isEmpty()) {
      throw RuleException.at(text.length(), 0, "none");
    }
    return lines;
  }

  /// The lines as they were typed, in one.
  static String joined(String text) {
    return stretches(text).stream()
        .map(stretch -> text.substring(stretch[0], stretch[1]))
        .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
        .collect(Collectors.joining("; "));
  }

  /// Where each line that is not blank begins, and where it ends.
  private static List<int[]> stretches(String text) {
    List<int[]> stretches = new ArrayList<>();
    Matcher end = END.matcher(text);
    int from = 0;
    while (from <= text.length()) {
      int to = end.find() ? end.start() : text.length();
      if (!text.substring(from, to).isBlank()) {
        stretches.add(new int[] {from, to});
      }
      from = to + 1;
    }
    return stretches;
  }

  private static int size(Node node) {
    return 1 + node.children().stream().mapToInt(RuleText::size).sum();
  }

  private static TypedLine line(String text, int from, int to) {
    Matcher line = LINE.matcher(text).region(from, to);
    if (!line.matches()) {
      throw refusal(text, from, to);
    }
    String written = line.group("name");
    String name = GreekLetters.spelled(written);
    int begin = line.start("formula");
    if (line.group("formula").isBlank()) {
      throw RuleException.at(to, 0, "line.empty", name);
    }
    LineReader.Place place =
        new LineReader.Place(name, line.start("name"), written.length(), begin, to);
    TypedLine read = LineReader.read(text, place);
    String change = line.group("change");
    return change == null ? read : LineReader.changed(read, change);
  }

  private static RuleException refusal(String text, int from, int to) {
    int begin = from;
    while (Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    Matcher named = NAMED.matcher(text).region(from, to);
    return named.matches()
        ? RuleException.at(
            begin, Math.max(1, named.end("left") - begin), "line.name", named.group("left").strip())
        : RuleException.at(begin, to - begin, "line.form");
  }
}
