package thalweg.landscape;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// Critical points of the plane whose lesser curvature the Hessian does not hold, but the slopes
/// along the floor of the narrow valley that they are in.
final class FloorPoint {
  /// How far across the floor may be, a share.
  private static final double NEAR = 1e-6;

  /// How far on along the floor its lowest place may be, a share.
  private static final double FAR = 1e-4;

  private FloorPoint() {}

  /// The point at a place where Newton's method has ended, if it is one.
  static Optional<CriticalPoint> beside(
      double[] place, FloorWalk floor, Derivatives derivatives, UnitFrame frame) {
    return floor
        .beside(place[0], place[1], NEAR)
        .flatMap(at ->
            floor
                .curvature(at)
                .filter(
                    each -> Math.abs(at.slope()) <= NewtonSearch.NO_SLOPE * Math.abs(each.value()))
                .map(each -> point(at, each, derivatives, frame)));
  }

  /// Whether the floor beside a place slopes, and does so until far on: rounding of the greater
  /// curvature hides that from Newton's method.
  static boolean isElsewhere(double[] place, FloorWalk floor) {
    return floor
        .beside(place[0], place[1], NEAR)
        .filter(floor::isSloping)
        .filter(at ->
            floor
                .curvature(at)
                .map(along -> Math.abs(at.slope()) > FAR * Math.abs(along.value()))
                .orElse(at.slope() != 0))
        .isPresent();
  }

  private static CriticalPoint point(
      FloorWalk.Place at, FloorWalk.Curvature along, Derivatives derivatives, UnitFrame frame) {
    double[] place = {nearly(at.x(), frame.unit(0)), nearly(at.y(), frame.unit(1))};
    double[] hessian = new double[3];
    double value = derivatives.at(place, new double[2], hessian);
    Eigenpairs pairs = Eigenpairs.of(2, hessian);
    double bent = Math.max(Math.abs(pairs.low()), Math.abs(pairs.high()));
    // Determinants of the frame are those of the domain times the square of its area.
    double lesser =
        (along.value() / frame.unit(0) / frame.unit(1))
            * (Math.abs(at.bent()) / bent / frame.unit(0) / frame.unit(1));
    double told = new BigDecimal(lesser).round(new MathContext(along.digits())).doubleValue();
    boolean up = at.bent() > 0;
    CriticalKind kind =
        up != lesser > 0 ? CriticalKind.SADDLE : up ? CriticalKind.MINIMUM : CriticalKind.MAXIMUM;
    return new CriticalPoint(
        kind,
        new Point(place[0], place[1]),
        value,
        up ? pairs.withLimits(told, pairs.high()) : pairs.withLimits(pairs.low(), told));
  }

  /// 0 where less is left of a coordinate than Newton's method can tell.
  private static double nearly(double coordinate, double unit) {
    return Math.abs(coordinate) <= NewtonSearch.NOTHING * unit ? 0 : coordinate;
  }
}
