package thalweg.formula.derivative;

/// How two numbers may compare. None holds where one of them is no number.
public enum Relation {
  LESS("<"),
  AT_MOST("<="),
  GREATER(">"),
  AT_LEAST(">=");

  private final String symbol;

  Relation(String symbol) {
    this.symbol = symbol;
  }

  /// The sign that stands between the numbers.
  public String symbol() {
    return symbol;
  }

  /// Whether it holds between u and v.
  public boolean holds(double u, double v) {
    return switch (this) {
      case LESS -> u < v;
      case AT_MOST -> u <= v;
      case GREATER -> u > v;
      case AT_LEAST -> u >= v;
    };
  }
}
