package thalweg.formula.compile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.formula.compile.Instruction.Arithmetic;
import thalweg.formula.compile.Instruction.Call;
import thalweg.formula.compile.Instruction.Known;

/// The steps of one calculation, each distinct one made once.
///
/// Arithmetic on known numbers is done at once, and what does nothing is left out: a factor of 1, a
/// sign that a sum or difference takes up; products and quotients hand on their operands' signs for
/// that. Nothing is rearranged beyond that, so that results are those of the arithmetic as asked
/// for, to the last bit.
final class Expressions {
  private record Step(Instruction instruction, List<Expression> operands) {}

  private final Map<Step, Expression> made = new HashMap<>();

  Expression leaf(Instruction instruction) {
    return made(new Step(instruction, List.of()));
  }

  Expression number(double value) {
    return leaf(new Known(value));
  }

  Expression call(Call method, List<Expression> operands) {
    return made(new Step(method, operands));
  }

  Expression arithmetic(Arithmetic operation, Expression u) {
    if (u.instruction() instanceof Known(double value)) {
      return number(operation.value(value, value));
    }
    return u.instruction() == operation
        ? u.operands().getFirst()
        : made(new Step(operation, List.of(u)));
  }

  Expression arithmetic(Arithmetic operation, Expression u, Expression v) {
    if (u.instruction() instanceof Known(double first)
        && v.instruction() instanceof Known(double second)) {
      return number(operation.value(first, second));
    }
    boolean isProduct = operation == Arithmetic.TIMES;
    if (isProduct && (u.is(1) || v.is(1))) {
      return u.is(1) ? v : u;
    }
    boolean isQuotient = operation == Arithmetic.DIVIDED_BY;
    if ((isProduct || isQuotient) && (isNegated(u) || isNegated(v))) {
      Expression unsigned = arithmetic(operation, unsigned(u), unsigned(v));
      return isNegated(u) == isNegated(v) ? unsigned : unsigned.negated();
    }
    Optional<Expression> joined = isProduct ? PowersOfTwo.product(u, v) : Optional.empty();
    return joined.orElseGet(() -> signed(operation, u, v));
  }

  /// A sum or difference takes up its operands' signs.
  private Expression signed(Arithmetic operation, Expression u, Expression v) {
    boolean isSum = operation == Arithmetic.PLUS;
    if (isSum && isNegated(u) && !isNegated(v)) {
      return v.minus(u.negated());
    }
    if ((isSum || operation == Arithmetic.MINUS) && isNegated(v)) {
      return isSum ? u.minus(v.negated()) : u.plus(v.negated());
    }
    return made(new Step(operation, ordered(operation, u, v)));
  }

  private static List<Expression> ordered(Arithmetic operation, Expression... operands) {
    if (operation.isCommutative()) {
      Arrays.sort(operands, Comparator.comparingInt(Expression::index));
    }
    return List.of(operands);
  }

  private static Expression unsigned(Expression expression) {
    return isNegated(expression) ? expression.negated() : expression;
  }

  private static boolean isNegated(Expression expression) {
    return expression.instruction() == Arithmetic.NEGATED;
  }

  private Expression made(Step step) {
    Expression known = made.get(step);
    if (known != null) {
      return known;
    }
    Expression expression = new Expression(this, made.size(), step.instruction(), step.operands());
    made.put(step, expression);
    return expression;
  }
}
