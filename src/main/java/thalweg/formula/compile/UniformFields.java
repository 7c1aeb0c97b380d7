package thalweg.formula.compile;

import static java.lang.constant.ConstantDescs.CD_double;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thalweg.formula.compile.Instruction.Coordinate;
import thalweg.formula.compile.Instruction.Given;
import thalweg.formula.compile.Instruction.Known;

/// The final fields of a compiled formula's class: parameters, and whatever follows from parameters
/// alone, computed once when they are given.
final class UniformFields {
  private final ClassDesc owner;
  private final Computation computation;
  private final Map<Expression, String> names;

  /// @param taken what the methods take without computing it
  UniformFields(ClassDesc owner, Set<Expression> taken) {
    this.owner = owner;
    List<Expression> uniform =
        taken.stream()
            .filter(each -> !each.isVarying() && !(each.instruction() instanceof Known))
            .toList();
    computation =
        new Computation(
            uniform,
            each -> each.instruction() instanceof Given || each.instruction() instanceof Known);
    names =
        IntStream.range(0, uniform.size())
            .boxed()
            .collect(Collectors.toMap(uniform::get, i -> "c" + i));
  }

  /// At most so many bytes of code compute them.
  int size() {
    return computation.size();
  }

  void declare(ClassBuilder type) {
    computation
        .results()
        .forEach(each ->
            type.withField(name(each), CD_double, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL));
  }

  /// Writes the constructor's part.
  ///
  /// @param parameters the slot of the array with the parameters' values
  void initialize(CodeBuilder code, int parameters, List<String> order) {
    ComputationCode values =
        ComputationCode.write(
            code,
            computation,
            (into, expression) -> {
              switch (expression.instruction()) {
                case Known(double value) -> into.loadConstant(value);
                case Given(String name) ->
                    into.aload(parameters).loadConstant(order.indexOf(name)).daload();
                default -> throw new IllegalStateException("nothing gives " + expression);
              }
            });
    for (Expression each : computation.results()) {
      code.aload(0);
      values.load(each);
      code.putfield(owner, name(each), CD_double);
    }
  }

  /// What the methods take without computing it.
  ///
  /// @param x the slot of the first coordinate
  /// @param y the slot of the second
  ComputationCode.Given given(int x, int y) {
    return (code, expression) -> {
      switch (expression.instruction()) {
        case Known(double value) -> code.loadConstant(value);
        case Coordinate.X -> code.dload(x);
        case Coordinate.Y -> code.dload(y);
        default -> load(code, expression);
      }
    };
  }

  private void load(CodeBuilder code, Expression uniform) {
    code.aload(0).getfield(owner, name(uniform), CD_double);
  }

  private String name(Expression uniform) {
    String name = names.get(uniform);
    if (name == null) {
      throw new IllegalStateException("no field holds " + uniform);
    }
    return name;
  }
}
