package thalweg.formula.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import thalweg.formula.compile.Guards.Guard;
import thalweg.formula.compile.Instruction.Arithmetic;
import thalweg.formula.compile.Instruction.Call;
import thalweg.formula.compile.Instruction.Known;

/// The bytecode of a [Computation] inside one method.
final class ComputationCode {
  /// Writes the code that puts on the stack what the computation need not compute.
  @FunctionalInterface
  interface Given {
    void load(CodeBuilder code, Expression expression);
  }

  private final CodeBuilder code;
  private final Computation computation;
  private final Given given;
  private final Predicate<Expression> isSigned;
  private final Map<Expression, Integer> slots = new HashMap<>();

  private ComputationCode(
      CodeBuilder code, Computation computation, Given given, Predicate<Expression> isSigned) {
    this.code = code;
    this.computation = computation;
    this.given = given;
    this.isSigned = isSigned;
  }

  /// Writes the code that computes what is kept, so that the results can be loaded.
  static ComputationCode write(CodeBuilder code, Computation computation, Given given) {
    return write(code, computation, given, _ -> false);
  }

  /// The same for the body of a loop, in [LoopForm].
  static ComputationCode writeInLoop(CodeBuilder code, Computation computation, Given given) {
    boolean suits = LoopForm.suits(computation);
    return write(code, computation, given, step -> suits && LoopForm.isAmbiguous(step));
  }

  private static ComputationCode write(
      CodeBuilder code, Computation computation, Given given, Predicate<Expression> isSigned) {
    ComputationCode written = new ComputationCode(code, computation, given, isSigned);
    written.keepAll();
    return written;
  }

  /// Writes the code that puts one of the computation's results on the stack.
  void load(Expression expression) {
    Integer slot = slots.get(expression);
    if (slot != null) {
      code.dload(slot);
    } else if (computation.given().contains(expression)) {
      given.load(code, expression);
    } else {
      compute(expression);
    }
  }

  /// Those that follow each other and are needed in the same case are computed in one branch.
  private void keepAll() {
    List<Expression> together = new ArrayList<>();
    for (Expression step : computation.kept()) {
      boolean other = !together.isEmpty() && !guard(together.getFirst()).equals(guard(step));
      if (other) {
        keep(together);
        together.clear();
      }
      together.add(step);
    }
    keep(together);
  }

  private Optional<Guard> guard(Expression step) {
    return computation.guards().of(step);
  }

  private void keep(List<Expression> steps) {
    Optional<Guard> guard = steps.stream().findFirst().flatMap(this::guard);
    Label past = code.newLabel();
    Map<Expression, Integer> places = new LinkedHashMap<>();
    for (Expression step : steps) {
      int slot = code.allocateLocal(TypeKind.DOUBLE);
      places.put(step, slot);
      // The other case must find something in it.
      guard.ifPresent(_ -> code.dconst_0().dstore(slot));
    }
    guard.ifPresent(each -> branch(each.holds(), each.met(), past));
    places.forEach((step, slot) -> {
      compute(step);
      code.dstore(slot);
      slots.put(step, slot);
    });
    code.labelBinding(past);
  }

  /// Goes elsewhere unless a condition is met, or unless it is not.
  private void branch(Expression holds, boolean met, Label elsewhere) {
    load(holds);
    code.dconst_1().dcmpl();
    if (met) {
      code.ifne(elsewhere);
    } else {
      code.ifeq(elsewhere);
    }
  }

  /// Computes only what is chosen.
  private void choose(Expression choice) {
    Label otherwise = code.newLabel();
    Label end = code.newLabel();
    branch(choice.operands().getFirst(), true, otherwise);
    load(choice.operands().get(1));
    code.goto_(end).labelBinding(otherwise);
    load(choice.operands().get(2));
    code.labelBinding(end);
  }

  private void compute(Expression step) {
    Expression first = step.operands().getFirst();
    Expression last = step.operands().getLast();
    switch (step.instruction()) {
      case Arithmetic.PLUS -> add(first, last, isSigned.test(step));
      case Arithmetic.MINUS -> {
        load(first);
        if (isNegatedProduct(last)) {
          loadNegated(last);
          code.dadd();
        } else {
          load(last);
          code.dsub();
        }
      }
      case Arithmetic.TIMES -> {
        if (isSigned.test(step)) {
          loadNegatedProduct(step);
          code.dneg();
        } else {
          load(first);
          load(last);
          code.dmul();
        }
      }
      case Arithmetic.DIVIDED_BY -> {
        load(first);
        load(last);
        code.ddiv();
      }
      case Arithmetic.NEGATED -> {
        load(first);
        code.dneg();
      }
      case Call _ when Guards.isChoice(step) -> choose(step);
      case Call(Class<?> owner, String name) -> {
        step.operands().forEach(this::load);
        code.invokestatic(
            owner.describeConstable().orElseThrow(), name, type(step.operands().size()));
      }
      default -> throw new IllegalStateException("nothing gives " + step);
    }
  }

  /// u + v, or u - (-v) where that costs nothing or is wanted.
  private void add(Expression first, Expression last, boolean signed) {
    boolean swapped = isNegatedProduct(first) || (isMultiple(first) && !isMultiple(last));
    Expression u = swapped ? last : first;
    Expression v = swapped ? first : last;
    if (signed || isNegatedProduct(v)) {
      load(u);
      loadNegated(v);
      code.dsub();
    } else {
      load(first);
      load(last);
      code.dadd();
    }
  }

  /// Puts -u on the stack.
  private void loadNegated(Expression expression) {
    if (isNegatedProduct(expression)) {
      loadNegatedProduct(expression);
    } else if (isMultiple(expression)) {
      expression.operands().forEach(this::loadFactor);
      code.dmul();
    } else {
      load(expression);
      code.dneg();
    }
  }

  /// Puts -(u v) on the stack, as u (-v) or v (-u).
  private void loadNegatedProduct(Expression product) {
    Expression first = product.operands().getFirst();
    Expression last = product.operands().getLast();
    boolean negatesFirst = isMultiple(first) && !isMultiple(last);
    load(negatesFirst ? last : first);
    loadNegated(negatesFirst ? first : last);
    code.dmul();
  }

  private void loadFactor(Expression factor) {
    if (factor.instruction() instanceof Known(double number)) {
      code.loadConstant(-number);
    } else {
      load(factor);
    }
  }

  /// Whether it is a product that is computed here and now, and as -(u (-v)).
  private boolean isNegatedProduct(Expression expression) {
    return isComputedHere(expression) && isSigned.test(expression);
  }

  /// Whether it is computed here and now as a number times something that varies.
  private boolean isMultiple(Expression expression) {
    return isComputedHere(expression)
        && expression.operands().stream().anyMatch(Expression::isVarying)
        && expression.operands().stream().anyMatch(each -> each.instruction() instanceof Known);
  }

  private boolean isComputedHere(Expression expression) {
    return expression.instruction() == Arithmetic.TIMES
        && !slots.containsKey(expression)
        && !computation.given().contains(expression);
  }

  private static MethodTypeDesc type(int operands) {
    return MethodTypeDesc.of(
        ConstantDescs.CD_double, Collections.nCopies(operands, ConstantDescs.CD_double));
  }
}
