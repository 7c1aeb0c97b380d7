package thalweg.formula.compile;

/// A choice between two numbers' sides.
final class Choice {
  private Choice() {}

  /// `less` if u < v, `greater` if u > v, `otherwise` if they tie or cannot be compared.
  static double between(double u, double v, double less, double greater, double otherwise) {
    if (u < v) {
      return less;
    }
    return u > v ? greater : otherwise;
  }
}
