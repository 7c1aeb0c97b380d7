package thalweg.formula.compile;

import java.util.List;
import java.util.Map;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.Relation;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Both;
import thalweg.formula.syntax.Node.Comparison;
import thalweg.formula.syntax.Node.Condition;
import thalweg.formula.syntax.Node.Conditional;
import thalweg.formula.syntax.Node.Constant;
import thalweg.formula.syntax.Node.Either;
import thalweg.formula.syntax.Node.Extreme;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Not;
import thalweg.formula.syntax.Node.Notation;
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
      case Notation notation -> throw new IllegalStateException(notation.toString());
      case Variable variable -> variable;
      case Constant constant -> new Literal(constant.value());
      case Parameter(String name) -> new Literal(values.getOrDefault(name, Double.NaN));
      case Negation(Node operand) -> folded(new Negation(bind(operand, values)));
      case Operation(Operator operator, Node left, Node right) ->
          folded(new Operation(operator, bind(left, values), bind(right, values)));
      case UnaryCall(UnaryFunction function, Node argument) ->
          folded(new UnaryCall(function, bind(argument, values)));
      case Extreme(Operator operator, List<Node> arguments) ->
          folded(
              new Extreme(
                  operator, arguments.stream().map(argument -> bind(argument, values)).toList()));
      case Conditional(Condition condition, Node met, Node otherwise) ->
          chosen(bind(condition, values), bind(met, values), bind(otherwise, values));
      case Condition condition -> bind(condition, values);
    };
  }

  /// The condition with every parameter replaced.
  public static Condition bind(Condition condition, Map<String, Double> values) {
    return switch (condition) {
      case Comparison(Relation relation, Node left, Node right) ->
          new Comparison(relation, bind(left, values), bind(right, values));
      case Not(Condition other) -> new Not(bind(other, values));
      case Both(Condition left, Condition right) ->
          new Both(bind(left, values), bind(right, values));
      case Either(Condition left, Condition right) ->
          new Either(bind(left, values), bind(right, values));
    };
  }

  /// A number where both are one and nothing in the condition varies; a choice between what varies
  /// stays one, so that a power is computed by the same rule as in a class of its own.
  private static Node chosen(Condition condition, Node met, Node otherwise) {
    if (!(met instanceof Literal) || !(otherwise instanceof Literal)) {
      return new Conditional(condition, met, otherwise);
    }
    if (met.equals(otherwise)) {
      return met;
    }
    return isKnown(condition)
        ? Interpretation.holds(condition, Double.NaN, Double.NaN) ? met : otherwise
        : new Conditional(condition, met, otherwise);
  }

  /// Whether a tree is a [Literal] once it is bound, whatever its parameters are.
  static boolean isNumber(Node node) {
    return switch (node) {
      case Conditional(Condition condition, Node met, Node otherwise) ->
          isNumber(met) && isNumber(otherwise) && (met.equals(otherwise) || isKnown(condition));
      default ->
          !(node instanceof Variable) && node.children().stream().allMatch(Binding::isNumber);
    };
  }

  private static boolean isKnown(Node node) {
    return !(node instanceof Variable) && node.children().stream().allMatch(Binding::isKnown);
  }

  private static Node folded(Node node) {
    boolean constant = node.children().stream().allMatch(Literal.class::isInstance);
    return constant ? new Literal(Interpretation.value(node, Double.NaN, Double.NaN)) : node;
  }
}
