package thalweg.figure.contour;

/// How strongly curves of critical points are drawn: of a few each is seen at once, many, as the
/// rings of ripples are, would bury the ground.
public final class CurveWeight {
  /// How wide a curve is with its outline, in pixels.
  private static final double WIDTH = 3.5;

  /// The share of a view that curves may cover at their full weight.
  private static final double COVER = 0.1;

  private static final double LEAST = 0.55;

  /// With less of their weight curves are many.
  private static final double FEW = 0.75;

  private CurveWeight() {}

  /// The weight of all curves in a view, 1 in full.
  ///
  /// @param length of all of them together, in pixels
  /// @param area of the view, in square pixels
  public static double of(double length, double area) {
    return length <= 0 ? 1 : Math.clamp(COVER * area / (WIDTH * length), LEAST, 1);
  }

  /// Whether curves of a weight are so many that they have no outlines.
  public static boolean isOfMany(double weight) {
    return weight < FEW;
  }
}
