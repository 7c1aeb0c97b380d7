package thalweg.formula.derivative;

/// The remainder of a division that has the sign of the divisor, as `torch.remainder` and Python's
/// `%` have it.
public final class Remainder {
  private Remainder() {}

  /// u - v floor(u/v).
  public static double value(double u, double v) {
    double rest = u % v;
    return rest != 0 && rest < 0 != v < 0 ? rest + v : rest;
  }

  /// Minus the whole number of times that v is taken from u: the slope in v.
  public static double slope(double u, double v) {
    return -Math.rint((u - value(u, v)) / v);
  }
}
