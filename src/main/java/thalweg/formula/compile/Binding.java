package thalweg.formula.compile;

import java.util.Map;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Constant;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Parameter;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.Node.Variable;

/// Prepares a tree for evaluation: parameters become numbers, and so does every part without a
/// variable, by the same arithmetic that evaluation uses.
///
/// In a bound tree a constant is always a [Literal], which is how a power knows that its exponent
/// is one.
public final class Binding {
  private Binding() {}

  /// The tree with every parameter replaced.
  ///
  /// @param values a value for every parameter of the tree
  public static Node bind(Node node, Map<String, Double> values) {
    return switch (node) {
      case Literal literal -> literal;
      case Variable variable -> variable;
      case Constant constant -> new Literal(constant.value());
      case Parameter(String name) -> new Literal(values.getOrDefault(name, Double.NaN));
      case Negation(Node operand) -> folded(new Negation(bind(operand, values)));
      case Operation(Operator operator, Node left, Node right) ->
          folded(new Operation(operator, bind(left, values), bind(right, values)));
      case UnaryCall(UnaryFunction function, Node argument) ->
          folded(new UnaryCall(function, bind(argument, values)));
    };
  }

  private static Node folded(Node node) {
    boolean constant = node.children().stream().allMatch(Literal.class::isInstance);
    return constant ? new Literal(Interpretation.value(node, Double.NaN, Double.NaN)) : node;
  }
}
