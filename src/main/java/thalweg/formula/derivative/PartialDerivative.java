package thalweg.formula.derivative;

/// One derivative of an expression at a point; [#NONE] where it is zero by the expression's form,
/// as in a variable that the expression does not contain.
///
/// Nothing stays nothing whatever it is multiplied by: the y-derivative of sqrt(x) + y^2 at x = 0
/// is 2 y although sqrt' is infinite there. A derivative that merely happens to be zero is a number
/// like any other, because zero times infinity then has no known value: it gives NaN.
///
/// @param value the number; 0 for nothing
/// @param present whether it is more than nothing
public record PartialDerivative(double value, boolean present) {
  static final PartialDerivative NONE = new PartialDerivative(0, false);
  static final PartialDerivative ONE = of(1);

  static PartialDerivative of(double value) {
    return new PartialDerivative(value, true);
  }

  PartialDerivative times(PartialDerivative factor) {
    return present && factor.present ? of(value * factor.value) : NONE;
  }

  PartialDerivative half() {
    return present ? of(value / 2) : NONE;
  }

  PartialDerivative over(int count) {
    return present ? of(value / count) : NONE;
  }

  PartialDerivative twice() {
    return present ? of(2 * value) : NONE;
  }

  PartialDerivative negated() {
    return present ? of(-value) : NONE;
  }

  PartialDerivative plus(PartialDerivative v) {
    if (!present) {
      return v;
    }
    return v.present ? of(value + v.value) : this;
  }

  PartialDerivative minus(PartialDerivative v) {
    return plus(v.negated());
  }
}
