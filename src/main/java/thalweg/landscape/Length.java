package thalweg.landscape;

/// The length of a vector in the plane.
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
    return square > TINY && square < HUGE ? Math.sqrt(square) : Math.hypot(across, up);
  }
}
