package thalweg.formula.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thalweg.formula.syntax.Node.Parameter;
import thalweg.formula.syntax.Node.Variable;

/// What the variables of a formula are called: x and y; or x1 and x2, where neither x nor y stands
/// in it.
enum VariableNames {
  LETTERS(Map.of("x", Variable.X, "y", Variable.Y)),
  NUMBERED(Map.of("x1", Variable.X, "x_1", Variable.X, "x2", Variable.Y, "x_2", Variable.Y));

  /// Words of programs, which are no names.
  private static final Set<String> RESERVED =
      Set.of("and", "or", "not", "if", "else", "for", "in", "return", "def");

  private final Map<String, Variable> names;

  VariableNames(Map<String, Variable> names) {
    this.names = names;
  }

  /// The variable of that name.
  Optional<Variable> named(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /// Whether a tree that was read for x and y has none of the two, but numbered names instead.
  static boolean areNumbered(Node root) {
    return has(root, false) && !has(root, true);
  }

  private static boolean has(Node node, boolean letters) {
    boolean found =
        switch (node) {
          case Variable _ -> letters;
          case Parameter(String name) -> !letters && NUMBERED.names.containsKey(name);
          default -> false;
        };
    return found || node.children().stream().anyMatch(child -> has(child, letters));
  }

  /// Whether a name is a word that has another meaning.
  static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }
}
