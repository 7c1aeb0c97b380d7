package thalweg.landscape;

/// The length of a vector.
///
/// [Math#hypot] takes many times as long as a root. Where squares leave the range of numbers, long
/// before what is squared does, they are those of other units.
public final class Length {
  private static final double TINY = 1e-290;
  private static final double HUGE = 1e290;

  /// A power of two, which changes no digit: squares of the least numbers so many times as great
  /// are in range, and those of the greatest divided by it.
  private static final double BLOWN_UP = 0x1p600;

  private Length() {}

  /// The Euclidean norm, to the last digit but one.
  public static double of(double across, double up) {
    double square = across * across + up * up;
    return isSafe(square) ? Math.sqrt(square) : ofExtremes(across, up);
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

  private static double ofExtremes(double across, double up) {
    double most = Math.max(Math.abs(across), Math.abs(up));
    // A run at rest makes steps of zero.
    if (most == 0) {
      return 0;
    }
    if (!(most < Double.POSITIVE_INFINITY)) {
      return Math.hypot(across, up);
    }
    double scale = most < 1 ? BLOWN_UP : 1 / BLOWN_UP;
    double u = across * scale;
    double v = up * scale;
    return Math.sqrt(u * u + v * v) / scale;
  }

  private static double ofExtremes(double[] vector) {
    double norm = 0;
    for (double component : vector) {
      norm = ofExtremes(norm, component);
    }
    return norm;
  }
}
