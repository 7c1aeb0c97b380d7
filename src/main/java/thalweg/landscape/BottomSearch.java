package thalweg.landscape;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thalweg.formula.Field;
import thalweg.landscape.DomainBottom.Edge;
import thalweg.landscape.DomainBottom.Place;
import thalweg.landscape.DomainBottom.Pole;

/// Goes down from samples, and never out of the domain.
final class BottomSearch {
  /// How many samples are followed down at most: the lowest.
  private static final int MOST_FOLLOWED = 16;

  /// Halvings of the distance of samples.
  private static final int HALVINGS = 40;

  private static final int MOVES = 64;

  /// A share: what is undefined is looked for so near.
  private static final double BESIDE = 1e-8;

  /// A share: so much farther off f has risen by as much where it jumps, and by far more elsewhere.
  private static final double FAR = 1e-4;

  private static final double LEFT = 0.95;

  /// A share: nearer to 0 a coordinate of a place near a pole is 0.
  private static final double NOTHING = 1e-9;

  /// A share: so near to 0 the coordinate along which f hardly changes is 0.
  private static final double ALONG = 1e-5;

  /// Of a value: by no more it differs from one that is the same.
  private static final double SAME = 1e-14;

  /// A share: places that are farther apart are two.
  private static final double APART = 1.0 / 64;

  private static final int SIDE = ValueRange.SAMPLES;

  private final Field field;
  private final Domain domain;

  BottomSearch(Field field, Domain domain) {
    this.field = field;
    this.domain = domain;
  }

