package thalweg.formula.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before a formula where it is a function's definition: `f(x, y) =`, `z =`, `lambda x,
/// y:`, `def f(x, y): return`, `@(x, y)` or `return`.
final class Heading {
  private static final Pattern DEFINITION =
      Pattern.compile(
          // Nothing of it is given back: a line of a rule is read behind thousands of blanks.
          "\\s*+(?:\\$++\\s*+)?(?:lambda\\s+(?<python>[^:=]*):"
              + "|@\\s*\\((?<handle>[^()]*)\\)"
              + "|def\\s+\\w+\\s*\\((?<program>[^()]*)\\)\\s*(?:->\\s*\\w+\\s*)?:\\s*return\\s"
              + "|[A-Za-z]\\w*\\s*\\((?<mathematics>[^()=]*)\\)\\s*:?=(?!=)"
              + "|(?![xy]\\s*=)[A-Za-z]\\w*\\s*:?=(?!=)"
              + "|return\\s)");

  private static final Pattern VARIABLES =
      Pattern.compile("\\s*x\\s*(?:,\\s*y\\s*)?|\\s*x(?:_?1|₁)\\s*,\\s*x(?:_?2|₂)\\s*");

  /// What Python writes behind a variable.
  private static final Pattern TYPE = Pattern.compile("\\s*:\\s*\\w+");

  private Heading() {}

  /// Where the formula itself begins.
  ///
  /// @throws FormulaException if it is a function of other variables
  static int end(String text) {
    Matcher heading = DEFINITION.matcher(text);
    if (!heading.lookingAt()) {
      return 0;
    }
    for (String group : new String[] {"python", "handle", "program", "mathematics"}) {
      String variables = heading.group(group);
      if (variables != null
          && !VARIABLES.matcher(TYPE.matcher(variables).replaceAll("")).matches()) {
        throw FormulaException.at(
            heading.start(group), variables.length(), "heading.variables", variables.strip());
      }
    }
    return heading.end();
  }
}
