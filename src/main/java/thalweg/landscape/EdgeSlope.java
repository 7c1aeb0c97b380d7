package thalweg.landscape;

import java.util.function.DoubleUnaryOperator;
import thalweg.formula.Field;

/// Tells from slopes where along an edge of the domain f is lowest. Values alone tell it to half of
/// their digits, and to a quarter at a minimum as flat as that of x^4. Immutable.
///
/// @param field f
/// @param domain whose edges they are
record EdgeSlope(Field field, Domain domain) {
  /// Shares of an edge: how far to both sides of a place the slopes have to lead there.
  private static final double NEAREST = 1e-12;

  private static final double FARTHEST = 0.01;
  private static final double WIDER = 4;

  /// Bisections of that: down to neighbouring numbers.
  private static final int HALVINGS = 100;

  /// The lowest place beside another one of an edge, along it; that one itself where it lies on no
  /// edge or in a corner, or slopes don't lead to it from both sides.
  Point lowest(Point at) {
    boolean across = at.y() <= domain.minY() || at.y() >= domain.maxY();
    boolean up = at.x() <= domain.minX() || at.x() >= domain.maxX();
    if (across == up) {
      return at;
    }
    return across
        ? new Point(root(x -> slope(x, at.y(), 0), at.x(), domain.width()), at.y())
        : new Point(at.x(), root(y -> slope(at.x(), y, 1), at.y(), domain.height()));
  }

  private double slope(double x, double y, int coordinate) {
    double[] gradient = new double[2];
    field.gradient(x, y, gradient);
    return gradient[coordinate];
  }

  /// Where the slope turns from below 0 to above.
  private static double root(DoubleUnaryOperator slope, double at, double side) {
    if (slope.applyAsDouble(at) == 0) {
      return at;
    }
    for (double far = NEAREST * side; far <= FARTHEST * side; far *= WIDER) {
      if (slope.applyAsDouble(at - far) < 0 && slope.applyAsDouble(at + far) > 0) {
        return bisected(slope, at - far, at + far);
      }
    }
    return at;
  }

  private static double bisected(DoubleUnaryOperator slope, double from, double to) {
    double low = from;
    double high = to;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = low + (high - low) / 2;
      double there = slope.applyAsDouble(middle);
      if (there == 0) {
        return middle;
      }
      low = there < 0 ? middle : low;
      high = there < 0 ? high : middle;
    }
    return low + (high - low) / 2;
  }
}
