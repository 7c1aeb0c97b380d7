package thalweg.race;

import thalweg.formula.Field;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.Directions;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Length;
import thalweg.landscape.Point;

/// Whether the gradient that a formula gives at a place, as 0 at the tip of abs(x), is a
/// convention: right beside that place it is another one. Immutable. Distances are shares of the
/// domain.
///
/// @param field of the plane
/// @param domain whose frame it is judged in
record GradientJump(Field field, Domain domain) {
  /// Where the gradient is so much smaller it fades, as the search of all critical points says,
  /// too.
  private static final double FADED = 0.2;

  private static final double NEAREST = 1e-12;
  private static final double FAR = 1e-4;
  private static final Directions WAYS = Directions.oblique(16);

  /// In the plane of a landscape.
  static GradientJump in(Landscape landscape) {
    return new GradientJump(landscape.field(), landscape.domain());
  }

  /// Whether it jumps there. Beside a degenerate point the gradient is as small as at it, and
  /// beside the tip of a needle it is what the Hessian foretells, though it fades farther off.
  boolean isAt(Point place) {
    double beside = greatest(place, NEAREST, Double.POSITIVE_INFINITY);
    return beside > 0
        && beside >= FADED * greatest(place, FAR, beside / FADED)
        && slope(place.x(), place.y()) <= FADED * beside
        && !new DerivativeSampler(field, domain).sharpness().isSmooth(place.x(), place.y());
  }

  /// @param enough what is greater is not compared with others
  private double greatest(Point place, double radius, double enough) {
    double greatest = 0;
    for (int k = 0; k < WAYS.count() && !(greatest > enough); k++) {
      double slope =
          slope(
              place.x() + radius * domain.width() * WAYS.x(k),
              place.y() + radius * domain.height() * WAYS.y(k));
      greatest = slope > greatest ? slope : greatest;
    }
    return greatest;
  }

  private double slope(double x, double y) {
    double[] gradient = new double[2];
    field.gradient(x, y, gradient);
    return Length.of(gradient[0] * domain.width(), gradient[1] * domain.height());
  }
}
