package thalweg.formula.syntax;

import java.util.Optional;
import java.util.Set;
import thalweg.formula.syntax.Node.Parameter;
import thalweg.formula.syntax.Node.Variable;

/// What the variables of a formula are called: x and y; or x1 and x2, or X and Y, where neither x
/// nor y stands in it.
enum VariableNames {
  LETTERS,
  OTHERS;

  /// Words of programs, which are no names.
  private static final Set<String> RESERVED =
      Set.of(
          "and",
          "or",
          "not",
          "else",
          "for",
          "in",
          "return",
          "def",
          "function",
          "range",
          "const",
          "minimize",
          "minimise",
          "maximize",
          "maximise",
          "argmin",
          "argmax",
          "None",
          "True",
          "False",
          "true",
          "false",
          "inf",
          "infinity",
          "Infinity",
          "nan",
          "NaN");

  /// The variable of that name.
  Optional<Variable> named(String name) {
    return switch (name) {
      case "x" -> this == LETTERS ? Optional.of(Variable.X) : Optional.empty();
      case "y" -> this == LETTERS ? Optional.of(Variable.Y) : Optional.empty();
      case "x1", "x_1", "X", "X1", "X_1" ->
          this == OTHERS ? Optional.of(Variable.X) : Optional.empty();
      case "x2", "x_2", "Y", "X2", "X_2" ->
          this == OTHERS ? Optional.of(Variable.Y) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// Whether a tree that was read for x and y has none of the two, but other names for them.
  static boolean areOthers(Node root) {
    return has(root, false) && !has(root, true);
  }

  private static boolean has(Node node, boolean letters) {
    boolean found =
        switch (node) {
          case Variable _ -> letters;
          case Parameter(String name) -> !letters && OTHERS.named(name).isPresent();
          default -> false;
        };
    return found || node.children().stream().anyMatch(child -> has(child, letters));
  }

  /// Whether a token is the name x or y.
  static boolean isLetter(Token token) {
    return token.isName("x") || token.isName("y");
  }

  /// Whether a name is a word that has another meaning.
  static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }
}
