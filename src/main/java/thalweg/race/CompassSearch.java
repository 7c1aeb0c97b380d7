package thalweg.race;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
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
  private static final double[] ACROSS = directions(Math::cos);
  private static final double[] UP = directions(Math::sin);
  private static final int MOST_MOVES = 2000;

  /// Along a crease: from where no direction of the compass leads down any more.
  private static final int MOST_HOPS = 32;

  /// Of how far away a kink may be: a way that leads farther, even along a bent crease, is another.
  private static final double PAST = 4;

  /// Times: how far a leap along the way that was come lately may go.
  private static final double FARTHEST = 8;

  private static final double BESIDE = 1e-6;
  private static final double UNFADED = 0.1;
  private static final double NEAR = Criteria.STANDARD.settling().near();

  private final Field field;
  private final Domain domain;
  private final UnboundedSearch poles;
  private final CreaseSlide slide;
  private final KinkPolish polish;
  private final double[] gradient = new double[2];

  /// A search in the plane of a landscape.
  public CompassSearch(Landscape landscape) {
    field = landscape.field();
    domain = landscape.domain();
    poles = new UnboundedSearch(field, domain);
    slide = new CreaseSlide(field, domain);
    polish = new KinkPolish(field, domain);
  }

  /// The lowest place near a point, if it is a minimum in a kink: higher ground lies all around it,
  /// and the slope does not fade towards it nor f fall without bound. On nearly level ground the
  /// search may end anywhere.
  public Optional<CriticalPoint> from(Point start) {
    return from(start, Double.POSITIVE_INFINITY);
  }

  /// The same, no farther away than that. The way there may lead past it.
  ///
  /// @param near a share
  Optional<CriticalPoint> from(Point start, double near) {
    Point from = start;
    for (int hops = 0; hops < MOST_HOPS; hops++) {
      Optional<Point> end = descend(from, start, near);
      if (end.isEmpty()) {
        return Optional.empty();
      }
      Point found = slide.from(end.get());
      double value = field.value(found.x(), found.y());
      Ring ring = new Ring(field, domain, found, value, NEAR);
      if (!ring.isLower()) {
        return distance(found.x(), found.y(), start) <= near
                && domain.contains(found)
                && ring.isHigher()
                && isKink(found.x(), found.y())
                && !poles.isAt(found)
            ? Optional.of(polish.kink(found, value))
            : Optional.empty();
      }
      from = ring.lowest();
    }
    return Optional.empty();
  }

  /// Where the way down from a place ends; empty where it leads too far from the start.
  private Optional<Point> descend(Point from, Point start, double near) {
    double x = from.x();
    double y = from.y();
    double value = field.value(x, y);
    double beforeX = x;
    double beforeY = y;
    double radius = FIRST;
    for (int moves = 0; radius > LAST && moves < MOST_MOVES; moves++) {
      int best = -1;
      double least = value;
      for (int k = 0; k < COMPASS; k++) {
        double there = field.value(aroundX(x, radius, k), aroundY(y, radius, k));
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
        x = aroundX(x, radius, best);
        y = aroundY(y, radius, best);
        value = least;
      }
    }
    return Optional.of(new Point(x, y));
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

  private boolean isKink(double x, double y) {
    return steepness(x, y, BESIDE) >= UNFADED * steepness(x, y, NEAR);
  }

  /// The greatest slope on a circle, in the frame in which the domain is the unit square.
  private double steepness(double x, double y, double radius) {
    double greatest = 0;
    for (int k = 0; k < COMPASS; k++) {
      field.gradient(aroundX(x, radius, k), aroundY(y, radius, k), gradient);
      double slope = Math.hypot(gradient[0] * domain.width(), gradient[1] * domain.height());
      greatest = slope > greatest ? slope : greatest;
    }
    return greatest;
  }

  private double distance(double x, double y, Point from) {
    return Math.hypot((x - from.x()) / domain.width(), (y - from.y()) / domain.height());
  }

  private static double[] directions(DoubleUnaryOperator part) {
    return IntStream.range(0, COMPASS)
        .mapToDouble(k -> part.applyAsDouble(2 * Math.PI * k / COMPASS))
        .toArray();
  }

  private double aroundX(double x, double radius, int k) {
    return x + radius * domain.width() * ACROSS[k];
  }

  private double aroundY(double y, double radius, int k) {
    return y + radius * domain.height() * UP[k];
  }
}
