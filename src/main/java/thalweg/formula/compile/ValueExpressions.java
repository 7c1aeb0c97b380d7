package thalweg.formula.compile;

import java.util.List;
import java.util.Map;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Condition;
import thalweg.formula.syntax.Node.Conditional;
import thalweg.formula.syntax.Node.Constant;
import thalweg.formula.syntax.Node.Extreme;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Notation;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Parameter;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.Node.Variable;

/// Writes down how the value of a tree is computed whose names stand for steps that are written
/// down already.
///
/// @param all where the steps are made
/// @param names what each name of the tree stands for
record ValueExpressions(Expressions all, Map<String, Expression> names) {

  Expression of(Node node) {
    return switch (node) {
      case Literal(double value) -> all.number(value);
      case Constant constant -> all.number(constant.value());
      case Parameter(String name) -> named(name);
      case Variable variable -> throw new IllegalArgumentException(variable + " has no value");
      case Negation(Node operand) -> of(operand).negated();
      case UnaryCall(UnaryFunction function, Node argument) ->
          new FunctionExpressions(function, of(argument)).value();
      case Operation(Operator operator, Node left, Node right) ->
          operation(operator, of(left), of(right));
      case Extreme(Operator operator, List<Node> arguments) ->
          arguments.stream()
              .map(this::of)
              .reduce((u, v) -> operation(operator, u, v))
              .orElseThrow();
      case Conditional(Condition condition, Node met, Node otherwise) ->
          new ConditionExpressions(all, this::of).holds(condition).where(of(met), of(otherwise));
      case Notation notation -> throw new IllegalStateException(notation.toString());
      case Condition condition -> throw new IllegalStateException(condition.toString());
    };
  }

  private Expression named(String name) {
    Expression known = names.get(name);
    if (known == null) {
      throw new IllegalArgumentException("nothing is called " + name);
    }
    return known;
  }

  private Expression operation(Operator operator, Expression u, Expression v) {
    return switch (operator) {
      case PLUS -> u.plus(v);
      case MINUS -> u.minus(v);
      case TIMES -> u.times(v);
      case DIVIDED_BY -> u.over(v);
      case POWER -> PowerExpressions.power(u, v);
      case MIN -> u.math("min", v);
      case MAX -> u.math("max", v);
      case MOD -> PartialExpressions.remainder(u, v, all).value();
      case HYPOT -> PartialExpressions.hypotenuse(u, v).value();
      case ATAN2 -> PartialExpressions.angle(u, v).value();
    };
  }
}
