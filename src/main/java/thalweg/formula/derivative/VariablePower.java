package thalweg.formula.derivative;

/// The derivatives of u^v where both vary, with their limits at u = 0 in place of 0 times infinity.
///
/// The derivatives in v contain log(u). For u = 0 their limits are taken as PyTorch does: 0 for v
/// > = 0, where the power itself is 0 nearby.
public final class VariablePower {
  private VariablePower() {}

  /// A derivative in u: a factor that depends on v alone, times a lower power.
  public static double inBase(double factor, double lower) {
    return factor == 0 ? 0 : factor * lower;
  }

  /// A derivative in v.
  public static double inExponent(double u, double v, double slope) {
    return u == 0 && v >= 0 ? 0 : slope;
  }

  /// The derivative in u and v.
  public static double inBoth(double u, double v, double slope) {
    return u == 0 && v > 1 ? 0 : slope;
  }
}
