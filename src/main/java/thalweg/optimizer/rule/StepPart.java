package thalweg.optimizer.rule;

import java.util.List;
import java.util.Map;

/// A line of an update rule with the numbers of one step.
///
/// @param line the line
/// @param from where the run stood, or where it asked
/// @param value what the line gave; of a move, where the run stands then
/// @param numbers the same as a list: one number, two coordinates, or xx, xy and yy of a Hessian
/// @param exact the gradient without noise; of every other line, its value
/// @param used the values that the formula was computed from, by the names that it has for them
public record StepPart(
    RuleLine line,
    PlaneVector from,
    PlaneVector value,
    List<Double> numbers,
    PlaneVector exact,
    Map<String, PlaneVector> used) {

  /// Makes everything unmodifiable.
  public StepPart {
    numbers = List.copyOf(numbers);
    used = Map.copyOf(used);
  }

  /// What is drawn of it: of a move the way that was gone, of everything else the value.
  public PlaneVector vector() {
    return line.moves() ? value.minus(from) : value;
  }

  /// Whether it is a gradient with noise on it.
  public boolean isNoisy() {
    return !value.equals(exact);
  }

  /// The noise on a gradient: what it is more than the exact one.
  public PlaneVector noise() {
    return value.minus(exact);
  }

  /// Whether it is one number for both coordinates.
  public boolean isNumber() {
    return numbers.size() == 1;
  }
}
