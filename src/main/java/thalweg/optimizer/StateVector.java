package thalweg.optimizer;

/// A vector that an optimizer carries from step to step, under the name its rule gives it.
///
/// It is a live view: its elements change with every step of the stepper that owns it.
public final class StateVector {
  private final String name;
  private final String symbol;
  private final double[] elements;

  public StateVector(String name, String symbol, double[] elements) {
    this.name = name;
    this.symbol = symbol;
    this.elements = elements;
  }

  /// The name a person reads, for example `first moment`.
  public String name() {
    return name;
  }

  /// The letter in the update rule, for example `m`.
  public String symbol() {
    return symbol;
  }

  /// The element of one coordinate, as it is now.
  public double get(int coordinate) {
    return elements[coordinate];
  }
}
