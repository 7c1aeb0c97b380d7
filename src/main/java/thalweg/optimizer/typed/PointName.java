package thalweg.optimizer.typed;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import thalweg.formula.syntax.GreekLetters;

/// What papers and programs call where the run stands, and a rule calls theta: x, w, p.
final class PointName {
  private static final Set<String> COORDINATES = Set.of("x", "X");
  private static final Set<String> LETTERS = Set.of("x", "X", "w", "W", "p");

  /// What a line sets, whatever is lowered below it.
  private static final Pattern SET =
      Pattern.compile(
          "(?<=^|[;\\n\\r])[\\s\\p{Z}]*(?<name>\\\\?[A-Za-z]+|["
              + GreekLetters.ALL
              + "])(?:_\\w+|_\\{[^{}]*\\}|[ₜₖₙ₊₋₀-₉])*\\s*(?:[-+*/]=|:=|=(?!=)|←|<-)"
              + "(?<formula>[^;\\n\\r]*)");

  private PointName() {}

  /// Refuses the line that moves a point of another name, where none moves theta.
  ///
  /// @param text all lines
  /// @throws RuleException at that name
  static void refuseOther(String text) {
    boolean isMoved =
        SET.matcher(text)
            .results()
            .anyMatch(each -> GreekLetters.spelled(each.group("name")).equals(RuleNames.POINT));
    if (!isMoved) {
      SET.matcher(text)
          .results()
          .filter(PointName::moves)
          .findFirst()
          .ifPresent(line -> {
            String name = line.group("name");
            boolean isCoordinate = COORDINATES.contains(name);
            throw RuleException.at(
                line.start("name"),
                name.length(),
                isCoordinate ? "name.coordinate" : "point.called",
                name);
          });
    }
  }

  private static boolean moves(MatchResult line) {
    String name = line.group("name");
    boolean changes = line.group().matches("(?s).*?" + Pattern.quote(name) + "\\s*[-+*/]=.*");
    return LETTERS.contains(name)
        && (changes
            || Pattern.compile("(?<![A-Za-z\\\\])" + name + "(?![A-Za-z])")
                .matcher(line.group("formula"))
                .find());
  }
}
