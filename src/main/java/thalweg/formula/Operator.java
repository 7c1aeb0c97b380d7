package thalweg.formula;

import java.util.Arrays;
import java.util.Optional;

/// What may be done with two operands.
///
/// Most stand between their operands; [#MIN] and [#MAX] stand before them, and [#POWER] may stand
/// in either place.
enum Operator {
  PLUS("+"),
  MINUS("-"),
  TIMES("*"),
  DIVIDED_BY("/"),
  POWER("^", "pow"),
  MIN("", "min"),
  MAX("", "max");

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
  String symbol() {
    return symbol;
  }

  /// The name as formulas spell it, before two arguments in brackets; empty if it has none.
  String functionName() {
    return name;
  }

  /// The operator that is written as a function of that name.
  static Optional<Operator> named(String name) {
    return Arrays.stream(values()).filter(operator -> operator.name.equals(name)).findFirst();
  }
}
