package thalweg.formula.syntax;

import java.util.Locale;

/// What is written like a function, and has more than numbers in its brackets.
enum SpecialForm {
  /// `if(condition, a, b)`.
  IF,
  /// `sum(i, 1, 5, ...)`.
  SUM,
  /// `prod(i, 1, 5, ...)`.
  PROD;

  String symbol() {
    return name().toLowerCase(Locale.ROOT);
  }
}
