package thalweg.formula.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import thalweg.formula.compile.Instruction.Call;

/// A computation whose results are all chosen by one condition, as two: a method that branches once
/// takes the time of one written by hand, which one that branches for each result does not.
///
/// @param condition computes 1 or 0
/// @param met computes the results where that is 1
/// @param otherwise computes them where it is 0
record Branches(Computation condition, Computation met, Computation otherwise) {
  /// Functions that cost no more than to keep what they give.
  private static final Set<String> CHEAP = Set.of("abs", "max", "min", "sqrt");

  /// Writes the code that computes and stores the results, with as many branches as there is room
  /// for.
  ///
  /// @param room bytes of code that it may have
  /// @param steps writes the code that computes without branching
  /// @param store writes the code that stores the results, in their order
  static void write(
      CodeBuilder code,
      Computation whole,
      int room,
      Steps steps,
      BiConsumer<ComputationCode, List<Expression>> store) {
    Optional<Branches> found = of(whole).filter(each -> each.size() <= room);
    if (found.isEmpty()) {
      store.accept(steps.write(whole), whole.results());
      return;
    }
    Branches branches = found.get();
    int spare = (room - branches.size()) / 2;
    Label otherwise = code.newLabel();
    Label end = code.newLabel();
    steps.write(branches.condition).load(branches.condition.results().getFirst());
    code.dconst_1().dcmpl().ifne(otherwise);
    write(code, branches.met, branches.met.size() + spare, steps, store);
    code.goto_(end).labelBinding(otherwise);
    write(code, branches.otherwise, branches.otherwise.size() + spare, steps, store);
    code.labelBinding(end);
  }

  /// Writes the code that computes what is kept.
  @FunctionalInterface
  interface Steps {
    ComputationCode write(Computation computation);
  }

  /// The two; empty where the results are not chosen by one condition, or where it is made of
  /// functions that the results may need again.
  static Optional<Branches> of(Computation whole) {
    List<Expression> conditions =
        whole.results().stream()
            .filter(each -> isChosen(whole, each))
            .map(each -> each.operands().getFirst())
            .distinct()
            .toList();
    if (conditions.size() != 1) {
      return Optional.empty();
    }
    Computation condition = whole.of(conditions);
    return condition.steps().stream().allMatch(Branches::isCheap)
        ? Optional.of(
            new Branches(
                condition,
                whole.of(chosen(whole, conditions.getFirst(), 1)),
                whole.of(chosen(whole, conditions.getFirst(), 2))))
        : Optional.empty();
  }

  /// Whether it is chosen here, and not found without computing it.
  private static boolean isChosen(Computation whole, Expression result) {
    return Guards.isChoice(result) && !whole.given().contains(result);
  }

  private static List<Expression> chosen(Computation whole, Expression holds, int operand) {
    UnaryOperator<Expression> choose =
        each ->
            isChosen(whole, each) && each.operands().getFirst() == holds
                ? each.operands().get(operand)
                : each;
    return whole.results().stream().map(choose).toList();
  }

  private static boolean isCheap(Expression step) {
    return !(step.instruction() instanceof Call(Class<?> owner, String name))
        || (owner == Choice.class && !Guards.isChoice(step))
        || (owner == Math.class && CHEAP.contains(name));
  }

  private int size() {
    return condition.size() + met.size() + otherwise.size();
  }
}
