package thalweg.formula.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
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
    computation.kept().forEach(written::keep);
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

  private void keep(Expression step) {
    compute(step);
    int slot = code.allocateLocal(TypeKind.DOUBLE);
    code.dstore(slot);
    slots.put(step, slot);
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
