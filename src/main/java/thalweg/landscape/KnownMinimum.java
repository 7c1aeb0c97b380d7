package thalweg.landscape;

/// A minimum that a landscape's source publishes, or that follows from its formula.
///
/// It is the lowest place of its neighbourhood within the domain. The gradient need not vanish
/// there: it may lie in a kink or on the domain's edge.
///
/// @param x first coordinate, to at least six digits
/// @param y second coordinate, to at least six digits
/// @param value f there
public record KnownMinimum(double x, double y, double value) {
  /// Where it is.
  public Point point() {
    return new Point(x, y);
  }
}
