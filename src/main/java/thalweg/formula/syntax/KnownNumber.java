package thalweg.formula.syntax;

import thalweg.formula.derivative.ConstantPower;
import thalweg.formula.derivative.Operator;
import thalweg.formula.syntax.Node.Constant;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Operation;

/// The number that a tree is whatever the point and the parameters.
final class KnownNumber {
  private KnownNumber() {}

  /// Its value; NaN if it is no number, or made by more than arithmetic.
  static double of(Node node) {
    return switch (node) {
      case Literal(double value) -> value;
      case Constant constant -> constant.value();
      case Negation(Node operand) -> -of(operand);
      case Operation(Operator operator, Node left, Node right) ->
          operator == Operator.POWER
              ? ConstantPower.value(of(left), of(right))
              : operator.value(of(left), of(right));
      default -> Double.NaN;
    };
  }
}
