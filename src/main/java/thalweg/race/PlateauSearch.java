package thalweg.race;

import thalweg.landscape.CriticalPointSearch;
import thalweg.landscape.Domain;
import thalweg.landscape.Length;
import thalweg.landscape.Point;
import thalweg.landscape.UnitSquare;

/// Finds out whether a run is on a plateau: the slope is small, no critical point explains it, and
/// either the ground does not bend or the run makes no headway, as on the floor of a trough.
///
/// Measured in the frame in which the domain is the unit square and f spans 1 over it: a slope of 1
/// crosses all heights within the domain.
final class PlateauSearch {
  /// Ground that is no steeper is level.
  static final double LEVEL = 0.02;

  /// By how much each bound is widened for a run on a plateau, so that the word does not flicker.
  private static final double WIDENED = 2;

  /// Ground that is no steeper is still level.
  static final double STILL_LEVEL = WIDENED * LEVEL;

  private static final double UNBENT = 0.2;
  private static final double HEADWAY = 0.002;
  private static final int STEPS = 20;

  /// Through how many steps the slope must have been small, so that crossing a valley's floor is
  /// not being on a plateau. The search for a critical point, which takes a while, is made as
  /// often.
  private static final int DWELL = 10;

  /// How near a critical point explains a small slope, as a share of the domain.
  private static final double NEARBY = 0.05;

  /// How far a critical point is looked for: where the ground fades away exponentially, the search
  /// ends at the edge of its reach, in rounding, and that explains nothing.
  private static final double REACH = 2 * NEARBY;

  private final Domain domain;
  private final UnitSquare frame;
  private final CriticalPointSearch search;
  private final double heightRange;

  PlateauSearch(Domain domain, CriticalPointSearch search, double heightRange) {
    this.domain = domain;
    this.frame = UnitSquare.of(domain);
    this.search = search;
    this.heightRange = heightRange;
  }

  /// Whether the run is on a plateau at a step.
  ///
  /// @param already whether it was at the step before
  boolean isPlateau(
      int step, Columns columns, Course course, CountingOracle oracle, boolean already) {
    if (!course.isLevel(DWELL, already)) {
      return false;
    }
    double factor = already ? WIDENED : 1;
    boolean unbent = bend(oracle.hessian()) <= UNBENT * factor * heightRange;
    if (!unbent && !(headway(step, columns) <= HEADWAY * factor)) {
      return false;
    }
    if (step % DWELL != 0) {
      return already;
    }
    Point here = new Point(columns.x[step], columns.y[step]);
    return !search.isPromising(oracle.gradient(), oracle.hessian(), heightRange, NEARBY)
        || search
            .from(here, heightRange, REACH)
            .filter(found -> distance(here, found.point()) <= NEARBY)
            .isEmpty();
  }

  private double distance(Point one, Point other) {
    return frame.length(one.x() - other.x(), one.y() - other.y());
  }

  /// The magnitude of the Hessian (Frobenius norm).
  private double bend(double[] hessian) {
    double xx = hessian[0] * domain.width() * domain.width();
    double xy = hessian[1] * domain.width() * domain.height();
    double yy = hessian[2] * domain.height() * domain.height();
    return Length.of(Length.of(xx, yy), Math.sqrt(2) * xy);
  }

  /// How far it came in the last few steps; infinite where it has not made as many.
  private double headway(int step, Columns columns) {
    return step < STEPS
        ? Double.POSITIVE_INFINITY
        : frame.length(
            columns.x[step] - columns.x[step - STEPS], columns.y[step] - columns.y[step - STEPS]);
  }
}
