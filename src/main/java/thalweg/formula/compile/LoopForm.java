package thalweg.formula.compile;

import java.util.List;
import java.util.Set;
import thalweg.formula.compile.Instruction.Arithmetic;
import thalweg.formula.compile.Instruction.Call;

/// The form of arithmetic in which HotSpot's C2 compiler packs the passes of a loop into vectors.
///
/// C2 orders the operands of a sum or product by itself, and differently in one unrolled pass and
/// the next. Where both operands look alike it then packs the first of one pass with the second of
/// another and gives up: a sum of two squares stayed scalar or got half vectors, and Himmelblau's
/// gradients took twice the time (Temurin 25.0.3). So operands that look alike are told apart by a
/// sign: u + v becomes u - (-v), and u v becomes -(u (-v)). Both are exact, the sign of zero
/// included.
final class LoopForm {
  private static final Set<String> PACKED = Set.of("abs", "max", "min", "signum", "sqrt");

  /// C2 unrolls, and then packs, only loops of so many nodes; Rosenbrock's Hessian has 46, and
  /// Himmelblau's with 52 stayed scalar.
  private static final int MOST_NODES = 48;

  private static final int NODES_PER_ARRAY = 3;

  private LoopForm() {}

  /// Whether C2 can make vectors of all that the computation consists of.
  static boolean suits(Computation computation) {
    return computation.steps().stream().allMatch(LoopForm::isPacked);
  }

  /// The computation in one loop, or in two if only then C2 makes vectors: what both need is
  /// computed twice, by a fraction of the instructions.
  static List<Computation> passes(Computation whole) {
    int half = whole.results().size() / 2;
    List<Computation> halves =
        List.of(whole.part(0, half), whole.part(half, whole.results().size()));
    boolean helps = suits(whole) && !isShort(whole) && halves.stream().allMatch(LoopForm::isShort);
    return helps ? halves : List.of(whole);
  }

  private static boolean isShort(Computation computation) {
    int arrays = 2 + computation.results().size();
    return computation.steps().size() + NODES_PER_ARRAY * arrays <= MOST_NODES;
  }

  private static boolean isPacked(Expression step) {
    return !(step.instruction() instanceof Call(Class<?> owner, String name))
        || (owner == Math.class && PACKED.contains(name));
  }

  /// Whether the operands of the step could be taken for one another.
  static boolean isAmbiguous(Expression step) {
    if (step.instruction() != Arithmetic.PLUS && step.instruction() != Arithmetic.TIMES) {
      return false;
    }
    Expression u = step.operands().getFirst();
    Expression v = step.operands().getLast();
    return u != v && u.isVarying() && v.isVarying() && look(u).equals(look(v));
  }

  /// C2 adds a number to itself instead of doubling it.
  private static Instruction look(Expression operand) {
    boolean doubled =
        operand.instruction() == Arithmetic.TIMES
            && operand.operands().stream().anyMatch(factor -> factor.is(2));
    return doubled ? Arithmetic.PLUS : operand.instruction();
  }
}
