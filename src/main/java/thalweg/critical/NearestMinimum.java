package thalweg.critical;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.KnownMinimum;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// The minimum that is nearest to a place.
///
/// @param point where it is, in domain coordinates
/// @param distance of the place from it, in domain units
/// @param published whether the landscape's source tells of it; else it was found among the
///   critical points
public record NearestMinimum(Point point, double distance, boolean published) {
  /// Of a domain's width and height: a minimum that was found so near to a published one is that.
  private static final double SAME = 1e-4;

  /// The nearest of those that the landscape's source tells of and those among its critical points;
  /// empty where there is no minimum, or none is known yet. Sources tell of the lowest alone.
  public static Optional<NearestMinimum> of(
      Landscape landscape, CriticalSet critical, Point place) {
    Optional<NearestMinimum> published =
        nearest(landscape.minima().stream().map(KnownMinimum::point), place, true);
    Optional<NearestMinimum> found =
        nearest(
            critical.points().stream()
                .filter(each -> each.kind() == CriticalKind.MINIMUM)
                .map(CriticalPoint::point),
            place,
            false);
    double same = SAME * Math.min(landscape.domain().width(), landscape.domain().height());
    return published
        .filter(each -> found.isEmpty() || each.distance() <= found.get().distance() + same)
        .or(() -> found);
  }

  private static Optional<NearestMinimum> nearest(
      Stream<Point> minima, Point place, boolean published) {
    return minima
        .map(each -> new NearestMinimum(each, each.distance(place), published))
        .min(Comparator.comparingDouble(NearestMinimum::distance));
  }
}
