package thalweg.formula.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before a formula where it is a function's definition: `f(x, y) =`, `z =`, `lambda x,
/// y:`, `def f(x, y): return`, `@(x, y)`, `(x, y) ->`, `function(x, y)`, `f[x_, y_] :=`, where it
/// is a task: `minimize`, or where it is a table's: `=`.
final class Heading {
  private static final String EQUALS = "\\s*(?:&\\s*)?(?::?=(?![=>])|<-|\u2190)";
  private static final String MAPS_ONE = "\\s*(?:->|\\|->|\u21a6|\\\\mapsto(?![a-z]))";
  private static final String MAPS =
      "\\s*(?:->|=>|\\|->|\u21a6|\u2192|\\\\mapsto(?![a-z])|\\\\to(?![a-z]))";

  private static final String TASK =
      "(?:[Mm]inimi[sz]e(?:\\s*:|(?=\\s))|\\\\min\\s*_\\s*(?:\\{[^{}]*\\}|[xy]))\\s*";

  private static final String ASSIGNED =
      "(?:(?:const|let|var|val|auto)\\s+)?(?![xy]" + EQUALS + ")[A-Za-z]\\w*" + EQUALS + "\\s*";

  private static final String FUNCTION =
      "lambda\\s+(?<python>[^:=]*):"
          + "|@\\s*\\((?<handle>[^()]*)\\)"
          + "|(?:function\\s*|\\\\)\\((?<r>[^()\\\\]*)\\)(?!\\s*[-=]>)"
          + ("|def\\s+\\w+\\s*\\((?<program>[^()]*)\\)\\s*(?:->\\s*\\w+\\s*)?:"
              + "\\s*(?:\"\"\"[^\"]*\"\"\"\\s*)?return(?=[\\s(])")
          + "|(?:function\\s*)?\\((?<arrow>[^()]*)\\)"
          + MAPS
          + "|(?<bare>[xy][\\s,xy_12\u2081\u2082]*)"
          + MAPS_ONE
          + ("|[A-Za-z]\\w*\\s*(?:\\\\left\\s*)?\\((?<mathematics>[^()=]*?)(?:\\\\right\\s*)?\\)"
              + "(?:"
              + EQUALS
              + "|"
              + MAPS
              + ")")
          + "|[A-Za-z]\\w*\\s*\\[(?<mathematica>[^\\[\\]=]*)\\]"
          + EQUALS
          + "|return(?=[\\s(])";

  private static final Pattern DEFINITION =
      Pattern.compile(
          // Nothing of it is given back: a line of a rule is read behind thousands of blanks.
          "[\\s$]*+(?:\\\\\\[|\\\\\\((?![^()\\\\]*\\)))?[\\s$]*+(?:"
              + TASK
              + ")?(?:"
              + ASSIGNED
              + ")?"
              + ("(?:" + FUNCTION + ")?(?:\\s*@\\.(?=\\s))?"));

  /// The sign that begins a formula in a table, where no cell is named.
  private static final Pattern IN_TABLE =
      Pattern.compile(
          "[\\s$]*+=(?![=>])(?=\\s*[^\\s=])"
              + "(?!.*(?<![A-Za-z0-9_])\\$?[A-Z]{1,3}\\$?\\d++(?![A-Za-z(]))",
          Pattern.DOTALL);

  private static final String[] GROUPS = {
    "python", "handle", "r", "program", "arrow", "bare", "mathematics", "mathematica"
  };

  private static final Pattern VARIABLES =
      Pattern.compile(
          "\\s*x\\s*(?:,\\s*y\\s*)?|\\s*[Xx](?:_?1|\u2081)\\s*,\\s*[Xx](?:_?2|\u2082)\\s*|\\s*X\\s*,\\s*Y\\s*"
              + "|\\s*\\\\(?:mathbf|boldsymbol|bm|vec)\\s*(?:\\{\\s*x\\s*\\}|x)\\s*");

  /// What programs write before or behind a variable.
  private static final Pattern TYPE =
      Pattern.compile("\\s*::?\\s*[\\w.]+|(?<=[xy])_(?=\\s*(?:,|$))|\\b(?:double|float|real)\\s+");

  private Heading() {}

  /// Where the formula itself begins.
  ///
  /// @throws FormulaException if it is a function of other variables
  static int end(String text) {
    Matcher table = IN_TABLE.matcher(text);
    if (table.lookingAt()) {
      return table.end();
    }
    Matcher heading = DEFINITION.matcher(text);
    if (!heading.lookingAt()) {
      return 0;
    }
    for (String group : GROUPS) {
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
