package thalweg.race;

import thalweg.landscape.Domain;
import thalweg.landscape.Plane;

/// Tells how a run in R^n fares, as far as its shadow on the plane tells it: whether it is lost,
/// outside the domain, or on its way. A critical point of the objective on the plane is none in
/// R^n, so that nothing is said of places to rest.
final class SpatialDiagnosis {
  private static final double LOST = 1e6;

  private final Domain domain;

  /// The longer side of the domain, in units of R^n.
  private final double side;

  SpatialDiagnosis(Domain domain, Plane plane) {
    this.domain = domain;
    side = Math.max(plane.length(domain.width(), 0), plane.length(0, domain.height()));
  }

  /// The status at a step, given the one before it.
  ///
  /// @param previous the status of the step before
  /// @param step the number of this step
  /// @param shadow the domain coordinates of the run's shadow
  /// @param distance how far the run is from the plane, in units of R^n
  /// @param value f where it is
  /// @param slope the length of the gradient there, in R^n
  Status next(
      Status previous, int step, double[] shadow, double distance, double value, double slope) {
    if (isLost(shadow, distance) || !Double.isFinite(value) || !Double.isFinite(slope)) {
      return new Status.Diverged(step);
    }
    if (!domain.contains(shadow[0], shadow[1])) {
      return previous instanceof Status.LeftDomain ? previous : new Status.LeftDomain(step);
    }
    return previous instanceof Status.Moving ? previous : new Status.Moving();
  }

  /// Not finite any more, or further out than a million domain widths, along the plane or away from
  /// it.
  private boolean isLost(double[] shadow, double distance) {
    double outside =
        Math.max(
            Math.abs(shadow[0] - domain.minX()) / domain.width(),
            Math.abs(shadow[1] - domain.minY()) / domain.height());
    return !(Math.max(outside, distance / side) <= LOST);
  }
}
