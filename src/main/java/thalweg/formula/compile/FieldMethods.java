package thalweg.formula.compile;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.function.Consumer;

/// Writes the two methods of a `Field` that go up to one order of derivatives: at a point, and over
/// arrays in plain counted loops, which is the form that the JIT compiler vectorises.
///
/// @param uniforms the fields that hold what does not depend on the point
record FieldMethods(Order order, Computation computation, UniformFields uniforms) {

  void write(ClassBuilder type) {
    method(type, order.atPoint(), order.typeAtPoint(), this::writeAtPoint);
    method(type, order.overArrays(), order.typeOverArrays(), this::writeLoops);
  }

  private static void method(
      ClassBuilder type, String name, MethodTypeDesc descriptor, Consumer<CodeBuilder> code) {
    type.withMethodBody(name, descriptor, ClassFile.ACC_PUBLIC, code);
  }

  private void writeAtPoint(CodeBuilder code) {
    int value = code.allocateLocal(TypeKind.DOUBLE);
    ComputationCode.Given given = uniforms.given(code.parameterSlot(0), code.parameterSlot(1));
    Branches.write(
        code,
        computation,
        FieldClass.MAX_METHOD,
        each -> ComputationCode.write(code, each, given),
        (f, results) -> storeAtPoint(code, f, results, value));
    code.dload(value).dreturn();
  }

  private static void storeAtPoint(
      CodeBuilder code, ComputationCode f, List<Expression> results, int value) {
    for (int i = 1; i < results.size(); i++) {
      // The gradient has two entries, the Hessian has the rest.
      boolean first = i <= 2;
      code.aload(code.parameterSlot(first ? 2 : 3)).loadConstant(first ? i - 1 : i - 3);
      f.load(results.get(i));
      code.dastore();
    }
    f.load(results.getFirst());
    code.dstore(value);
  }

  private void writeLoops(CodeBuilder code) {
    int output = 2;
    for (Computation pass : LoopForm.passes(computation)) {
      writeLoop(code, pass, output);
      output += pass.results().size();
    }
    code.return_();
  }

  /// @param output the number of the parameter that receives the first result
  private void writeLoop(CodeBuilder code, Computation pass, int output) {
    int count = code.allocateLocal(TypeKind.INT);
    int i = code.allocateLocal(TypeKind.INT);
    int x = code.allocateLocal(TypeKind.DOUBLE);
    int y = code.allocateLocal(TypeKind.DOUBLE);
    Label next = code.newLabel();
    Label end = code.newLabel();
    code.aload(code.parameterSlot(0)).arraylength().istore(count);
    code.iconst_0().istore(i);
    code.labelBinding(next).iload(i).iload(count).if_icmpge(end);
    code.aload(code.parameterSlot(0)).iload(i).daload().dstore(x);
    code.aload(code.parameterSlot(1)).iload(i).daload().dstore(y);
    Branches.write(
        code,
        pass,
        FieldClass.MAX_METHOD,
        each -> ComputationCode.writeInLoop(code, each, uniforms.given(x, y)),
        (f, results) -> {
          for (int k = 0; k < results.size(); k++) {
            code.aload(code.parameterSlot(output + k)).iload(i);
            f.load(results.get(k));
            code.dastore();
          }
        });
    code.iinc(i, 1).goto_(next).labelBinding(end);
  }
}