  /// The lowest place; empty where f is defined at no sample, or the same at all of them.
  Optional<DomainBottom> bottom() {
    double[] values = ValueRange.samples(field, domain, SIDE, SIDE);
    if (ValueRange.of(values).width() == 0) {
      return Optional.empty();
    }
    List<Point> lowest =
        IntStream.range(0, values.length)
            .filter(i -> !Double.isNaN(values[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .limit(MOST_FOLLOWED)
            .map(i -> new Point(domain.x(i % SIDE, SIDE), domain.y(i / SIDE, SIDE)))
            .toList();
    UnboundedSearch poles = new UnboundedSearch(field, domain);
    Optional<DomainBottom> pole =
        lowest.stream().flatMap(each -> poles.poleFrom(each).stream()).findFirst().map(this::pole);
    return pole.or(() -> lowestOf(from(lowest)));
  }

  /// What the lowest samples lead to, and those of the edges.
  private List<Place> from(List<Point> lowest) {
    return Stream.concat(lowest.stream(), EdgeBottoms.of(field, domain).stream())
        .map(this::down)
        .toList();
  }

  /// The lowest place with what is known of the others. Of equal ones that on the edge of the
  /// domain is lower: slopes lead there.
  private Optional<DomainBottom> lowestOf(List<Place> places) {
    return places.stream()
        .min(
            Comparator.comparingDouble(Place::value)
                .thenComparing(each -> each.edge() != Edge.DOMAIN))
        .filter(best -> !isLevel(best.point()))
        .map(best -> new Place(best.point(), best.value(), best.edge(), isAlone(best, places)));
  }

  private boolean isAlone(Place best, List<Place> places) {
    return places.stream()
        .filter(each -> each.edge() != Edge.NONE || best.edge() == Edge.NONE)
        .filter(each -> each.value() <= best.value() + SAME * Math.abs(best.value()))
        .noneMatch(each -> isApart(each.point(), best.point()));
  }

  private boolean isApart(Point one, Point other) {
    return Math.abs(one.x() - other.x()) > APART * domain.width()
        || Math.abs(one.y() - other.y()) > APART * domain.height();
  }

  private DomainBottom pole(Point near) {
    Point at = nearly(zeroed(near, ALONG), NOTHING);
    return new Pole(at, new PoleCircle(field, domain).around(near));
  }

  /// The same place with 0 for each coordinate that is nearly, unless f is higher there.
  private Point zeroed(Point at, double nearly) {
    Point across = Math.abs(at.x()) <= nearly * domain.width() ? new Point(0, at.y()) : at;
    Point place = isHigher(across, at) ? at : across;
    Point up = Math.abs(at.y()) <= nearly * domain.height() ? new Point(place.x(), 0) : place;
    return isHigher(up, place) ? place : up;
  }

  /// Whether f is higher at one place than at another, or not defined there.
  private boolean isHigher(Point one, Point other) {
    return !(value(one) <= value(other));
  }

  private double value(Point at) {
    return field.value(at.x(), at.y());
  }

  private boolean isLevel(Point at) {
    LocalShape shape = LocalShape.at(field, at);
    double bend = Math.max(Math.abs(shape.hessianXX()), Math.abs(shape.hessianYY()));
    return shape.gradientNorm() == 0 && bend == 0 && shape.hessianXY() == 0;
  }

  private Place down(Point start) {
    double[] steps = {domain.width() / (SIDE - 1), domain.height() / (SIDE - 1)};
    Point at = start;
    for (int i = 0; i < HALVINGS; i++) {
      Point before = at;
      at = lowestAround(at, steps[0], steps[1]);
      for (int move = 1; move < MOVES && !at.equals(before); move++) {
        before = at;
        at = lowestAround(at, steps[0], steps[1]);
      }
      steps = Arrays.stream(steps).map(step -> step / 2).toArray();
    }
    Point nearer = new EdgeSlope(field, domain).lowest(zeroed(at, ALONG));
    Point end = isHigher(nearer, at) ? at : nearer;
    Edge edge = edge(end);
    return new Place(edge == Edge.JUMP ? nearly(end, ALONG) : end, value(end), edge, true);
  }

  /// The same place with 0 for each coordinate that is nearly, however f is there.
  private Point nearly(Point at, double nearly) {
    return new Point(
        Math.abs(at.x()) <= nearly * domain.width() ? 0 : at.x(),
        Math.abs(at.y()) <= nearly * domain.height() ? 0 : at.y());
  }

  private Edge edge(Point at) {
    double rise = rise(at, BESIDE);
    if (rise > NOTHING * Math.abs(value(at)) && rise >= LEFT * rise(at, FAR)) {
      return Edge.JUMP;
    }
    if (!domain.containsInside(at) && risesInwards(at)) {
      return Edge.DOMAIN;
    }
    double across = BESIDE * domain.width();
    double up = BESIDE * domain.height();
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        if (Double.isNaN(field.value(at.x() + i * across, at.y() + j * up))) {
          return Edge.DEFINED;
        }
      }
    }
    return Edge.NONE;
  }

  /// How much f is higher at a distance from a place, at most.
  private double rise(Point at, double far) {
    double rise = 0;
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        Point there =
            domain.clamp(
                new Point(at.x() + i * far * domain.width(), at.y() + j * far * domain.height()));
        double higher = value(there) - value(at);
        // Between two sides of a jump f may have no value.
        rise = higher > rise ? higher : rise;
      }
    }
    return rise;
  }

  /// Whether f is higher a sample's distance inwards, or where numbers do not tell the slope leads
  /// up there: on level ground the edge is no lower than the rest.
  private boolean risesInwards(Point at) {
    double inX = at.x() + (at.x() <= domain.minX() ? 1 : 0) * domain.width() / (SIDE - 1);
    double inY = at.y() + (at.y() <= domain.minY() ? 1 : 0) * domain.height() / (SIDE - 1);
    double x = at.x() >= domain.maxX() ? at.x() - domain.width() / (SIDE - 1) : inX;
    double y = at.y() >= domain.maxY() ? at.y() - domain.height() / (SIDE - 1) : inY;
    double higher = field.value(x, y) - value(at);
    LocalShape shape = LocalShape.at(field, at);
    double slope = shape.gradientX() * (x - at.x()) + shape.gradientY() * (y - at.y());
    return higher > 0 || (higher == 0 && slope > 0);
  }

  private Point lowestAround(Point center, double across, double up) {
    Point lowest = center;
    double least = field.value(center.x(), center.y());
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        Point next = domain.clamp(new Point(center.x() + i * across, center.y() + j * up));
        double value = field.value(next.x(), next.y());
        if (value < least) {
          least = value;
          lowest = next;
        }
      }
    }
    return lowest;
  }
}
