package thalweg.formula.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.util.HashMap;
import java.util.Map;
import thalweg.formula.Assignments;
import thalweg.formula.compile.Instruction.Element;
import thalweg.formula.compile.Instruction.Given;
import thalweg.formula.compile.Instruction.Known;

/// Writes the body of `ElementwiseProgram.run`: what is the same for all elements, and then one
/// plain counted loop.
///
/// @param changed the last value of each array that is assigned, by its name
/// @param once computes what does not depend on the element
/// @param each computes the last values of one element
record ElementLoop(
    Assignments assignments, Map<String, Expression> changed, Computation once, Computation each) {

  void write(CodeBuilder code) {
    Map<Expression, Integer> numbers = writeOnce(code);
    Map<String, Integer> arrays = new HashMap<>();
    Map<String, Integer> elements = new HashMap<>();
    for (int k = 0; k < assignments.arrays().size(); k++) {
      int slot = code.allocateLocal(TypeKind.REFERENCE);
      code.aload(code.parameterSlot(0)).loadConstant(k).aaload().astore(slot);
      arrays.put(assignments.arrays().get(k), slot);
      elements.put(assignments.arrays().get(k), code.allocateLocal(TypeKind.DOUBLE));
    }
    int count = code.allocateLocal(TypeKind.INT);
    int i = code.allocateLocal(TypeKind.INT);
    Label next = code.newLabel();
    Label end = code.newLabel();
    code.aload(code.parameterSlot(0)).iconst_0().aaload().arraylength().istore(count);
    code.iconst_0().istore(i);
    code.labelBinding(next).iload(i).iload(count).if_icmpge(end);
    for (Expression taken : each.given()) {
      if (taken.instruction() instanceof Element(String array)) {
        code.aload(slot(arrays, array)).iload(i).daload().dstore(slot(elements, array));
      }
    }
    ComputationCode values =
        ComputationCode.writeInLoop(
            code,
            each,
            (into, taken) -> {
              switch (taken.instruction()) {
                case Known(double value) -> into.loadConstant(value);
                case Element(String array) -> into.dload(slot(elements, array));
                default -> into.dload(slot(numbers, taken));
              }
            });
    changed.forEach((array, value) -> {
      code.aload(slot(arrays, array)).iload(i);
      values.load(value);
      code.dastore();
    });
    code.iinc(i, 1).goto_(next).labelBinding(end).return_();
  }

  /// @return the slots of the numbers
  private Map<Expression, Integer> writeOnce(CodeBuilder code) {
    ComputationCode values =
        ComputationCode.write(
            code,
            once,
            (into, taken) -> {
              switch (taken.instruction()) {
                case Known(double value) -> into.loadConstant(value);
                case Given(String name) ->
                    into.aload(into.parameterSlot(1))
                        .loadConstant(assignments.numbers().indexOf(name))
                        .daload();
                default -> throw new IllegalStateException("nothing gives " + taken);
              }
            });
    Map<Expression, Integer> slots = new HashMap<>();
    for (Expression number : once.results()) {
      int slot = code.allocateLocal(TypeKind.DOUBLE);
      values.load(number);
      code.dstore(slot);
      slots.put(number, slot);
    }
    return slots;
  }

  private static <K> int slot(Map<K, Integer> slots, K key) {
    Integer slot = slots.get(key);
    if (slot == null) {
      throw new IllegalStateException("no slot holds " + key);
    }
    return slot;
  }
}
