package thalweg.critical;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.Point;
import thalweg.landscape.Smoothness;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// Everything that derivatives say of one place.
///
/// @param shape value, gradient and Hessian there, all finite
/// @param curvature the eigenpairs of the Hessian
/// @param bending what the Hessian alone says, whether the gradient vanishes or not: that of a
///   minimum bends up in every direction, that of a degenerate point is level in one
/// @param nearby the critical point beside the place, within a fiftieth of the domain
/// @param place what the place itself is
public record Inspection(
    LocalShape shape,
    Eigenpairs curvature,
    CriticalKind bending,
    Optional<CriticalPoint> nearby,
    Place place) {

  /// What a place is.
  public enum Place {
    /// The gradient is not zero.
    ORDINARY,
    /// A critical point, up to a millionth of the domain.
    CRITICAL,
    /// Gradient and Hessian are zero there and on all sides.
    LEVEL,
    /// The gradient jumps from one side to the other; what is given as its value is a convention.
    KINK
  }

  private static final double NEARBY = 0.02;
  private static final double HERE = 1e-6;
  private static final double ASIDE = 1.0 / 128;

  /// Looks at a place of a landscape, inside its domain or not.
  ///
  /// @return empty where value, gradient and Hessian are not all finite
  public static Optional<Inspection> of(Landscape landscape, Point point) {
    LocalShape shape = LocalShape.at(landscape.field(), point);
    return shape.smoothness() == Smoothness.SMOOTH
        ? shape.curvature().map(pairs -> of(landscape, shape, pairs))
        : Optional.empty();
  }

  private static Inspection of(Landscape landscape, LocalShape shape, Eigenpairs pairs) {
    Point point = shape.point();
    Domain domain = landscape.domain();
    DerivativeSampler probe = new DerivativeSampler(landscape.field(), domain);
    double u = probe.u(point);
    double v = probe.v(point);
    double unit = probe.curvatureAround(u, v);
    GradientFade fade = new GradientFade(probe);
    Optional<CriticalPoint> nearby =
        new NewtonSearch(landscape.field(), domain)
            .from(point, probe.unit(unit), NEARBY)
            .filter(each -> fade.isTowards(probe.u(each.point()), probe.v(each.point())));
    ScaledDerivatives here = probe.at(u, v);
    return new Inspection(
        shape,
        pairs,
        here.isFinite()
            ? Eigenpairs.of2x2(here.uu(), here.uv(), here.vv()).kind(NewtonSearch.FLAT * unit)
            : pairs.kind(0),
        nearby,
        place(probe, here, nearby.filter(each -> share(each.point(), point, domain) <= HERE)));
  }

  private static Place place(
      DerivativeSampler probe, ScaledDerivatives here, Optional<CriticalPoint> critical) {
    if (here.isLevel()
        && probe.around(here.u(), here.v(), ASIDE).allMatch(ScaledDerivatives::isLevel)) {
      return Place.LEVEL;
    }
    if (critical.isPresent()) {
      return Place.CRITICAL;
    }
    return new GradientFade(probe).jumpsAt(here) ? Place.KINK : Place.ORDINARY;
  }

  /// Whether the gradient is zero at the place.
  public boolean critical() {
    return place == Place.CRITICAL || place == Place.LEVEL;
  }

  private static double share(Point a, Point b, Domain domain) {
    return Math.hypot((a.x() - b.x()) / domain.width(), (a.y() - b.y()) / domain.height());
  }
}
