package thalweg.critical;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// Everything that derivatives say of one place.
///
/// @param shape value, gradient and Hessian there, all finite
/// @param curvature the eigenpairs of the Hessian
/// @param bending what the Hessian alone says, whether the gradient vanishes or not: that of a
///   minimum bends up in every direction, that of a degenerate point is level in one
/// @param nearby the critical point beside the place, within a fiftieth of the domain
/// @param critical whether that is the place itself, up to a millionth of the domain
public record Inspection(
    LocalShape shape,
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
    LocalShape shape = LocalShape.at(landscape.field(), point);
    return shape
        .curvature()
        .filter(_ -> Double.isFinite(shape.value()) && Double.isFinite(shape.gradientNorm()))
        .map(pairs -> of(landscape, shape, pairs));
  }

  private static Inspection of(Landscape landscape, LocalShape shape, Eigenpairs pairs) {
    Point point = shape.point();
    Domain domain = landscape.domain();
    DerivativeSampler probe = new DerivativeSampler(landscape.field(), domain);
    double unit = probe.curvatureAround(probe.u(point), probe.v(point));
    Optional<CriticalPoint> nearby =
        new NewtonSearch(landscape.field(), domain).from(point, unit, NEARBY);
    Eigenpairs scaled =
        Eigenpairs.of2x2(
            shape.hessianXX() * domain.width() * domain.width(),
            shape.hessianXY() * domain.width() * domain.height(),
            shape.hessianYY() * domain.height() * domain.height());
    return new Inspection(
        shape,
        pairs,
        scaled.kind(CellSearch.FLAT * unit),
        nearby,
        nearby.filter(each -> share(each.point(), point, domain) <= HERE).isPresent());
  }

  private static double share(Point a, Point b, Domain domain) {
    return Math.hypot((a.x() - b.x()) / domain.width(), (a.y() - b.y()) / domain.height());
  }
}
