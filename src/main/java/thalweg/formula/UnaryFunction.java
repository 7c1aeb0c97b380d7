package thalweg.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A function of one argument that has a name.
enum UnaryFunction {
  SIN,
  COS,
  TAN,
  ASIN,
  ACOS,
  ATAN,
  SINH,
  COSH,
  TANH,
  EXP,
  LOG,
  LOG10,
  SQRT,
  ABS,
  SIGN,
  SIGMOID,
  RELU,
  SOFTPLUS;

  /// The name as formulas spell it.
  String symbol() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<UnaryFunction> named(String symbol) {
    return Arrays.stream(values()).filter(function -> function.symbol().equals(symbol)).findFirst();
  }
}
