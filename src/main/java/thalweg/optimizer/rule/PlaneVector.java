package thalweg.optimizer.rule;

/// A vector of a run in the plane; a number is one whose coordinates are both that number.
///
/// @param x the first coordinate
/// @param y the second coordinate
public record PlaneVector(double x, double y) {
  /// Between these a product of lengths has kept its digits.
  private static final double TINY = 1e-290;

  private static final double HUGE = 1e290;

  /// The number in both coordinates.
  public static PlaneVector of(double number) {
    return new PlaneVector(number, number);
  }

  /// A coordinate by its index.
  ///
  /// @param coordinate 0 or 1
  public double get(int coordinate) {
    return coordinate == 0 ? x : y;
  }

  /// The vector from another one's tip to this one's.
  public PlaneVector minus(PlaneVector other) {
    return new PlaneVector(x - other.x, y - other.y);
  }

  /// The vector that points the other way.
  public PlaneVector reversed() {
    return new PlaneVector(-x, -y);
  }

  /// The Euclidean norm.
  public double norm() {
    return Math.hypot(x, y);
  }

  /// The cosine of the angle to another vector; 0 where one of them has no direction.
  public double cosine(PlaneVector other) {
    double length = norm();
    double others = other.norm();
    if (!(length > 0 && others > 0)) {
      return 0;
    }
    double lengths = length * others;
    // Beside a minimum both may be so short that their product is 0.
    return lengths > TINY && lengths < HUGE
        ? (x * other.x + y * other.y) / lengths
        : x / length * (other.x / others) + y / length * (other.y / others);
  }
}
