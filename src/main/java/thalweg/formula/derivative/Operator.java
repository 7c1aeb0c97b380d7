package thalweg.formula.derivative;

import java.util.Arrays;
import java.util.Optional;

/// What may be done with two operands.
///
/// Some stand between their operands, others before them as functions do, and [#POWER] may stand in
/// either place.
public enum Operator {
  PLUS("+"),
  MINUS("-"),
  TIMES("*"),
  DIVIDED_BY("/"),
  POWER("^", "pow"),
  MIN("", "min"),
  MAX("", "max"),
  MOD("", "mod"),
  HYPOT("", "hypot"),
  ATAN2("", "atan2");

  private final String symbol;
  private final String name;

  Operator(String symbol) {
    this(symbol, "");
  }

  Operator(String symbol, String name) {
    this.symbol = symbol;
    this.name = name;
  }

  /// The sign that stands between the operands; empty if it is written as a function only.
  public String symbol() {
    return symbol;
  }

  /// The name as formulas spell it, before two arguments in brackets; empty if it has none.
  public String functionName() {
    return name;
  }

  /// The operator that is written as a function of that name.
  public static Optional<Operator> named(String name) {
    return Arrays.stream(values()).filter(operator -> operator.name.equals(name)).findFirst();
  }

  /// The result for two numbers; for a power, the general one of [Math#pow].
  public double value(double u, double v) {
    return switch (this) {
      case PLUS -> u + v;
      case MINUS -> u - v;
      case TIMES -> u * v;
      case DIVIDED_BY -> u / v;
      case POWER -> Math.pow(u, v);
      case MIN -> Math.min(u, v);
      case MAX -> Math.max(u, v);
      case MOD -> Remainder.value(u, v);
      case HYPOT -> Math.hypot(u, v);
      case ATAN2 -> Math.atan2(u, v);
    };
  }

  /// The result for two jets; for a power, the general one of [Partials#power].
  public Jet jet(Jet u, Jet v) {
    return switch (this) {
      case PLUS -> u.plus(v);
      case MINUS -> u.minus(v);
      case TIMES -> u.through(Partials.product(u.value(), v.value()), v);
      case DIVIDED_BY -> u.through(Partials.quotient(u.value(), v.value()), v);
      case POWER -> u.through(Partials.power(u.value(), v.value()), v);
      case MIN -> u.min(v);
      case MAX -> u.max(v);
      case MOD -> u.through(Partials.remainder(u.value(), v.value()), v);
      case HYPOT -> u.through(Partials.hypotenuse(u.value(), v.value()), v);
      case ATAN2 -> u.through(Partials.angle(u.value(), v.value()), v);
    };
  }
}
