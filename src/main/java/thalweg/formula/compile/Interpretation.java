package thalweg.formula.compile;

import java.util.List;
import thalweg.formula.Field;
import thalweg.formula.derivative.ConstantPower;
import thalweg.formula.derivative.Jet;
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

/// A formula evaluated by walking its tree.
///
/// The value is bitwise the same whether derivatives are asked for or not.
///
/// @param root a tree from [Binding]: no parameters, and every constant a [Literal]
public record Interpretation(Node root) implements Field {

  @Override
  public double value(double x, double y) {
    return value(root, x, y);
  }

  @Override
  public double gradient(double x, double y, double[] gradient) {
    Jet jet = jet(root, x, y);
    gradient[0] = jet.dx().value();
    gradient[1] = jet.dy().value();
    return jet.value();
  }

  @Override
  public double hessian(double x, double y, double[] gradient, double[] hessian) {
    Jet jet = jet(root, x, y);
    gradient[0] = jet.dx().value();
    gradient[1] = jet.dy().value();
    hessian[0] = jet.dxx().value();
    hessian[1] = jet.dxy().value();
    hessian[2] = jet.dyy().value();
    return jet.value();
  }

  public static double value(Node node, double x, double y) {
    return switch (node) {
      case Literal(double value) -> value;
      case Constant constant -> constant.value();
      case Variable.X -> x;
      case Variable.Y -> y;
      case Parameter(String name) -> throw new IllegalStateException(name);
      case Negation(Node operand) -> -value(operand, x, y);
      case UnaryCall(UnaryFunction function, Node argument) ->
          function.value(value(argument, x, y));
      case Operation(Operator operator, Node base, Literal(double p))
          when operator == Operator.POWER ->
          ConstantPower.value(value(base, x, y), p);
      case Operation(Operator operator, Node left, Node right) ->
          operator.value(value(left, x, y), value(right, x, y));
      case Extreme(Operator operator, List<Node> arguments) ->
          arguments.stream()
              .mapToDouble(argument -> value(argument, x, y))
              .reduce(operator::value)
              .orElseThrow();
      case Conditional(Condition condition, Node met, Node otherwise) ->
          value(holds(condition, x, y) ? met : otherwise, x, y);
      case Notation notation -> throw new IllegalStateException(notation.toString());
      case Condition condition -> throw new IllegalStateException(condition.toString());
    };
  }

  /// Whether a condition holds at a point.
  public static boolean holds(Condition condition, double x, double y) {
    return switch (condition) {
      case Comparison(Relation relation, Node left, Node right) ->
          relation.holds(value(left, x, y), value(right, x, y));
      case Not(Condition other) -> !holds(other, x, y);
      case Both(Condition left, Condition right) -> holds(left, x, y) && holds(right, x, y);
      case Either(Condition left, Condition right) -> holds(left, x, y) || holds(right, x, y);
    };
  }

  static Jet jet(Node node, double x, double y) {
    return switch (node) {
      case Literal(double value) -> Jet.constant(value);
      case Constant constant -> Jet.constant(constant.value());
      case Variable.X -> Jet.x(x);
      case Variable.Y -> Jet.y(y);
      case Parameter(String name) -> throw new IllegalStateException(name);
      case Negation(Node operand) -> jet(operand, x, y).negated();
      case UnaryCall(UnaryFunction function, Node argument) ->
          jet(argument, x, y).through(function);
      case Operation(Operator operator, Node base, Literal(double p))
          when operator == Operator.POWER ->
          ConstantPower.jet(jet(base, x, y), p);
      case Operation(Operator operator, Literal(double c), Node multiplied)
          when operator == Operator.TIMES ->
          multiple(c, multiplied, x, y);
      case Operation(Operator operator, Node multiplied, Literal(double c))
          when operator == Operator.TIMES ->
          multiple(c, multiplied, x, y);
      case Operation(Operator operator, Node left, Node right) ->
          operator.jet(jet(left, x, y), jet(right, x, y));
      case Extreme(Operator operator, List<Node> arguments) ->
          Jet.extreme(operator, arguments.stream().map(argument -> jet(argument, x, y)).toList());
      case Conditional(Condition condition, Node met, Node otherwise) ->
          jet(holds(condition, x, y) ? met : otherwise, x, y);
      case Notation notation -> throw new IllegalStateException(notation.toString());
      case Condition condition -> throw new IllegalStateException(condition.toString());
    };
  }

  /// The jet of c times what a function or a power gives.
  private static Jet multiple(double c, Node node, double x, double y) {
    return switch (node) {
      case UnaryCall(UnaryFunction function, Node argument) ->
          jet(argument, x, y).through(function, c);
      case Operation(Operator operator, Node base, Literal(double p))
          when operator == Operator.POWER ->
          ConstantPower.jet(jet(base, x, y), p, c);
      default -> Operator.TIMES.jet(Jet.constant(c), jet(node, x, y));
    };
  }
}
