package thalweg.race;

import java.util.Optional;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Objective;
import thalweg.landscape.Point;

/// Tells from gradient and Hessian how a run fares.
///
/// Everything is measured in a frame in which the domain is the unit square and f spans 1 over it,
/// so that multiplying f or stretching the domain changes no diagnosis. A run settles where Newton's
/// method leads from its point to a critical point within 1/200 of the domain while its own steps
/// are as short; it has left when it is twice as far away. The gap keeps the word from flickering.
final class Diagnosis {
  private static final double NEAR = 0.005;
  private static final double AWAY = 2 * NEAR;
  private static final double LOST = 1e6;
  private static final int RANGE_SAMPLES = 33;

  private final Domain domain;
  private final CriticalPointSearch search;

  Diagnosis(Landscape landscape, Objective objective) {
    HeightField heights = new HeightField(landscape, RANGE_SAMPLES, RANGE_SAMPLES);
    this.domain = landscape.domain();
    this.search = new CriticalPointSearch(objective, domain, heights.valueRange());
  }

  /// Whether a state is beyond use: not finite, or further out than a million domain widths.
  boolean isLost(double[] point, double loss) {
    double outside =
        Math.max(
            Math.abs(point[0] - domain.minX()) / domain.width(),
            Math.abs(point[1] - domain.minY()) / domain.height());
    return !(outside <= LOST) || !Double.isFinite(loss);
  }

  /// The status at a state, given the one before it.
  ///
  /// @param previous the status of the step before
  /// @param step the number of this step
  /// @param oracle visits the point of this step
  /// @param movedX the first coordinate's change in this step
  /// @param movedY the second coordinate's change in this step
  Status next(
      Status previous, int step, double[] point, CountingOracle oracle, double movedX, double movedY) {
    if (!domain.contains(point[0], point[1])) {
      return previous instanceof Status.LeftDomain ? previous : new Status.LeftDomain(step);
    }
    if (previous instanceof Status.Settled(CriticalPoint at) && distance(point, at.point()) <= AWAY) {
      return previous;
    }
    boolean slow = Math.hypot(movedX / domain.width(), movedY / domain.height()) <= NEAR;
    if (slow && search.isPromising(oracle.gradient(), oracle.hessian(), NEAR)) {
      Optional<CriticalPoint> found = search.from(point);
      if (found.isPresent() && distance(point, found.get().point()) <= NEAR) {
        return new Status.Settled(found.get());
      }
    }
    return previous instanceof Status.Moving ? previous : new Status.Moving();
  }

  private double distance(double[] point, Point other) {
    return Math.hypot(
        (point[0] - other.x()) / domain.width(), (point[1] - other.y()) / domain.height());
  }
}
