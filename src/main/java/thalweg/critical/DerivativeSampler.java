package thalweg.critical;

import java.util.stream.Stream;
import thalweg.formula.Field;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// Takes slopes in the frame in which the domain is the unit square. Owned by one thread.
final class DerivativeSampler {
  /// Where numbers come near the end of their range, they lose their digits.
  private static final double UNDERFLOW = 1e-305;

  private static final double BESIDE = 1.0 / 128;

  private final Field field;
  private final Domain domain;
  private final double[] gradient = new double[2];
  private final double[] hessian = new double[3];

  DerivativeSampler(Field field, Domain domain) {
    this.field = field;
    this.domain = domain;
  }

  ScaledDerivatives at(double u, double v) {
    double width = domain.width();
    double height = domain.height();
    field.hessian(domain.minX() + u * width, domain.minY() + v * height, gradient, hessian);
    return new ScaledDerivatives(
        u,
        v,
        flushed(gradient[0] * width),
        flushed(gradient[1] * height),
        flushed(hessian[0] * width * width),
        flushed(hessian[1] * width * height),
        flushed(hessian[2] * height * height));
  }

  /// The slopes on four sides of a place, but where they are undefined.
  Stream<ScaledDerivatives> around(double u, double v, double distance) {
    return Stream.of(
            at(u + distance, v), at(u - distance, v), at(u, v + distance), at(u, v - distance))
        .filter(ScaledDerivatives::isFinite);
  }

  /// The greatest curvature at a place and right beside it.
  double curvatureAround(double u, double v) {
    return Stream.concat(
            Stream.of(at(u, v)).filter(ScaledDerivatives::isFinite), around(u, v, BESIDE))
        .mapToDouble(ScaledDerivatives::bend)
        .max()
        .orElse(0);
  }

  double value(double u, double v) {
    Point point = point(u, v);
    return field.value(point.x(), point.y());
  }

  private static double flushed(double derivative) {
    return Math.abs(derivative) < UNDERFLOW ? 0 : derivative;
  }

  /// The place in domain coordinates.
  Point point(double u, double v) {
    return new Point(domain.minX() + u * domain.width(), domain.minY() + v * domain.height());
  }

  double u(Point point) {
    return (point.x() - domain.minX()) / domain.width();
  }

  double v(Point point) {
    return (point.y() - domain.minY()) / domain.height();
  }
}
