package thalweg.formula;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thalweg.formula.compile.CompiledAssignments;
import thalweg.formula.compile.InterpretedAssignments;

/// Assignments that hold one after another, for each element of some arrays by itself.
///
/// Every name counts as a given number when a formula is evaluated, as [Formula#interpret] takes
/// its parameters: a power is a product wherever its exponent is whole and at most 1024.
///
/// @param lines in the order in which they hold; a name stands for what the last line before gave
///   it
/// @param arrays names that stand for an element of an array
/// @param numbers names that stand for one number
public record Assignments(List<Assignment> lines, List<String> arrays, List<String> numbers) {
  /// Makes the lists unmodifiable.
  ///
  /// @throws IllegalArgumentException if a line uses a name that nothing has given a value, or x or
  ///   y
  public Assignments {
    lines = List.copyOf(lines);
    arrays = List.copyOf(arrays);
    numbers = List.copyOf(numbers);
    Set<String> known = new HashSet<>(arrays);
    known.addAll(numbers);
    for (Assignment line : lines) {
      if (line.formula().hasVariables()) {
        throw new IllegalArgumentException("x or y in " + line.formula().text());
      }
      for (String name : line.formula().parameters()) {
        if (!known.contains(name)) {
          throw new IllegalArgumentException("nothing gives " + name + " a value");
        }
      }
      known.add(line.target());
    }
  }

  /// The program that walks the trees: slow, and the measure for [#compile()].
  public ElementwiseProgram interpret() {
    return new InterpretedAssignments(this);
  }

  /// The program as a class of its own, made anew by each call. It gives the numbers that
  /// [#interpret()] gives, at the speed of a loop written in Java.
  public ElementwiseProgram compile() {
    return CompiledAssignments.of(this);
  }
}
