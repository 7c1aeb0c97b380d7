package thalweg.formula.enclosure;

/// Lengths and angles of the places of a rectangle, which is not empty.
final class Planes {
  private static final ClosedInterval UNIT = new ClosedInterval(-1, 1);

  /// All angles, rounding included.
  private static final ClosedInterval TURN =
      new ClosedInterval(Math.nextDown(-Math.PI), Math.nextUp(Math.PI));

  private Planes() {}

  static ClosedInterval length(ClosedInterval u, ClosedInterval v) {
    double least = Math.hypot(least(u), least(v));
    double most = Math.hypot(u.magnitude(), v.magnitude());
    return new ClosedInterval(
        Outward.below(least, Shape.LIBRARY), Outward.above(most, Shape.LIBRARY));
  }

  private static double least(ClosedInterval u) {
    return u.contains(0) ? 0 : Math.min(Math.abs(u.low()), Math.abs(u.high()));
  }

  /// A coordinate as a share of the length.
  static ClosedInterval share(ClosedInterval coordinate, ClosedInterval length) {
    return coordinate.dividedBy(length).intersection(UNIT);
  }

  /// The angles from the axis of v to that of u.
  static ClosedInterval angle(ClosedInterval u, ClosedInterval v) {
    return meetsCut(u, v)
        ? TURN
        : corner(u.low(), v.low())
            .hull(corner(u.low(), v.high()))
            .hull(corner(u.high(), v.low()))
            .hull(corner(u.high(), v.high()));
  }

  /// Whether the angle jumps somewhere: on the negative half of the axis of v.
  static boolean meetsCut(ClosedInterval u, ClosedInterval v) {
    return u.contains(0) && v.low() <= 0;
  }

  private static ClosedInterval corner(double u, double v) {
    double angle = Math.atan2(u, v);
    return new ClosedInterval(
        Outward.below(angle, Shape.LIBRARY), Outward.above(angle, Shape.LIBRARY));
  }
}
