package thalweg.formula.enclosure;

import java.util.List;
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

  /// Whether the formula is a number at every place, as far as its form tells: it has no part that
  /// is undefined anywhere, be it beyond all domains.
  public boolean isDefinedEverywhere() {
    return isTotal(root);
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
      case Extreme(Operator operator, List<Node> arguments) ->
          new Extreme(operator, arguments.stream().map(FormulaEnclosure::squared).toList());
      case Conditional(Condition condition, Node met, Node otherwise) ->
          new Conditional(condition, squared(met), squared(otherwise));
      case Condition condition -> condition;
      case Notation notation -> throw new IllegalStateException(notation.toString());
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
      case Extreme(Operator operator, List<Node> arguments) ->
          arguments.stream()
              .map(argument -> over(argument, x, y))
              .reduce((u, v) -> combined(operator, u, v))
              .orElseThrow();
      case Conditional(Condition condition, Node met, Node otherwise) ->
          switch (over(condition, x, y)) {
            case HOLDS -> over(met, x, y);
            case FAILS -> over(otherwise, x, y);
            case OPEN -> over(met, x, y).hull(over(otherwise, x, y));
          };
      case Notation notation -> throw new IllegalStateException(notation.toString());
      case Condition condition -> throw new IllegalStateException(condition.toString());
    };
  }

  private static Certainty over(Condition condition, ClosedInterval x, ClosedInterval y) {
    return switch (condition) {
      case Comparison(Relation relation, Node left, Node right) -> {
        Enclosure u = over(left, x, y);
        Enclosure v = over(right, x, y);
        boolean defined = (u.smooth() || isTotal(left)) && (v.smooth() || isTotal(right));
        yield Certainty.of(relation, u.value(), v.value(), defined);
      }
      case Not(Condition other) -> over(other, x, y).not();
      case Both(Condition left, Condition right) -> over(left, x, y).and(over(right, x, y));
      case Either(Condition left, Condition right) ->
          over(left, x, y).not().and(over(right, x, y).not()).not();
    };
  }

  /// Whether an expression is a number at every place, as far as its form tells.
  private static boolean isTotal(Node node) {
    boolean here =
        switch (node) {
          case UnaryCall(UnaryFunction function, Node _) ->
              Functions.domain(function).equals(ClosedInterval.ALL);
          case Operation(Operator operator, Node _, Node right) -> isTotal(operator, right);
          case Literal(double value) -> !Double.isNaN(value);
          default -> true;
        };
    return here && node.children().stream().allMatch(FormulaEnclosure::isTotal);
  }

  private static boolean isTotal(Operator operator, Node right) {
    return switch (operator) {
      case DIVIDED_BY, MOD -> right instanceof Literal(double divisor) && divisor != 0;
      case POWER -> right instanceof Literal(double p) && p >= 0 && p == Math.rint(p);
      default -> true;
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
      case MOD -> u.through(PartialEnclosures.remainder(u.value(), v.value()), v);
      case HYPOT -> u.through(PartialEnclosures.hypotenuse(u.value(), v.value()), v);
      case ATAN2 -> u.through(PartialEnclosures.angle(u.value(), v.value()), v);
    };
  }
}
