package thalweg.formula.compile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thalweg.formula.compile.Instruction.Call;

/// Which steps of a computation are needed only where a condition holds, or only where it does not:
/// those that only one side of choices by that condition takes.
final class Guards {
  private static final Call WHERE = new Call(Choice.class, "where");

  /// Where a step is needed.
  ///
  /// @param holds 1 or 0
  /// @param met whether it is needed where that is 1, or where it is 0
  record Guard(Expression holds, boolean met) {}

  private final Map<Expression, Optional<Guard>> guards = new HashMap<>();
  private final Set<Expression> conditions = new HashSet<>();

  /// @param steps operands first
  Guards(Collection<Expression> results, List<Expression> steps) {
    results.forEach(each -> use(each, Optional.empty()));
    for (Expression step : steps.reversed()) {
      // A condition that is only made later cannot be asked before the step.
      Optional<Guard> own = of(step).filter(each -> each.holds.index() < step.index());
      guards.put(step, own);
      own.ifPresent(each -> conditions.add(each.holds));
      if (isChoice(step)) {
        Expression holds = step.operands().getFirst();
        use(holds, own);
        use(step.operands().get(1), own.or(() -> Optional.of(new Guard(holds, true))));
        use(step.operands().get(2), own.or(() -> Optional.of(new Guard(holds, false))));
      } else {
        step.operands().forEach(operand -> use(operand, own));
      }
    }
  }

  private void use(Expression expression, Optional<Guard> where) {
    guards.merge(expression, where, (u, v) -> u.equals(v) ? u : Optional.empty());
  }

  /// Where a step is needed; empty if it may be everywhere.
  Optional<Guard> of(Expression step) {
    return guards.getOrDefault(step, Optional.empty());
  }

  /// Whether other steps are guarded by this one.
  boolean isCondition(Expression step) {
    return conditions.contains(step);
  }

  /// Whether a step takes one of two others by a condition.
  static boolean isChoice(Expression step) {
    return step.instruction().equals(WHERE);
  }
}
