package thalweg.formula.compile;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.MethodTypeDesc;
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
    ComputationCode f =
        ComputationCode.write(
            code, computation, uniforms.given(code.parameterSlot(0), code.parameterSlot(1)));
    for (int i = 1; i < computation.results().size(); i++) {
      // The gradient has two entries, the Hessian has the rest.
      boolean first = i <= 2;
      code.aload(code.parameterSlot(first ? 2 : 3)).loadConstant(first ? i - 1 : i - 3);
      f.load(computation.results().get(i));
      code.dastore();
    }
    f.load(computation.results().getFirst());
    code.dreturn();
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
    ComputationCode f = ComputationCode.writeInLoop(code, pass, uniforms.given(x, y));
    for (int k = 0; k < pass.results().size(); k++) {
      code.aload(code.parameterSlot(output + k)).iload(i);
      f.load(pass.results().get(k));
      code.dastore();
    }
    code.iinc(i, 1).goto_(next).labelBinding(end);
  }
}
