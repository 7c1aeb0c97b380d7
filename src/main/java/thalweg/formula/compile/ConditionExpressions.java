package thalweg.formula.compile;

import java.util.function.Function;
import thalweg.formula.derivative.Relation;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Both;
import thalweg.formula.syntax.Node.Comparison;
import thalweg.formula.syntax.Node.Condition;
import thalweg.formula.syntax.Node.Either;
import thalweg.formula.syntax.Node.Not;

/// Writes down how it is computed whether a condition holds.
///
/// @param all where the steps are made
/// @param values how the value of a number in it is computed
record ConditionExpressions(Expressions all, Function<Node, Expression> values) {

  /// 1 where a condition holds, else 0.
  Expression holds(Condition condition) {
    return switch (condition) {
      case Comparison(Relation relation, Node left, Node right) ->
          compared(relation, values.apply(left), values.apply(right));
      case Not(Condition other) -> all.number(1).minus(holds(other));
      case Both(Condition left, Condition right) -> holds(left).times(holds(right));
      case Either(Condition left, Condition right) -> holds(left).math("max", holds(right));
    };
  }

  private static Expression compared(Relation relation, Expression u, Expression v) {
    return switch (relation) {
      case LESS -> u.isLess(v);
      case AT_MOST -> u.isAtMost(v);
      case GREATER -> v.isLess(u);
      case AT_LEAST -> v.isAtMost(u);
    };
  }
}
