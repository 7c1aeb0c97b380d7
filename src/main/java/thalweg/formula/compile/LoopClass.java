package thalweg.formula.compile;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.formula.Assignment;
import thalweg.formula.Assignments;
import thalweg.formula.ElementwiseProgram;
import thalweg.formula.compile.Instruction.Element;
import thalweg.formula.compile.Instruction.Given;
import thalweg.formula.compile.Instruction.Known;

/// The class file of [Assignments]: an [ElementwiseProgram] of one method, which first computes
/// what is the same for every element.
final class LoopClass {
  private static final ClassDesc PROGRAM =
      ElementwiseProgram.class.describeConstable().orElseThrow();
  private static final ClassDesc NAME =
      ClassDesc.of(LoopClass.class.getPackageName(), "CompiledLoop");

  /// The just-in-time compiler leaves methods of more than 8000 bytes alone; this leaves room for
  /// the loop itself.
  private static final int MAX_METHOD = 7600;

  /// At most so many bytes of code fetch an array and one of its elements, and store it.
  private static final int ARRAY = 24;

  private LoopClass() {}

  /// A class with one constructor, which takes nothing.
  ///
  /// @return empty if its method would be too long to be worth it
  static Optional<byte[]> of(Assignments assignments) {
    Map<String, Expression> names = new HashMap<>();
    Expressions all = new Expressions();
    assignments.numbers().forEach(name -> names.put(name, all.leaf(new Given(name))));
    assignments.arrays().forEach(name -> names.put(name, all.leaf(new Element(name))));
    for (Assignment line : assignments.lines()) {
      names.put(line.target(), new ValueExpressions(all, names).of(line.formula().writtenOut()));
    }
    Map<String, Expression> changed = new LinkedHashMap<>();
    for (String array : assignments.arrays()) {
      Expression last = names.getOrDefault(array, all.number(Double.NaN));
      if (!last.instruction().equals(new Element(array))) {
        changed.put(array, last);
      }
    }
    Computation each =
        new Computation(
            List.copyOf(changed.values()),
            step -> !step.isVarying() || step.instruction() instanceof Element);
    Computation once =
        new Computation(
            each.given().stream()
                .filter(step -> !step.isVarying() && !(step.instruction() instanceof Known))
                .toList(),
            step -> step.instruction() instanceof Given || step.instruction() instanceof Known);
    int size = once.size() + each.size() + ARRAY * assignments.arrays().size();
    ElementLoop loop = new ElementLoop(assignments, changed, once, each);
    return size > MAX_METHOD
        ? Optional.empty()
        : Optional.of(ClassFile.of().build(NAME, type -> write(type, loop)));
  }

  private static void write(ClassBuilder type, ElementLoop loop) {
    type.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SYNTHETIC).withInterfaceSymbols(PROGRAM);
    type.withMethodBody(
        INIT_NAME,
        MTD_void,
        ClassFile.ACC_PUBLIC,
        code -> code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void).return_());
    ClassDesc array = CD_double.arrayType();
    type.withMethodBody(
        "run",
        MethodTypeDesc.of(CD_void, array.arrayType(), array),
        ClassFile.ACC_PUBLIC,
        loop::write);
  }
}
