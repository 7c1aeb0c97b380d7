package thalweg.landscape;

import java.util.stream.Stream;
import thalweg.formula.Field;
import thalweg.formula.enclosure.ClosedInterval;
import thalweg.formula.enclosure.Enclosure;
import thalweg.formula.enclosure.FormulaEnclosure;

/// Takes slopes in the frame in which the domain is the unit square. Owned by one thread.
///
/// All of them are divided by one scale, a power of two near the longer side to the power of 3/2,
/// so that neither slopes nor curvatures leave the range of numbers sooner than they must: where a
/// domain is wide, curvatures over the unit square are greater than those of f by its square.
public final class DerivativeSampler {
  /// Where numbers come near the end of their range, they lose their digits.
  private static final double UNDERFLOW = 1e-305;

  private static final double BESIDE = 1.0 / 128;

  private final Field field;
  private final Domain domain;
  private final double width;
  private final double height;
  private final double slopeScale;
  private final double bendScale;
  private final int exponent;
  private final double[] gradient = new double[2];
  private final double[] hessian = new double[3];

  /// Slopes of a field, in the frame of a domain.
  public DerivativeSampler(Field field, Domain domain) {
    this.field = field;
    this.domain = domain;
    int side = Math.getExponent(Math.max(domain.width(), domain.height()));
    int half = Math.floorDiv(side, 2);
    exponent = 3 * half;
    width = Math.scalb(domain.width(), -2 * half);
    height = Math.scalb(domain.height(), -2 * half);
    slopeScale = Math.scalb(1.0, -half);
    bendScale = Math.scalb(1.0, half);
  }

  /// A curvature of this frame in that of a [thalweg.landscape.NewtonSearch], which has no scale;
  /// the greatest number there is where it is greater still.
  public double unit(double curvature) {
    return Math.min(Math.scalb(curvature, exponent), Double.MAX_VALUE);
  }

  /// The floors of narrow valleys.
  public FloorWalk floors() {
    return new FloorWalk(
        (point, slope, bend) -> field.hessian(point[0], point[1], slope, bend),
        UnitFrame.of(domain));
  }

  /// Whether ground is smooth that looks like a kink.
  public SharpSmoothness sharpness() {
    return new SharpSmoothness(
        (point, slope, bend) -> field.hessian(point[0], point[1], slope, bend),
        UnitFrame.of(domain));
  }

  /// Those at a place.
  public ScaledDerivatives at(double u, double v) {
    field.hessian(x(u), y(v), gradient, hessian);
    return new ScaledDerivatives(
        u,
        v,
        slope(gradient[0], width),
        slope(gradient[1], height),
        bend(hessian[0], width, width),
        bend(hessian[1], width, height),
        bend(hessian[2], height, height));
  }

  /// What they are at most in a square around a place.
  ///
  /// @param formula that of the field
  /// @param side of the square, a share
  public ScaledBounds around(FormulaEnclosure formula, double u, double v, double side) {
    double half = side / 2;
    Enclosure bounds =
        formula.over(
            new ClosedInterval(x(u - half), x(u + half)),
            new ClosedInterval(y(v - half), y(v + half)));
    return new ScaledBounds(
        ScaledBounds.isSloped(bounds),
        ScaledBounds.isLevel(bounds),
        bounds.smooth(),
        bounds.isFinite(),
        slope(bounds.dx().magnitude(), width),
        slope(bounds.dy().magnitude(), height),
        bend(bounds.dxx().magnitude(), width, width),
        bend(bounds.dxy().magnitude(), width, height),
        bend(bounds.dyy().magnitude(), height, height));
  }

  private double slope(double derivative, double way) {
    return flushed(derivative * way * slopeScale);
  }

  private double bend(double derivative, double way, double other) {
    return flushed(derivative * way * other * bendScale);
  }

  /// The slopes on four sides of a place, but where they are undefined.
  public Stream<ScaledDerivatives> around(double u, double v, double distance) {
    return Stream.of(
            at(u + distance, v), at(u - distance, v), at(u, v + distance), at(u, v - distance))
        .filter(ScaledDerivatives::isFinite);
  }

  /// The greatest curvature at a place and right beside it.
  public double curvatureAround(double u, double v) {
    return Stream.concat(
            Stream.of(at(u, v)).filter(ScaledDerivatives::isFinite), around(u, v, BESIDE))
        .mapToDouble(ScaledDerivatives::bend)
        .max()
        .orElse(0);
  }

  /// f at a place.
  public double value(double u, double v) {
    Point point = point(u, v);
    return field.value(point.x(), point.y());
  }

  /// The same, 0 where rounding alone keeps it from 0.
  public double roundedValue(double u, double v) {
    return new Rounding(field, domain).value(value(u, v), point(u, v));
  }

  private static double flushed(double derivative) {
    return Math.abs(derivative) < UNDERFLOW ? 0 : derivative;
  }

  /// The place in domain coordinates.
  public Point point(double u, double v) {
    return new Point(x(u), y(v));
  }

  private double x(double u) {
    return domain.minX() + u * domain.width();
  }

  private double y(double v) {
    return domain.minY() + v * domain.height();
  }

  /// The place in domain coordinates, a coordinate that is nearly 0 as 0.
  ///
  /// @param nothing how near, a share of the domain
  public Point pointBeside(double u, double v, double nothing) {
    return new Point(
        Math.abs(x(u)) <= nothing * domain.width() ? 0 : x(u),
        Math.abs(y(v)) <= nothing * domain.height() ? 0 : y(v));
  }

  /// The same place with 0 for each coordinate that is nearly, where the ground is no steeper for
  /// it.
  ///
  /// @param blur how near, a share of the domain
  public ScaledDerivatives zeroed(ScaledDerivatives place, double blur) {
    double u = Math.abs(x(place.u())) <= blur * domain.width() ? u(0) : place.u();
    double v = Math.abs(y(place.v())) <= blur * domain.height() ? v(0) : place.v();
    return Stream.of(at(u, v), at(u, place.v()), at(place.u(), v))
        .filter(each -> each.isFinite() && each.steepness() <= place.steepness())
        .findFirst()
        .orElse(place);
  }

  private double u(double x) {
    return (x - domain.minX()) / domain.width();
  }

  private double v(double y) {
    return (y - domain.minY()) / domain.height();
  }

  /// What value, gradient and Hessian say, in domain coordinates and without a scale.
  ///
  /// @param du the distance from the point along x, a share of the domain
  /// @param dv the distance from the point along y, a share of the domain
  public LocalShape shapeBeside(Point point, double du, double dv) {
    return LocalShape.at(
        field, new Point(point.x() + du * domain.width(), point.y() + dv * domain.height()));
  }

  /// The first coordinate of a point in this frame.
  public double u(Point point) {
    return u(point.x());
  }

  /// The second coordinate of a point in this frame.
  public double v(Point point) {
    return v(point.y());
  }
}
