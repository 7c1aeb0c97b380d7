package thalweg.landscape;

import java.util.Optional;
import thalweg.formula.Field;

/// Tells whether f falls without bound towards a place near a given one: to a pole, as 1/x does
/// beside 0, or as a logarithm does.
///
/// The place is approached from step to step by halved distances. Then f is looked at along eight
/// rays that lead there. Towards a minimum or a kink each halving of the distance gains less than
/// the one before; towards a pole more, and towards the pole of a logarithm as much.
///
/// Unlike a [PoleSearch], which asks whether a peak is too steep to be drawn, it goes on to where
/// the digits of coordinates end: what it says is said of f and not of what is drawn. A well that
/// is narrower than that counts as a pole.
public final class UnboundedSearch {
  /// Halvings at most: a billion parts of the distance of samples are left, and digits to see f by.
  private static final int DEEPEST = 40;

  /// Halvings at first. Few places look like a pole then, and only those are followed on.
  private static final int FIRST = 20;

  /// Halvings that a place has had which some other search has found.
  private static final int FOUND = 16;

  /// The least step in units of the last digit of the greater coordinate.
  private static final double DIGITS = 16;

  /// How many moves are made at most with steps of one length.
  private static final int MOVES = 8;

  /// The last distance that is judged is so many halvings greater than the last step, by which the
  /// place is off.
  private static final int OFF = 6;

  /// How many halvings are judged at most: the second half of them by the first.
  private static final int JUDGED = 16;

  /// How much of what the first half gained the second must gain. A logarithm gains as much, and
  /// abs(x)^p loses a factor of 2^(-8 p).
  private static final double GOES_ON = 0.95;

  /// The same at first, where other slopes of f still show.
  private static final double GOES_ON_AT_FIRST = 0.6;

  private final Field field;
  private final Domain domain;
  private final int side;
  private final double across;
  private final double up;

  /// A search on a landscape's plane.
  public UnboundedSearch(Field field, Domain domain) {
    this(field, domain, -1);
  }

  /// The same where f may rise without bound instead.
  ///
  /// @param side 1 upwards, -1 downwards
  UnboundedSearch(Field field, Domain domain, int side) {
    this.field = field;
    this.domain = domain;
    this.side = side;
    across = domain.width() / (ValueRange.SAMPLES - 1);
    up = domain.height() / (ValueRange.SAMPLES - 1);
  }

  /// Whether f falls without bound at a place that a search for low places has found.
  public boolean isAt(Point place) {
    return pole(place, FOUND).isPresent();
  }

  /// Whether f falls without bound as one goes down from a sample. From a place of the domain only
  /// the domain is looked at.
  boolean leadsFrom(Point sample) {
    return poleFrom(sample).isPresent();
  }

  /// A place beside the pole that one comes to as one goes down from a sample, if f falls without
  /// bound there.
  Optional<Point> poleFrom(Point sample) {
    return pole(sample, 0);
  }

  private Optional<Point> pole(Point start, int done) {
    int deepest = deepest(start);
    int first = Math.min(Math.max(FIRST, done), deepest);
    Point at = descend(start, done, first);
    if (value(at, start) < -ValueRange.MOST) {
      return Optional.of(at);
    }
    if (!isPole(at, first, GOES_ON_AT_FIRST)) {
      return Optional.empty();
    }
    Point end = descend(at, first, deepest);
    return isPole(end, deepest, GOES_ON) ? Optional.of(end) : Optional.empty();
  }

  private int deepest(Point place) {
    double digit = DIGITS * Math.max(Math.ulp(place.x()), Math.ulp(place.y()));
    return Math.min(DEEPEST, Math.getExponent(Math.min(across, up) / digit));
  }

  /// f where it may be looked at, NaN elsewhere; upwards with the other sign.
  private double value(Point at, Point start) {
    return domain.contains(at) || !domain.contains(start)
        ? -side * field.value(at.x(), at.y())
        : Double.NaN;
  }

  /// The lowest place that steps of the distance of samples lead to, halved from one number of
  /// times to another.
  private Point descend(Point start, int done, int last) {
    Point at = start;
    for (int round = done + 1; round <= last; round++) {
      Point before = at;
      at = lowestAround(at, Math.scalb(1.0, -round), start);
      for (int move = 1; move < MOVES && !at.equals(before); move++) {
        before = at;
        at = lowestAround(at, Math.scalb(1.0, -round), start);
      }
    }
    return at;
  }

  private Point lowestAround(Point center, double share, Point start) {
    Point lowest = center;
    double least = value(center, start);
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        Point next = beside(center, i * share, j * share);
        double value = value(next, start);
        if (value < least) {
          least = value;
          lowest = next;
        }
      }
    }
    return lowest;
  }

  private Point beside(Point center, double columns, double rows) {
    return new Point(center.x() + columns * across, center.y() + rows * up);
  }

  /// Whether f falls without bound along one of the rays at least, as far as can be told.
  private boolean isPole(Point at, int halvings, double goesOn) {
    if (halvings - OFF < JUDGED / 2) {
      return false;
    }
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        if ((i != 0 || j != 0) && fallsAlong(at, i, j, halvings - OFF, goesOn)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether f goes on falling along a ray towards its end.
  ///
  /// @param last how often the distance of samples is halved
  private boolean fallsAlong(Point end, int i, int j, int last, double goesOn) {
    int half = Math.min(JUDGED, last) / 2;
    double[] values = new double[2 * half + 1];
    for (int k = 0; k < values.length; k++) {
      double share = Math.scalb(1.0, 2 * half - last - k);
      values[k] = value(beside(end, i * share, j * share), end);
      if (k > 0 && !(values[k] < values[k - 1])) {
        return false;
      }
    }
    return values[half] - values[2 * half] >= goesOn * (values[0] - values[half]);
  }
}
