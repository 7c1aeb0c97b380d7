package thalweg.formula.compile;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import thalweg.formula.Packing;

/// Writes the method of a `Field` that gives gradients in [Packing]: one plain counted loop a
/// block, or two where C2 needs shorter ones.
///
/// @param gradient computes f_x and f_y
/// @param uniforms the fields that hold what does not depend on the point
record PackedMethod(Computation gradient, UniformFields uniforms) {
  private static final String NAME = "packedGradients";
  private static final MethodTypeDesc TYPE =
      MethodTypeDesc.of(
          ConstantDescs.CD_void,
          ConstantDescs.CD_double.arrayType(),
          ConstantDescs.CD_double.arrayType());

  void write(ClassBuilder type) {
    type.withMethodBody(NAME, TYPE, ClassFile.ACC_PUBLIC, this::writeBlocks);
  }

  private void writeBlocks(CodeBuilder code) {
    int block = code.allocateLocal(TypeKind.INT);
    Label next = code.newLabel();
    Label end = code.newLabel();
    code.iconst_0().istore(block);
    code.labelBinding(next).iload(block).aload(code.parameterSlot(0)).arraylength();
    code.if_icmpge(end);
    int offset = 0;
    for (Computation pass : LoopForm.passes(gradient)) {
      writeLoop(code, pass, block, offset);
      offset += pass.results().size() * Packing.BLOCK;
    }
    code.iinc(block, 2 * Packing.BLOCK).goto_(next).labelBinding(end).return_();
  }

  /// @param block the slot of the number of a block's first element
  /// @param offset of the elements that receive the pass's first result
  private void writeLoop(CodeBuilder code, Computation pass, int block, int offset) {
    int i = code.allocateLocal(TypeKind.INT);
    int count = code.allocateLocal(TypeKind.INT);
    int x = code.allocateLocal(TypeKind.DOUBLE);
    int y = code.allocateLocal(TypeKind.DOUBLE);
    Label next = code.newLabel();
    Label end = code.newLabel();
    code.iload(block).istore(i);
    code.iload(block).loadConstant(Packing.BLOCK).iadd().istore(count);
    code.labelBinding(next).iload(i).iload(count).if_icmpge(end);
    code.aload(code.parameterSlot(0)).iload(i).daload().dstore(x);
    code.aload(code.parameterSlot(0)).iload(i).loadConstant(Packing.BLOCK).iadd();
    code.daload().dstore(y);
    Branches.write(
        code,
        pass,
        FieldClass.MAX_METHOD,
        each -> ComputationCode.writeInLoop(code, each, uniforms.given(x, y)),
        (f, results) -> {
          for (int k = 0; k < results.size(); k++) {
            code.aload(code.parameterSlot(1)).iload(i);
            code.loadConstant(offset + k * Packing.BLOCK).iadd();
            f.load(results.get(k));
            code.dastore();
          }
        });
    code.iinc(i, 1).goto_(next).labelBinding(end);
  }
}
