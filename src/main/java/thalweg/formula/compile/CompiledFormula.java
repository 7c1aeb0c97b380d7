package thalweg.formula.compile;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import thalweg.formula.Field;
import thalweg.formula.Formula;

/// A formula turned into a class of its own, at the speed of hand-written Java.
///
/// The class computes what [Formula#interpret] computes, by the same arithmetic. It is hidden and
/// goes when this object and the fields made from it have gone. Immutable.
public final class CompiledFormula {
  private final Formula formula;
  private final MethodHandle constructor;

  private CompiledFormula(Formula formula, MethodHandle constructor) {
    this.formula = formula;
    this.constructor = constructor;
  }

  public static CompiledFormula of(Formula formula) {
    byte[] bytes = FieldClass.of(formula.writtenOut(), formula.parameters());
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
      MethodHandle constructor =
          lookup
              .findConstructor(
                  lookup.lookupClass(),
                  MethodType.methodType(void.class, double[].class, Field.class))
              .asType(MethodType.methodType(Field.class, double[].class, Field.class));
      return new CompiledFormula(formula, constructor);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the class of a formula has another form than it was given", e);
    }
  }

  /// The field that the formula describes once its parameters have values. Cheap: no code is made.
  ///
  /// @param parameters a value for every name in [Formula#parameters()]; other names are ignored
  /// @throws IllegalArgumentException if a parameter has no value; the message names it
  public Field bind(Map<String, Double> parameters) {
    Field interpreted = formula.interpret(parameters);
    double[] values =
        formula.parameters().stream()
            .map(parameters::get)
            .mapToDouble(Double::doubleValue)
            .toArray();
    try {
      return (Field) constructor.invokeExact(values, interpreted);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new LinkageError("the constructor of a formula's class throws nothing", e);
    }
  }
}
