package thalweg.race;

import thalweg.formula.Field;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// Brings a minimum in a kink to where it is: along a bent crease, which is narrower than a compass
/// tells, by rings that are ever smaller; then to the roundest coordinates beside it where f is no
/// higher. Owned by one thread.
final class KinkPolish {
  /// A share: the last ring is wider.
  private static final double LEAST = 1e-9;

  private static final double SMALLER = 8;

  /// A share: how far along an axis is looked at first.
  private static final double FIRST = 1e-4;

  private static final int MOST_RINGS = 32;

  /// A share: what is no farther is rounding, where f is no higher.
  private static final double ROUNDING = 1e-6;

  /// Digits of a coordinate after the first of the domain's width.
  private static final int DIGITS = 12;

  private final Field field;
  private final Domain domain;

  KinkPolish(Field field, Domain domain) {
    this.field = field;
    this.domain = domain;
  }

  /// The minimum in a kink that is nearly at a place: no farther than what is near.
  ///
  /// @param value f there
  CriticalPoint kink(Point place, double value) {
    Point found = place;
    double least = value;
    double radius = Criteria.STANDARD.settling().near() / SMALLER;
    for (int rings = 0; rings < MOST_RINGS && radius > LEAST; rings++) {
      Ring ring = new Ring(field, domain, found, least, radius);
      if (ring.isLower()) {
        found = ring.lowest();
        least = field.value(found.x(), found.y());
      } else {
        radius /= SMALLER;
      }
    }
    Point round = rounded(found, least);
    Point end = alongAxes(round);
    Point last = end.equals(round) ? round : rounded(end, field.value(end.x(), end.y()));
    return CriticalPoint.inKink(last, field.value(last.x(), last.y()));
  }

  /// The lowest place beside one along each coordinate. In the crease of a cusp no other way leads
  /// down: half a digit aside f is higher than all that is left to fall.
  private Point alongAxes(Point from) {
    double x = from.x();
    double y = from.y();
    double least = field.value(x, y);
    for (double radius = FIRST; radius > LEAST; radius /= 2) {
      for (int side = -1; side <= 1; side += 2) {
        double besideX = x + side * radius * domain.width();
        double besideY = y + side * radius * domain.height();
        double across = field.value(besideX, y);
        double up = field.value(x, besideY);
        if (across < least && across <= up) {
          x = besideX;
          least = across;
        } else if (up < least) {
          y = besideY;
          least = up;
        }
      }
    }
    return new Point(x, y);
  }

  /// Both coordinates at once, as a bent crease leads past those of which one is round; else each.
  private Point rounded(Point found, double value) {
    Point both = rounded(found, value, true, true);
    return both.equals(found)
        ? rounded(rounded(found, value, true, false), value, false, true)
        : both;
  }

  private Point rounded(Point found, double value, boolean across, boolean up) {
    int first = (int) -Math.floor(Math.log10(Math.min(domain.width(), domain.height())));
    for (int decimals = first; decimals < first + DIGITS; decimals++) {
      double x = across ? rounded(found.x(), decimals) : found.x();
      double y = up ? rounded(found.y(), decimals) : found.y();
      if (Math.abs(x - found.x()) <= ROUNDING * domain.width()
          && Math.abs(y - found.y()) <= ROUNDING * domain.height()
          && field.value(x, y) <= value) {
        return new Point(x, y);
      }
    }
    return found;
  }

  private static double rounded(double number, int decimals) {
    double scale = Math.pow(10, Math.abs(decimals));
    double rounded =
        decimals < 0 ? Math.rint(number / scale) * scale : Math.rint(number * scale) / scale;
    return rounded == 0 ? 0 : rounded;
  }
}
