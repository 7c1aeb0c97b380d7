package thalweg.formula.enclosure;

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

/// A formula over rectangles: bounds of its value and its derivatives, from walking its tree with
/// intervals. Immutable; may be called from any thread.
public final class FormulaEnclosure {
  private static final Literal TWO = new Literal(2);

  private final Node root;

  /// @param bound a tree without parameters, whose every constant is a [Literal]
  public FormulaEnclosure(Node bound) {
    root = squared(bound);
  }

  /// The bounds over a rectangle. What double arithmetic gives at any of its points lies between
  /// them, and what real numbers would give.
  ///
  /// @param x first coordinates, not empty
  /// @param y second coordinates, not empty
  public Enclosure over(ClosedInterval x, ClosedInterval y) {
    return over(root, x, y);
  }

  /// The same tree with each product of an expression with itself as its square, whose bounds are
  /// closer.
  private static Node squared(Node node) {
    return switch (node) {
      case Node.Leaf leaf -> leaf;
      case Negation(Node operand) -> new Negation(squared(operand));
      case UnaryCall(UnaryFunction function, Node argument) ->
          new UnaryCall(function, squared(argument));
      case Operation(Operator operator, Node left, Node right)
          when operator == Operator.TIMES && left.equals(right) ->
          new Operation(Operator.POWER, squared(left), TWO);
      case Operation(Operator operator, Node left, Node right) ->
          new Operation(operator, squared(left), squared(right));
    };
  }

  private static Enclosure over(Node node, ClosedInterval x, ClosedInterval y) {
    return switch (node) {
      case Literal(double value) -> Enclosure.constant(value);
      case Constant constant -> Enclosure.constant(constant.value());
      case Variable.X -> Enclosure.x(x);
      case Variable.Y -> Enclosure.y(y);
      case Parameter(String name) -> throw new IllegalStateException(name);
      case Negation(Node operand) -> over(operand, x, y).negated();
      case UnaryCall(UnaryFunction function, Node argument) ->
          over(argument, x, y).through(function);
      case Operation(Operator operator, Node base, Literal(double p))
          when operator == Operator.POWER ->
          over(base, x, y).toThe(p);
      case Operation(Operator operator, Node left, Node right) ->
          combined(operator, over(left, x, y), over(right, x, y));
    };
  }

  private static Enclosure combined(Operator operator, Enclosure u, Enclosure v) {
    if (u.value().isEmpty() || v.value().isEmpty()) {
      return Enclosure.NONE;
    }
    return switch (operator) {
      case PLUS -> u.plus(v);
      case MINUS -> u.plus(v.negated());
      case TIMES -> u.through(PartialEnclosures.product(u.value(), v.value()), v);
      case DIVIDED_BY -> u.through(PartialEnclosures.quotient(u.value(), v.value()), v);
      case POWER -> u.through(PartialEnclosures.power(u.value(), v.value()), v);
      case MIN -> u.min(v);
      case MAX -> u.max(v);
    };
  }
}
