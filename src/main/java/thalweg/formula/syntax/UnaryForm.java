package thalweg.formula.syntax;

import java.util.function.UnaryOperator;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.UnaryCall;

/// What a name before one argument stands for: a function, or one that is written out by another,
/// as sec(x) is 1/cos(x) and asec(x) is acos(1/x).
///
/// @param reciprocalOf whether it is 1 over the function
/// @param ofReciprocal whether it is the function of 1 over the argument
record UnaryForm(UnaryFunction function, boolean reciprocalOf, boolean ofReciprocal) {
  private static final Literal ONE = new Literal(1);

  static UnaryForm of(UnaryFunction function) {
    return new UnaryForm(function, false, false);
  }

  static UnaryForm reciprocal(UnaryFunction function) {
    return new UnaryForm(function, true, false);
  }

  static UnaryForm inverse(UnaryFunction function) {
    return new UnaryForm(function, false, true);
  }

  /// The tree for an argument.
  ///
  /// @param grown counts each node that is made
  Node applied(Node argument, UnaryOperator<Node> grown) {
    Node inner = ofReciprocal ? oneOver(argument, grown) : argument;
    Node call = grown.apply(new UnaryCall(function, inner));
    return reciprocalOf ? oneOver(call, grown) : call;
  }

  private static Node oneOver(Node node, UnaryOperator<Node> grown) {
    return grown.apply(new Operation(Operator.DIVIDED_BY, grown.apply(ONE), node));
  }
}
