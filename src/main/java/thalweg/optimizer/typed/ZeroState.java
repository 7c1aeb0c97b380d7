package thalweg.optimizer.typed;

import java.util.List;
import java.util.Set;
import thalweg.formula.derivative.Operator;
import thalweg.formula.syntax.Node;

/// Refuses state that is 0 for ever, as all that is done with it is to multiply it: it is 0 at
/// first. So is a setting that a line means to change, as `beta = 0.99*beta`.
final class ZeroState {
  private ZeroState() {}

  /// Refuses the first line of such a state.
  ///
  /// @param state the names that live on from step to step
  static void refuse(Set<String> state, List<TypedLine> lines) {
    for (String name : state) {
      List<TypedLine> setting = lines.stream().filter(line -> line.target().equals(name)).toList();
      if (setting.stream().allMatch(line -> vanishes(line.formula().root(), name))) {
        throw setting.getFirst().refusedTarget("state.still");
      }
    }
  }

  /// Whether a formula is 0 wherever a name is, by its form.
  private static boolean vanishes(Node node, String name) {
    return switch (node) {
      case Node.Parameter(String other) -> other.equals(name);
      case Node.Negation(Node operand) -> vanishes(operand, name);
      case Node.Operation(Operator operator, Node left, Node right) ->
          switch (operator) {
            case TIMES -> vanishes(left, name) || vanishes(right, name);
            case DIVIDED_BY -> vanishes(left, name);
            case PLUS, MINUS -> vanishes(left, name) && vanishes(right, name);
            default -> false;
          };
      default -> false;
    };
  }
}
