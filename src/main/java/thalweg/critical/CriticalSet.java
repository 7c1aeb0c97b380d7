package thalweg.critical;

import java.util.List;
import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Point;

/// Every place of a domain where the gradient is zero.
///
/// @param points those that stand alone, by value, then by x and y
/// @param curves those that form curves
/// @param levelShare the share of the domain, 0 to 1, where the ground is exactly level: gradient
///   and Hessian zero all over
public record CriticalSet(
    List<CriticalPoint> points, List<CriticalCurve> curves, double levelShare) {

  /// Of a landscape that is level nowhere, or not searched yet.
  public static final CriticalSet NONE = new CriticalSet(List.of(), List.of(), 0);

  /// Keeps the lists to itself.
  public CriticalSet {
    points = List.copyOf(points);
    curves = List.copyOf(curves);
  }

  /// The point that stands alone nearest to a place, if there is any.
  public Optional<CriticalPoint> nearest(Point place) {
    return points.stream()
        .reduce((a, b) -> a.point().distance(place) <= b.point().distance(place) ? a : b);
  }
}
