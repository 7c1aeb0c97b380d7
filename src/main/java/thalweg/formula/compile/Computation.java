package thalweg.formula.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import thalweg.formula.compile.Instruction.Call;

/// What one method has to compute, and in which order: a step that is needed twice is kept in a
/// local variable, one that is needed once stays on the stack of the Java machine.
final class Computation {
  /// A step on so many others is kept even if it is needed once: the stack is written by recursion.
  private static final int MAX_STACK = 64;

  /// The bytes of the longest instruction that loads or stores a variable, a number or a field.
  private static final int MOVE = 4;

  /// The bytes of a call, and of an operation in its longest form.
  private static final int OPERATION = 3;

  /// The bytes, beyond those, of a choice or of keeping what only one side of choices needs.
  private static final int CHOICE = 16;

  private final List<Expression> results;
  private final Predicate<Expression> isGiven;
  private final List<Expression> steps = new ArrayList<>();
  private final Map<Expression, Integer> uses = new HashMap<>();
  private final Set<Expression> given = new LinkedHashSet<>();
  private final Set<Expression> kept = new LinkedHashSet<>();
  private final Guards guards;

  /// @param isGiven what the method finds without computing it
  Computation(List<Expression> results, Predicate<Expression> isGiven) {
    this.results = List.copyOf(results);
    this.isGiven = isGiven;
    collect();
    guards = new Guards(results, steps);
    chooseKept();
  }

  /// The computation of some of the results alone.
  Computation part(int from, int to) {
    return new Computation(results.subList(from, to), isGiven);
  }

  /// The computation of others, which finds the same without computing it.
  Computation of(List<Expression> others) {
    return new Computation(others, isGiven);
  }

  List<Expression> results() {
    return results;
  }

  /// What it takes without computing it.
  Set<Expression> given() {
    return Collections.unmodifiableSet(given);
  }

  /// Everything to be computed, operands first.
  List<Expression> steps() {
    return Collections.unmodifiableList(steps);
  }

  /// What is to be kept, in an order in which it can be computed.
  Set<Expression> kept() {
    return Collections.unmodifiableSet(kept);
  }

  /// Where each step is needed.
  Guards guards() {
    return guards;
  }

  /// At most so many bytes of code.
  int size() {
    int moves = 2 * kept.size() + results.size();
    long choices =
        steps.stream().filter(Guards::isChoice).count()
            + kept.stream().filter(step -> guards.of(step).isPresent()).count();
    for (Expression step : steps) {
      moves += (int) step.operands().stream().filter(this::isLoaded).count();
    }
    return OPERATION * steps.size() + MOVE * moves + CHOICE * (int) choices;
  }

  private boolean isLoaded(Expression operand) {
    return given.contains(operand) || kept.contains(operand);
  }

  private void collect() {
    NavigableMap<Integer, Expression> waiting = new TreeMap<>();
    results.forEach(result -> use(result, waiting));
    while (!waiting.isEmpty()) {
      Expression step = waiting.pollLastEntry().getValue();
      steps.add(step);
      step.operands().forEach(operand -> use(operand, waiting));
    }
    Collections.reverse(steps);
  }

  private void use(Expression expression, NavigableMap<Integer, Expression> waiting) {
    if (isGiven.test(expression)) {
      given.add(expression);
    } else {
      uses.merge(expression, 1, Integer::sum);
      waiting.put(expression.index(), expression);
    }
  }

  /// Functions of the same number are kept, so that they are computed one after the other: the sine
  /// of what the cosine was just taken of is found in half the time.
  private void chooseKept() {
    Map<Expression, Integer> heights = new HashMap<>();
    Map<List<Expression>, Long> calls =
        steps.stream()
            .filter(step -> step.instruction() instanceof Call)
            .collect(Collectors.groupingBy(Expression::operands, Collectors.counting()));
    for (Expression step : steps) {
      int height = 1;
      for (Expression operand : step.operands()) {
        height = Math.max(height, 1 + heights.getOrDefault(operand, 0));
      }
      boolean twin =
          step.instruction() instanceof Call && calls.getOrDefault(step.operands(), 0L) > 1;
      if (uses.getOrDefault(step, 0) > 1
          || height > MAX_STACK
          || twin
          || guards.isCondition(step)) {
        kept.add(step);
      } else {
        heights.put(step, height);
      }
    }
  }
}
