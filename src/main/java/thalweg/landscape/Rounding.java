package thalweg.landscape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import thalweg.formula.Field;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// What rounding leaves of numbers that are told of a landscape's places. To a person, what is no
/// greater is 0; files for programs keep it.
///
/// @param field f
/// @param domain whose size rounding of coordinates is measured by
public record Rounding(Field field, Domain domain) {
  /// What rounding leaves of a coordinate, a share of the domain.
  private static final double COORDINATE = 2e-15;

  /// As near as Newton's method comes to the floor of a valley, a share of the domain: some ten
  /// times what rounding leaves of a slope.
  private static final double FLOOR = 2e-14;

  /// What the rounding of a Hessian's entries leaves of the lesser eigenvalue, last digits of the
  /// greater one.
  private static final int ULPS = 4;

  /// Digits of a double that can be relied on.
  private static final int MOST_DIGITS = 15;

  private static final Directions DIRECTIONS = Directions.oblique(8);

  /// That of a landscape.
  public static Rounding on(Landscape landscape) {
    return new Rounding(landscape.field(), landscape.domain());
  }

  /// A place with 0 for each coordinate that rounding alone keeps from it.
  public Point place(Point at) {
    return new Point(coordinate(at.x(), domain.width()), coordinate(at.y(), domain.height()));
  }

  private static double coordinate(double value, double side) {
    return Math.abs(value) <= COORDINATE * side ? 0 : value;
  }

  /// f at a place that was computed: 0 where it is no more than what rounding of the place, and of
  /// the terms of f there, makes of it.
  public double value(double value, Point at) {
    return value(value, at, FLOOR);
  }

  /// f at a critical point, 0 where it is no more than that. Of a degenerate one the place is known
  /// less well.
  public double value(CriticalPoint point) {
    return value(
        point.value(),
        point.point(),
        point.kind() == CriticalKind.DEGENERATE ? NewtonSearch.NOTHING : FLOOR);
  }

  private double value(double value, Point at, double share) {
    for (int k = 0; k < DIRECTIONS.count(); k++) {
      double there =
          field.value(
              at.x() + away(at.x(), share * domain.width()) * DIRECTIONS.x(k),
              at.y() + away(at.y(), share * domain.height()) * DIRECTIONS.y(k));
      if (Math.abs(value) <= Math.abs(there - value)) {
        return 0;
      }
    }
    return value;
  }

  /// An eigenvalue beside another one of the same Hessian, at a critical point. That of a kind that
  /// was told counts.
  public static double eigenvalue(double value, CriticalPoint point) {
    Eigenpairs pairs = point.curvature();
    double greatest = Math.max(Math.abs(pairs.low()), Math.abs(pairs.high()));
    if (point.kind() != CriticalKind.DEGENERATE) {
      return known(value, pairs);
    }
    boolean rounding =
        greatest <= Double.MAX_VALUE && Math.abs(value) <= NewtonSearch.NOISE * greatest;
    return rounding ? 0 : value;
  }

  /// An eigenvalue of a Hessian that is no more than it holds: 0 where rounding may have made all
  /// of it.
  public static double eigenvalue(double value, Eigenpairs pairs) {
    return Math.abs(value) > LesserCurvature.rounding(pairs) ? known(value, pairs) : 0;
  }

  /// With how many digits the entries of a Hessian show that its lesser eigenvalue is not zero; 0
  /// where it is.
  public static int digitsOfEntries(Eigenpairs pairs) {
    double lesser = Math.min(Math.abs(pairs.low()), Math.abs(pairs.high()));
    double greater = Math.max(Math.abs(pairs.low()), Math.abs(pairs.high()));
    return lesser > LesserCurvature.rounding(pairs)
        ? Math.min((int) Math.ceil(Math.log10(greater / lesser)) + 1, MOST_DIGITS)
        : 0;
  }

  /// A lesser eigenvalue to the digit that the rounding of the greater one leaves of it. One that
  /// is less than that was not told by the Hessian.
  private static double known(double value, Eigenpairs pairs) {
    double noise = LesserCurvature.rounding(pairs);
    if (noise == 0 || !(Math.abs(value) > noise) || !Double.isFinite(pairs.low() - pairs.high())) {
      return value;
    }
    double unit = ULPS * Math.ulp(Math.max(Math.abs(pairs.low()), Math.abs(pairs.high())));
    int decimals = -(int) Math.ceil(Math.log10(unit));
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static double away(double coordinate, double least) {
    return Math.max(least, 2 * Math.ulp(coordinate));
  }
}
