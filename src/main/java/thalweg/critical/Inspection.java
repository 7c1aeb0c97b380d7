package thalweg.critical;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;

/// Everything that derivatives say of one place.
///
/// @param shape value, gradient and Hessian there, as far as they exist. Where the formula gives no
///   gradient although there is one, it is the gradient's limit
/// @param nearby the critical point beside the place, within a fiftieth of the domain
/// @param curve what the ground is like across the curve of critical points that leads through
///   `nearby`, if one does
/// @param place what the place itself is
public record Inspection(
    LocalShape shape,
    Optional<CriticalPoint> nearby,
    Optional<CriticalCurve.Shape> curve,
    Place place) {

  /// What a place is.
  public enum Place {
    /// The gradient is not zero.
    ORDINARY,
    /// The gradient is not zero, and there is no finite Hessian.
    UNCURVED,
    /// A critical point, up to a millionth of the domain. Its Hessian may have no bound there.
    CRITICAL,
    /// One of a curve of critical points, as near.
    CURVE,
    /// Gradient and Hessian are zero there and on all sides.
    LEVEL,
    /// The gradient is zero as far as numbers tell: what slope there is, is too small for them, as
    /// in the tail of an exponential. Not known to be a critical point.
    PLATEAU,
    /// The gradient is not zero, but as small as on a plateau: less than
    /// [thalweg.race.Criteria.Plateau#level()], or than what f's values show, and no critical point
    /// is nearby.
    NEARLY_LEVEL,
    /// The gradient jumps from one side to the other, or has no bound; what is given as its value
    /// is a convention.
    KINK,
    /// The value jumps.
    JUMP,
    /// The function is defined on one side only, and lacks a gradient or a Hessian.
    EDGE,
    /// Value or derivatives leave the range of numbers.
    TOO_LARGE,
    /// The function has no value.
    UNDEFINED;

    /// Whether the gradient is zero.
    boolean isCritical() {
      return this == CRITICAL || this == CURVE || this == LEVEL;
    }
  }

  /// Looks at a place of a landscape, inside its domain or not.
  public static Inspection of(Landscape landscape, Point point) {
    return new PlaceExamination(landscape).of(point);
  }

  /// Whether the gradient is zero at the place.
  public boolean critical() {
    return place.isCritical();
  }
}
