package thalweg.terrain;

import java.util.Optional;
import java.util.stream.DoubleStream;
import thalweg.curvature.CriticalKind;
import thalweg.curvature.Eigenpairs;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.CriticalPointSearch;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// Everything that derivatives say of one place.
///
/// @param point the place, in domain coordinates
/// @param value f there
/// @param gradientX f_x there
/// @param gradientY f_y there
/// @param xx f_xx there
/// @param xy f_xy there
/// @param yy f_yy there
/// @param curvature the eigenpairs of the Hessian
/// @param bending what the Hessian alone says, whether the gradient vanishes or not: that of a
///   minimum bends up in every direction, that of a degenerate point is level in one
/// @param nearby the critical point beside the place, within a fiftieth of the domain
/// @param critical whether that is the place itself, up to a millionth of the domain
public record Inspection(
    Point point,
    double value,
    double gradientX,
    double gradientY,
    double xx,
    double xy,
    double yy,
    Eigenpairs curvature,
    CriticalKind bending,
    Optional<CriticalPoint> nearby,
    boolean critical) {

  private static final double NEARBY = 0.02;
  private static final double HERE = 1e-6;

  /// Looks at a place of a landscape, inside its domain or not.
  ///
  /// @return empty where value, gradient and Hessian are not all finite
  public static Optional<Inspection> of(Landscape landscape, Point point) {
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    double value = landscape.field().hessian(point.x(), point.y(), gradient, hessian);
    double sum = DoubleStream.concat(DoubleStream.of(gradient), DoubleStream.of(hessian)).sum();
    if (!Double.isFinite(value) || !Double.isFinite(sum)) {
      return Optional.empty();
    }
    Domain domain = landscape.domain();
    Probe probe = new Probe(landscape.field(), domain);
    double unit = probe.curvatureAround(probe.u(point), probe.v(point));
    Optional<CriticalPoint> nearby =
        new CriticalPointSearch(landscape.objective(), domain).from(point, unit, NEARBY);
    Eigenpairs scaled =
        Eigenpairs.of2x2(
            hessian[0] * domain.width() * domain.width(),
            hessian[1] * domain.width() * domain.height(),
            hessian[2] * domain.height() * domain.height());
    return Optional.of(
        new Inspection(
            point,
            value,
            gradient[0],
            gradient[1],
            hessian[0],
            hessian[1],
            hessian[2],
            Eigenpairs.of2x2(hessian[0], hessian[1], hessian[2]),
            scaled.kind(CellSearch.FLAT * unit),
            nearby,
            nearby.filter(each -> share(each.point(), point, domain) <= HERE).isPresent()));
  }

  private static double share(Point a, Point b, Domain domain) {
    return Math.hypot((a.x() - b.x()) / domain.width(), (a.y() - b.y()) / domain.height());
  }

  /// The magnitude of the gradient.
  public double gradientNorm() {
    return Math.hypot(gradientX, gradientY);
  }
}
