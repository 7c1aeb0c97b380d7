package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.CriticalPointSearch;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Objective;
import thalweg.landscape.Point;

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
  private static final int RANGE_SAMPLES = 33;

  private final Domain domain;
  private final CriticalPointSearch search;
  private final double heightRange;
  private final CycleSearch cycles;
  private final PlateauSearch plateaus;

  Diagnosis(Landscape landscape, Objective objective) {
    HeightField heights = new HeightField(landscape, RANGE_SAMPLES, RANGE_SAMPLES);
    this.domain = landscape.domain();
    this.search = new CriticalPointSearch(objective, domain);
    this.heightRange = heights.valueRange() > 0 ? heights.valueRange() : 1;
    this.cycles = new CycleSearch(domain);
    this.plateaus = new PlateauSearch(domain, search, heightRange);
  }

  /// Whether the state at the visited point is beyond use: not finite, or further out than a
  /// million domain widths.
  boolean isLost(double[] point, CountingOracle oracle) {
    double outside =
        Math.max(
            Math.abs(point[0] - domain.minX()) / domain.width(),
            Math.abs(point[1] - domain.minY()) / domain.height());
    double slope = Length.of(oracle.gradient()[0], oracle.gradient()[1]);
    return !(outside <= LOST) || !Double.isFinite(oracle.value()) || !Double.isFinite(slope);
  }

  /// The slope at the visited point in the frame of the unit square.
  double steepness(CountingOracle oracle) {
    double[] gradient = oracle.gradient();
    return Length.of(gradient[0] * domain.width(), gradient[1] * domain.height()) / heightRange;
  }

  /// The status at a step, given the one before it.
  ///
  /// @param previous the status of the step before
  /// @param step the number of this step
  /// @param columns hold every position up to this step
  /// @param oracle visits the point of this step
  Status next(Status previous, int step, Columns columns, CountingOracle oracle) {
    double x = columns.x[step];
    double y = columns.y[step];
    if (!domain.contains(x, y)) {
      return previous instanceof Status.LeftDomain ? previous : new Status.LeftDomain(step);
    }
    if (previous instanceof Status.Settled(CriticalPoint at)
        && distance(x, y, at.point()) <= AWAY) {
      return previous;
    }
    return lingering(step, columns, oracle)
        .<Status>map(Status.Settled::new)
        .orElseGet(() -> underWay(previous, step, columns, oracle));
  }

  /// The status of a run that has not settled.
  private Status underWay(Status previous, int step, Columns columns, CountingOracle oracle) {
    int known = previous instanceof Status.Cycling(int period) ? period : 0;
    int period = cycles.period(step, columns, known);
    if (period > 0) {
      return period == known ? previous : new Status.Cycling(period);
    }
    if (plateaus.isPlateau(step, columns, oracle, previous instanceof Status.OnPlateau)) {
      return previous instanceof Status.OnPlateau ? previous : new Status.OnPlateau();
    }
    return previous instanceof Status.Moving ? previous : new Status.Moving();
  }

  private Optional<CriticalPoint> lingering(int step, Columns columns, CountingOracle oracle) {
    Point now = new Point(columns.x[step], columns.y[step]);
    int earlier = Math.max(0, step - DWELL);
    Point then = new Point(columns.x[earlier], columns.y[earlier]);
    if (distance(now.x(), now.y(), then) > 2 * NEAR
        || !hasStayed(earlier, step, columns, now, NEAR + AWAY)
        || !search.isPromising(oracle.gradient(), oracle.hessian(), heightRange, NEAR)) {
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
      if (distance(columns.x[step], columns.y[step], point) > most) {
        return false;
      }
    }
    return true;
  }

  private double distance(double x, double y, Point other) {
    return Length.of((x - other.x()) / domain.width(), (y - other.y()) / domain.height());
  }
}
