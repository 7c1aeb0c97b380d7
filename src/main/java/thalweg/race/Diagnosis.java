package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.CriticalPointSearch;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.UnitSquare;
import thalweg.landscape.ValueRange;

/// Tells from gradient and Hessian how a run fares.
///
/// Everything is measured in a frame in which the domain is the unit square and f spans 1 over it,
/// so that multiplying f or stretching the domain changes no diagnosis. A run settles where
/// Newton's method leads from its point to a critical point within 1/200 of the domain and it was
/// as near ten steps before and never far in between, so that passing through is not arriving; it
/// has left when it is twice as far away. The gap keeps the word from flickering. A run that has
/// not settled may be cycling or on a plateau.
final class Diagnosis {
  private static final double NEAR = 0.005;
  private static final double AWAY = 2 * NEAR;
  private static final double REACH = 0.02;
  private static final double LOST = 1e6;
  private static final int DWELL = 10;

  private final Domain domain;
  private final UnitSquare frame;
  private final CriticalPointSearch search;
  private final double heightRange;
  private final CycleSearch cycles;
  private final PlateauSearch plateaus;

  Diagnosis(Landscape landscape) {
    this.domain = landscape.domain();
    this.frame = UnitSquare.of(domain);
    this.search = new CriticalPointSearch(landscape.field(), domain);
    this.heightRange = ValueRange.of(landscape).unit();
    this.cycles = new CycleSearch(domain);
    this.plateaus = new PlateauSearch(domain, search, heightRange);
  }

  /// Whether the state at the visited point is beyond use: not finite, or further out than a
  /// million domain widths.
  ///
  /// @param value f there
  /// @param slope the length of the gradient there
  boolean isLost(double[] point, double value, double slope) {
    double outside =
        Math.max(
            Math.abs(point[0] - domain.minX()) * frame.perWidth(),
            Math.abs(point[1] - domain.minY()) * frame.perHeight());
    return !(outside <= LOST) || !Double.isFinite(value) || !Double.isFinite(slope);
  }

  /// The course of a run that has not begun.
  Course course() {
    return new Course(domain, heightRange);
  }

  /// The status at a step, given the one before it.
  ///
  /// @param previous the status of the step before
  /// @param step the number of this step
  /// @param columns hold every position up to this step
  /// @param course followed to this step
  /// @param oracle visits the point of this step
  Status next(Status previous, int step, Columns columns, Course course, CountingOracle oracle) {
    double x = columns.x[step];
    double y = columns.y[step];
    if (!domain.contains(x, y)) {
      return previous instanceof Status.LeftDomain ? previous : new Status.LeftDomain(step);
    }
    if (previous instanceof Status.Settled(CriticalPoint at)
        && frame.square(x - at.point().x(), y - at.point().y()) <= AWAY * AWAY) {
      return previous;
    }
    if (isSlow(step, columns)) {
      Optional<CriticalPoint> at = lingering(step, columns, course, oracle);
      if (at.isPresent()) {
        return new Status.Settled(at.get());
      }
    }
    return underWay(previous, step, columns, course, oracle);
  }

  /// The status of a run that has not settled.
  private Status underWay(
      Status previous, int step, Columns columns, Course course, CountingOracle oracle) {
    int known = previous instanceof Status.Cycling(int period) ? period : 0;
    int period = cycles.period(step, columns, course, known);
    if (period > 0) {
      return period == known ? previous : new Status.Cycling(period);
    }
    if (plateaus.isPlateau(step, columns, course, oracle, previous instanceof Status.OnPlateau)) {
      return previous instanceof Status.OnPlateau ? previous : new Status.OnPlateau();
    }
    return previous instanceof Status.Moving ? previous : new Status.Moving();
  }

  /// Whether it is near enough to where it was ten steps before.
  private boolean isSlow(int step, Columns columns) {
    int earlier = Math.max(0, step - DWELL);
    double across = columns.x[step] - columns.x[earlier];
    double up = columns.y[step] - columns.y[earlier];
    return frame.square(across, up) <= 4 * NEAR * NEAR;
  }

  private Optional<CriticalPoint> lingering(
      int step, Columns columns, Course course, CountingOracle oracle) {
    Point now = new Point(columns.x[step], columns.y[step]);
    int earlier = Math.max(0, step - DWELL);
    Point then = new Point(columns.x[earlier], columns.y[earlier]);
    boolean stayed =
        course.isStraight(DWELL) || hasStayed(earlier, step, columns, now, NEAR + AWAY);
    if (!stayed || !search.isPromising(oracle.gradient(), oracle.hessian(), heightRange, NEAR)) {
      return Optional.empty();
    }
    return search
        .from(now, heightRange, REACH)
        .filter(found -> distance(now.x(), now.y(), found.point()) <= NEAR)
        .filter(found -> distance(then.x(), then.y(), found.point()) <= NEAR)
        .filter(found -> hasStayed(earlier, step, columns, found.point(), AWAY));
  }

  /// Whether no step between two others was further than that from a point.
  private boolean hasStayed(int from, int to, Columns columns, Point point, double most) {
    for (int step = from + 1; step < to; step++) {
      if (frame.square(columns.x[step] - point.x(), columns.y[step] - point.y()) > most * most) {
        return false;
      }
    }
    return true;
  }

  private double distance(double x, double y, Point other) {
    return frame.length(x - other.x(), y - other.y());
  }
}
