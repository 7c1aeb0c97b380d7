package thalweg.formula.compile;

import java.util.List;
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

/// Writes down how a tree's value and derivatives are computed: [Interpretation] with steps in
/// place of numbers.
///
/// @param all where the steps are made
record Differentiation(Expressions all) {

  JetExpression of(Node node) {
    return switch (node) {
      case Literal(double value) -> constant(new Instruction.Known(value));
      case Constant constant -> constant(new Instruction.Known(constant.value()));
      case Parameter(String name) -> constant(new Instruction.Given(name));
      case Variable.X -> JetExpression.x(all);
      case Variable.Y -> JetExpression.y(all);
      case Negation(Node operand) -> of(operand).negated();
      case UnaryCall(UnaryFunction function, Node argument) -> call(function, of(argument));
      case Operation(Operator operator, Node left, Node right) ->
          operator == Operator.TIMES
              ? product(left, right)
              : operation(operator, of(left), of(right));
      case Extreme(Operator operator, List<Node> arguments) ->
          JetExpression.extreme(operator, arguments.stream().map(this::of).toList());
      case Conditional(Condition condition, Node met, Node otherwise) ->
          of(met).where(conditions().holds(condition), of(otherwise));
      case Notation notation -> throw new IllegalStateException(notation.toString());
      case Condition condition -> throw new IllegalStateException(condition.toString());
    };
  }

  private ConditionExpressions conditions() {
    return new ConditionExpressions(all, node -> of(node).value());
  }

  private JetExpression constant(Instruction leaf) {
    return JetExpression.constant(all.leaf(leaf), all);
  }

  private JetExpression call(UnaryFunction function, JetExpression argument) {
    return call(all.number(1), function, argument);
  }

  /// c times what a function gives.
  private static JetExpression call(Expression c, UnaryFunction function, JetExpression argument) {
    FunctionExpressions f = new FunctionExpressions(function, argument.value());
    return argument.through(
        c.times(f.value()),
        DerivativeExpression.of(c.times(f.derivative())),
        DerivativeExpression.of(c.times(f.secondDerivative())));
  }

  private JetExpression product(Node left, Node right) {
    if (Binding.isNumber(left)) {
      return multiple(of(left), right);
    }
    return Binding.isNumber(right)
        ? multiple(of(right), left)
        : operation(Operator.TIMES, of(left), of(right));
  }

  /// The jet of a constant times what a function or a power gives.
  private JetExpression multiple(JetExpression constant, Node node) {
    Expression c = constant.value();
    return switch (node) {
      case UnaryCall(UnaryFunction function, Node argument) -> call(c, function, of(argument));
      case Operation(Operator operator, Node base, Node exponent)
          when operator == Operator.POWER && Binding.isNumber(exponent) ->
          PowerExpressions.jet(of(base), of(exponent).value(), c);
      default -> operation(Operator.TIMES, constant, of(node));
    };
  }

  private JetExpression operation(Operator operator, JetExpression u, JetExpression v) {
    return switch (operator) {
      case PLUS -> u.plus(v);
      case MINUS -> u.minus(v);
      case TIMES -> u.through(PartialExpressions.product(u.value(), v.value(), all), v);
      case DIVIDED_BY -> u.through(PartialExpressions.quotient(u.value(), v.value(), all), v);
      case POWER ->
          v.isConstant()
              ? PowerExpressions.jet(u, v.value())
              : u.through(PartialExpressions.power(u.value(), v.value(), all), v);
      case MIN -> u.min(v);
      case MAX -> u.max(v);
      case MOD -> u.through(PartialExpressions.remainder(u.value(), v.value(), all), v);
      case HYPOT -> u.through(PartialExpressions.hypotenuse(u.value(), v.value()), v);
      case ATAN2 -> u.through(PartialExpressions.angle(u.value(), v.value()), v);
    };
  }
}
