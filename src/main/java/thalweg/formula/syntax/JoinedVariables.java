package thalweg.formula.syntax;

import java.util.Map;

/// Names of parameters with a variable in them, as products are written without a sign.
final class JoinedVariables {
  private JoinedVariables() {}

  /// Refuses `bx` where x stands nowhere by itself: beside it, `x - bx` has a parameter.
  ///
  /// @param root the tree of a formula
  /// @param parameters where each stands first
  static void refuse(Node root, Map<String, Token> parameters) {
    Node written = SeriesTerms.writtenOut(root);
    boolean x = NameRefusal.has(written, Node.Variable.X);
    boolean y = NameRefusal.has(written, Node.Variable.Y);
    parameters.values().stream()
        .filter(name -> isJoined(name.text(), x, y))
        .forEach(NameRefusal::refuseJoinedLetters);
  }

  private static boolean isJoined(String name, boolean x, boolean y) {
    return NameRefusal.JOINED.matcher(name).matches()
        && !name.startsWith("d")
        && !GreekLetters.isCommand(name)
        && ((name.contains("x") && !x) || (name.contains("y") && !y));
  }
}
