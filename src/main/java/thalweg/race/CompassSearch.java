package thalweg.race;

import java.util.Optional;
import thalweg.formula.Field;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.UnboundedSearch;

/// Goes down without derivatives, for ground with kinks: looks around in ever smaller circles
/// (Kolda, Lewis and Torczon, *Optimization by direct search*, 2003). Radii are shares of the
/// domain. Owned by one thread.
public final class CompassSearch {
  private static final double FIRST = 1.0 / 128;
  private static final double LAST = 1e-14;
  private static final int COMPASS = 16;
  private static final int RING = 64;
  private static final int MOST_MOVES = 2000;

  /// Of an interval: what golden section keeps of it, and how often. Then it is rounding.
  private static final double GOLDEN = 0.6180339887498949;

  private static final int SECTIONS = 70;

  /// Of how far away a kink may be: a way that leads farther, even along a bent crease, is another.
  private static final double PAST = 4;

  /// Times: how far a leap along the way that was come lately may go.
  private static final double FARTHEST = 8;

  private static final double BESIDE = 1e-6;
  private static final double UNFADED = 0.1;

  /// Ground that rises by so much less to one side than to another goes on level there.
  private static final double LEVEL = 1e-12;

  private final Field field;
  private final Domain domain;
  private final UnboundedSearch poles;
  private final double[] gradient = new double[2];

  /// A search in the plane of a landscape.
  public CompassSearch(Landscape landscape) {
    field = landscape.field();
    domain = landscape.domain();
    poles = new UnboundedSearch(field, domain);
  }

  /// The lowest place near a point, if it is a minimum in a kink: higher ground lies all around it,
  /// and the slope does not fade towards it nor f fall without bound. On nearly level ground the
  /// search may end anywhere. A coordinate that is as near to 0 as steps lead is 0 where f is no
  /// higher then.
  public Optional<CriticalPoint> from(Point start) {
    return from(start, Double.POSITIVE_INFINITY);
  }

  /// The same, no farther away than that. The way there may lead past it.
  ///
  /// @param near a share
  Optional<CriticalPoint> from(Point start, double near) {
    double x = start.x();
    double y = start.y();
    double value = field.value(x, y);
    double beforeX = x;
    double beforeY = y;
    double radius = FIRST;
    for (int moves = 0; radius > LAST && moves < MOST_MOVES; moves++) {
      int best = -1;
      double least = value;
      for (int k = 0; k < COMPASS; k++) {
        double there = field.value(aroundX(x, radius, k, COMPASS), aroundY(y, radius, k, COMPASS));
        if (there < least) {
          least = there;
          best = k;
        }
      }
      if (best < 0) {
        double leap = leap(x, y, x - beforeX, y - beforeY, value);
        double onX = x + leap * (x - beforeX);
        double onY = y + leap * (y - beforeY);
        beforeX = x;
        beforeY = y;
        if (leap > 0) {
          x = onX;
          y = onY;
          value = field.value(x, y);
        } else {
          radius /= 2;
        }
      } else if (distance(x, y, start) > PAST * near + radius) {
        return Optional.empty();
      } else {
        x = aroundX(x, radius, best, COMPASS);
        y = aroundY(y, radius, best, COMPASS);
        value = least;
      }
    }
    double zeroX = Math.abs(x) <= LAST * domain.width() ? 0 : x;
    double zeroY = Math.abs(y) <= LAST * domain.height() ? 0 : y;
    double nearest = field.value(zeroX, zeroY);
    if (nearest <= value) {
      x = zeroX;
      y = zeroY;
      value = nearest;
    }
    Point found = new Point(x, y);
    return distance(x, y, start) <= near
            && domain.contains(found)
            && isEncircled(x, y, value)
            && isKink(x, y)
            && !poles.isAt(found)
        ? Optional.of(CriticalPoint.inKink(found, value))
        : Optional.empty();
  }

  /// How many times as far the way that was come lately leads further down; 0 where it does not.
  /// Along a bent crease the way down is narrower than a compass tells (Hooke and Jeeves, *Direct
  /// search solution of numerical and statistical problems*, 1961).
  private double leap(double x, double y, double wayX, double wayY, double value) {
    for (double times = FARTHEST; times >= 1; times /= 2) {
      if (field.value(x + times * wayX, y + times * wayY) < value) {
        return times;
      }
    }
    return 0;
  }

  /// Whether the ground is higher all around, between the samples of the ring too: a bent crease
  /// leads through between them.
  private boolean isEncircled(double x, double y, double value) {
    double[] rises = new double[RING];
    double greatest = 0;
    for (int k = 0; k < RING; k++) {
      rises[k] = onRing(x, y, k) - value;
      if (!(rises[k] > 0)) {
        return false;
      }
      greatest = Math.max(greatest, rises[k]);
    }
    for (int k = 0; k < RING; k++) {
      boolean isLow = rises[k] <= rises[(k + 1) % RING] && rises[k] <= rises[(k + RING - 1) % RING];
      if (isLow && !(Math.min(rises[k], lowest(x, y, k) - value) > LEVEL * greatest)) {
        return false;
      }
    }
    return true;
  }

  /// The lowest value between a sample's neighbours on the ring, by golden section.
  private double lowest(double x, double y, int k) {
    double from = k - 1;
    double to = k + 1;
    double left = to - GOLDEN * (to - from);
    double right = from + GOLDEN * (to - from);
    double onLeft = onRing(x, y, left);
    double onRight = onRing(x, y, right);
    for (int i = 0; i < SECTIONS; i++) {
      if (onLeft < onRight) {
        to = right;
        right = left;
        onRight = onLeft;
        left = to - GOLDEN * (to - from);
        onLeft = onRing(x, y, left);
      } else {
        from = left;
        left = right;
        onLeft = onRight;
        right = from + GOLDEN * (to - from);
        onRight = onRing(x, y, right);
      }
    }
    return Math.min(onLeft, onRight);
  }

  /// The value on the ring.
  ///
  /// @param k the sample, or a place between two
  private double onRing(double x, double y, double k) {
    double radius = Criteria.STANDARD.settling().near();
    return field.value(aroundX(x, radius, k, RING), aroundY(y, radius, k, RING));
  }

  private boolean isKink(double x, double y) {
    return steepness(x, y, BESIDE)
        >= UNFADED * steepness(x, y, Criteria.STANDARD.settling().near());
  }

  /// The greatest slope on a circle, in the frame in which the domain is the unit square.
  private double steepness(double x, double y, double radius) {
    double greatest = 0;
    for (int k = 0; k < COMPASS; k++) {
      field.gradient(aroundX(x, radius, k, COMPASS), aroundY(y, radius, k, COMPASS), gradient);
      double slope = Math.hypot(gradient[0] * domain.width(), gradient[1] * domain.height());
      greatest = slope > greatest ? slope : greatest;
    }
    return greatest;
  }

  private double distance(double x, double y, Point from) {
    return Math.hypot((x - from.x()) / domain.width(), (y - from.y()) / domain.height());
  }

  private double aroundX(double x, double radius, double k, int count) {
    return x + radius * domain.width() * Math.cos(2 * Math.PI * k / count);
  }

  private double aroundY(double y, double radius, double k, int count) {
    return y + radius * domain.height() * Math.sin(2 * Math.PI * k / count);
  }
}
