package thalweg.landscape;

/// The frame in which a domain is the unit square, so that distances are shares of the domain
/// whatever its size and shape.
///
/// @param perWidth one over the domain's width
/// @param perHeight one over the domain's height
public record UnitSquare(double perWidth, double perHeight) {
  /// The frame of a domain.
  public static UnitSquare of(Domain domain) {
    return new UnitSquare(1 / domain.width(), 1 / domain.height());
  }

  /// The length of a vector, given in domain units.
  public double length(double across, double up) {
    return Length.of(across * perWidth, up * perHeight);
  }

  /// The square of the length of a vector, given in domain units.
  public double square(double across, double up) {
    double u = across * perWidth;
    double v = up * perHeight;
    return u * u + v * v;
  }
}
