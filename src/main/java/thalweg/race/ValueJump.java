package thalweg.race;

import thalweg.formula.Field;
import thalweg.landscape.Directions;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// Whether f itself jumps at a place, as step(x) does at 0. Immutable. Distances are shares of the
/// domain.
///
/// Right beside the place f is another one on several ways, by as much nearby as farther off: a
/// slope, however steep, would have made more of it there.
///
/// @param field of the plane
/// @param domain whose frame it is judged in
record ValueJump(Field field, Domain domain) {
  private static final double NEAREST = 1e-8;
  private static final double BETWEEN = 1e-6;
  private static final double FAR = 1e-4;
  private static final Directions WAYS = Directions.oblique(16);

  /// Of so many ways rounding does not make the same of three distances.
  private static final int FEWEST = 3;

  /// Of what f changes by nearby: so much is left of it farther off, and the other way round.
  private static final double LEFT = 0.95;

  /// Of a value: a jump is more.
  private static final double ROUNDING = 1e-9;

  /// Of a jump: what is higher by more is above it.
  private static final double HALF = 0.5;

  /// In the plane of a landscape.
  static ValueJump in(Landscape landscape) {
    return new ValueJump(landscape.field(), landscape.domain());
  }

  /// By how much f jumps there, up or down, at least; 0 where it does not.
  double at(Point place) {
    double value = field.value(place.x(), place.y());
    double least = Double.POSITIVE_INFINITY;
    int ways = 0;
    for (int k = 0; k < WAYS.count(); k++) {
      double near = value(place, NEAREST, k) - value;
      if (Math.abs(near) > ROUNDING * Math.abs(value)
          && isSame(near, value(place, BETWEEN, k) - value)
          && isSame(near, value(place, FAR, k) - value)) {
        least = Math.min(least, Math.abs(near));
        ways++;
      }
    }
    return ways < FEWEST ? 0 : least;
  }

  /// Whether f is higher, by the jump, on the side of it where another place is.
  ///
  /// @param jump by how much f jumps at the place
  boolean isBelow(Point place, double jump, Point other) {
    double x = (other.x() - place.x()) / domain.width();
    double y = (other.y() - place.y()) / domain.height();
    double part = Math.min(1, NEAREST / Math.hypot(x, y));
    double beside =
        part < 1
            ? field.value(
                place.x() + part * (other.x() - place.x()),
                place.y() + part * (other.y() - place.y()))
            : field.value(other.x(), other.y());
    return beside - field.value(place.x(), place.y()) > HALF * jump;
  }

  /// Whether f is lower by a jump right beside a place.
  boolean isAbove(Point place) {
    double value = field.value(place.x(), place.y());
    double jump = at(place);
    for (int k = 0; k < WAYS.count() && jump > 0; k++) {
      if (value - value(place, NEAREST, k) > HALF * jump) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(double near, double far) {
    return near / far >= LEFT && far / near >= LEFT;
  }

  private double value(Point place, double radius, int way) {
    return field.value(
        place.x() + radius * domain.width() * WAYS.x(way),
        place.y() + radius * domain.height() * WAYS.y(way));
  }
}
