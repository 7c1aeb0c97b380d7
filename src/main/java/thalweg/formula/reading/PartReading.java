package thalweg.formula.reading;

import java.util.List;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Series;

/// What a part of a formula is at a point.
public sealed interface PartReading {
  /// A number.
  ///
  /// @param value finite
  record Amount(double value) implements PartReading {}

  /// Whether a condition holds.
  record Truth(boolean holds) implements PartReading {}

  /// It is in the branch of an `if` that is not taken, so it counts for nothing.
  record NotTaken() implements PartReading {}

  /// In a sum or product it is another for each number that the index stands for.
  ///
  /// @param series whose index it has
  /// @param whole what that comes to
  record Varying(Series series, PartReading whole) implements PartReading {}

  /// No number, or none that is finite.
  ///
  /// @param value NaN or infinite
  /// @param cause the innermost part that makes it so: all that is in it is finite
  /// @param operands what the cause is made of, in the order of its parts
  record Undefined(double value, Node cause, List<Double> operands) implements PartReading {
    /// Makes the operands unmodifiable.
    public Undefined {
      operands = List.copyOf(operands);
    }
  }
}
