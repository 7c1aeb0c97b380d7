package thalweg.formula.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thalweg.formula.Assignment;
import thalweg.formula.Assignments;
import thalweg.formula.ElementwiseProgram;
import thalweg.formula.derivative.ConstantPower;
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

/// Assignments carried out by walking their trees.
///
/// @param assignments what is carried out
public record InterpretedAssignments(Assignments assignments) implements ElementwiseProgram {

  @Override
  public void run(double[][] arrays, double[] numbers) {
    Map<String, Double> values = new HashMap<>();
    for (int i = 0; i < arrays[0].length; i++) {
      for (int k = 0; k < numbers.length; k++) {
        values.put(assignments.numbers().get(k), numbers[k]);
      }
      for (int k = 0; k < arrays.length; k++) {
        values.put(assignments.arrays().get(k), arrays[k][i]);
      }
      for (Assignment line : assignments.lines()) {
        values.put(line.target(), value(line.formula().writtenOut(), values));
      }
      for (int k = 0; k < arrays.length; k++) {
        arrays[k][i] = values.getOrDefault(assignments.arrays().get(k), Double.NaN);
      }
    }
  }

  private static double value(Node node, Map<String, Double> values) {
    return switch (node) {
      case Literal(double value) -> value;
      case Constant constant -> constant.value();
      case Parameter(String name) -> values.getOrDefault(name, Double.NaN);
      case Variable variable -> throw new IllegalStateException(variable + " has no value");
      case Negation(Node operand) -> -value(operand, values);
      case UnaryCall(UnaryFunction function, Node argument) ->
          function.value(value(argument, values));
      case Operation(Operator operator, Node base, Node exponent) when operator == Operator.POWER ->
          ConstantPower.value(value(base, values), value(exponent, values));
      case Operation(Operator operator, Node left, Node right) ->
          operator.value(value(left, values), value(right, values));
      case Extreme(Operator operator, List<Node> arguments) ->
          arguments.stream()
              .mapToDouble(argument -> value(argument, values))
              .reduce(operator::value)
              .orElseThrow();
      case Conditional(Condition condition, Node met, Node otherwise) ->
          value(holds(condition, values) ? met : otherwise, values);
      case Notation notation -> throw new IllegalStateException(notation.toString());
      case Condition condition -> throw new IllegalStateException(condition.toString());
    };
  }

  private static boolean holds(Condition condition, Map<String, Double> values) {
    return switch (condition) {
      case Comparison(Relation relation, Node left, Node right) ->
          relation.holds(value(left, values), value(right, values));
      case Not(Condition other) -> !holds(other, values);
      case Both(Condition left, Condition right) -> holds(left, values) && holds(right, values);
      case Either(Condition left, Condition right) -> holds(left, values) || holds(right, values);
    };
  }
}
