package thalweg.formula;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import thalweg.formula.Instruction.Arithmetic;
import thalweg.formula.Instruction.Call;

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
    step.operands().forEach(this::load);
    switch (step.instruction()) {
      case Arithmetic.PLUS -> {
        if (isSigned.test(step)) {
          code.dneg().dsub();
        } else {
          code.dadd();
        }
      }
      case Arithmetic.MINUS -> code.dsub();
      case Arithmetic.TIMES -> {
        if (isSigned.test(step)) {
          code.dneg().dmul().dneg();
        } else {
          code.dmul();
        }
      }
      case Arithmetic.DIVIDED_BY -> code.ddiv();
      case Arithmetic.NEGATED -> code.dneg();
      case Call(Class<?> owner, String name) ->
          code.invokestatic(
              owner.describeConstable().orElseThrow(), name, type(step.operands().size()));
      default -> throw new IllegalStateException("nobody gives " + step);
    }
  }

  private static MethodTypeDesc type(int operands) {
    return MethodTypeDesc.of(
        ConstantDescs.CD_double, Collections.nCopies(operands, ConstantDescs.CD_double));
  }
}
