package thalweg.objective;

import java.util.Collection;
import java.util.List;

/// A named number that an objective depends on beside the point.
///
/// @param name as a formula spells it
/// @param value its value
/// @param low the least value that its slider offers
/// @param high the greatest value that its slider offers
public record Parameter(String name, double value, double low, double high) {
  /// Checks value and range.
  ///
  /// @throws IllegalArgumentException if the value lies outside the range, or one of the three is
  ///   not finite
  public Parameter {
    boolean finite = Double.isFinite(low) && Double.isFinite(high);
    if (!finite || !(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          name + " = " + value + " is outside [" + low + ", " + high + "]");
    }
  }

  /// A number that a person fixed, with no range of its own.
  public static Parameter fixed(String name, double value) {
    return new Parameter(name, value, value, value);
  }

  /// Parameters with these names: those that are known already, and new ones, which are 1, with a
  /// slider from -5 to 5.
  public static List<Parameter> all(Collection<String> names, List<Parameter> known) {
    return names.stream()
        .map(name ->
            known.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Parameter(name, 1, -5, 5)))
        .toList();
  }

  /// The same parameter with another value; the range grows to hold it.
  public Parameter withValue(double changed) {
    return new Parameter(name, changed, Math.min(low, changed), Math.max(high, changed));
  }
}
