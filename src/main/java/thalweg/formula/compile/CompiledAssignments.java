package thalweg.formula.compile;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import thalweg.formula.Assignments;
import thalweg.formula.ElementwiseProgram;

/// Assignments turned into a class of their own, which loops over the elements.
///
/// The class computes what [InterpretedAssignments] computes, by the same arithmetic, and allocates
/// nothing. It is hidden and goes with its one object.
public final class CompiledAssignments {
  private CompiledAssignments() {}

  /// The program; the one that walks the trees where a method would be too long for the
  /// just-in-time compiler.
  public static ElementwiseProgram of(Assignments assignments) {
    Optional<byte[]> bytes = LoopClass.of(assignments);
    return bytes.isPresent() ? made(bytes.get()) : assignments.interpret();
  }

  private static ElementwiseProgram made(byte[] bytes) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
      MethodHandle constructor =
          lookup
              .findConstructor(lookup.lookupClass(), MethodType.methodType(void.class))
              .asType(MethodType.methodType(ElementwiseProgram.class));
      return (ElementwiseProgram) constructor.invokeExact();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new LinkageError("the class of assignments has another form than it was given", e);
    }
  }
}
