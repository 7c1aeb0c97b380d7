package thalweg.formula.compile;

/// A choice between numbers. Whether something holds is a number here: 1 or 0.
final class Choice {
  private Choice() {}

  /// `less` if u < v, `greater` if u > v, `otherwise` if they tie or cannot be compared.
  static double between(double u, double v, double less, double greater, double otherwise) {
    if (u < v) {
      return less;
    }
    return u > v ? greater : otherwise;
  }

  /// Whether u < v.
  static double isLess(double u, double v) {
    return u < v ? 1 : 0;
  }

  /// Whether u <= v.
  static double isAtMost(double u, double v) {
    return u <= v ? 1 : 0;
  }

  /// `met` if something holds, `otherwise` if not.
  static double where(double holds, double met, double otherwise) {
    return holds == 1 ? met : otherwise;
  }
}
