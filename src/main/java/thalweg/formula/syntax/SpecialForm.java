package thalweg.formula.syntax;

import java.util.Locale;
import thalweg.formula.derivative.Operator;

/// What is written like a function, and has more than numbers in its brackets.
enum SpecialForm {
  /// `if(condition, a, b)`.
  IF,
  /// `sum(i, 1, 5, ...)`.
  SUM,
  /// `prod(i, 1, 5, ...)`.
  PROD;

  /// What adds up by an operator, or multiplies.
  static SpecialForm of(Operator operator) {
    return operator == Operator.PLUS ? SUM : PROD;
  }

  String symbol() {
    return name().toLowerCase(Locale.ROOT);
  }
}
