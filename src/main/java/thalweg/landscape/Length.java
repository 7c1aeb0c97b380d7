package thalweg.landscape;

/// The length of a vector.
///
/// [Math#hypot] takes many times as long as a root, and is needed only where squares leave the
/// range of numbers long before what is squared does.
public final class Length {
  private static final double TINY = 1e-290;
  private static final double HUGE = 1e290;

  private Length() {}

  /// The Euclidean norm, to the last digit but one.
  public static double of(double across, double up) {
    double square = across * across + up * up;
    return isSafe(square) ? Math.sqrt(square) : Math.hypot(across, up);
  }

  /// The Euclidean norm of a vector of any length; of two components, the same as of the two.
  public static double of(double[] vector) {
    double square = 0;
    for (double component : vector) {
      square += component * component;
    }
    return isSafe(square) ? Math.sqrt(square) : ofExtremes(vector);
  }

  /// Whether a sum of squares has kept its digits.
  private static boolean isSafe(double square) {
    return square > TINY && square < HUGE;
  }

  private static double ofExtremes(double[] vector) {
    double norm = 0;
    for (double component : vector) {
      norm = Math.hypot(norm, component);
    }
    return norm;
  }
}
