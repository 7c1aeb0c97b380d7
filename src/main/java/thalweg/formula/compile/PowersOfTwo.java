package thalweg.formula.compile;

import java.util.Optional;
import thalweg.formula.compile.Instruction.Arithmetic;
import thalweg.formula.compile.Instruction.Known;

/// Factors 2, 4, 8 and so on, which the derivatives of squares are full of, joined into one.
///
/// 2 (2 u) becomes 4 u, and (2 u) (2 v) becomes (4 u) v: a product less, or one that C2 leaves a
/// product. It makes the sum u + u of 2 u, and a processor that adds and multiplies in different
/// places waits for the sums then (Himmelblau's gradient: a sixth of the time). Scaling by a power
/// of two is exact, so results stay the same to the last bit; only beyond 1.7e308 / 64 the larger
/// factor may overflow where the smaller ones did not.
final class PowersOfTwo {
  private static final double LARGEST = 64;

  private PowersOfTwo() {}

  /// The product of u and v with their factors joined, or nothing where there are not two.
  static Optional<Expression> product(Expression u, Expression v) {
    double scale = factor(u) * factor(v);
    if (factor(u) == 1 || factor(v) == 1 || scale > LARGEST) {
      return Optional.empty();
    }
    if (isKnown(u) || isKnown(v)) {
      return Optional.of(u.number(scale).times(scaled(isKnown(u) ? v : u)));
    }
    Expression first = u.index() < v.index() ? u : v;
    Expression last = first == u ? v : u;
    return Optional.of(u.number(scale).times(scaled(first)).times(scaled(last)));
  }

  /// What it is by its form 2, 4, 8 ... times, or that number itself; 1 for all others.
  private static double factor(Expression expression) {
    if (expression.instruction() instanceof Known(double number)) {
      boolean isPower =
          number > 1 && number <= LARGEST && number == Math.scalb(1.0, Math.getExponent(number));
      return isPower ? number : 1;
    }
    return expression.instruction() == Arithmetic.TIMES
        ? expression.operands().stream()
            .filter(PowersOfTwo::isKnown)
            .mapToDouble(PowersOfTwo::factor)
            .findFirst()
            .orElse(1)
        : 1;
  }

  /// What a product with such a factor scales.
  private static Expression scaled(Expression product) {
    Expression first = product.operands().getFirst();
    return isKnown(first) ? product.operands().getLast() : first;
  }

  private static boolean isKnown(Expression expression) {
    return expression.instruction() instanceof Known;
  }
}
