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
  /// The nearest of those that the landscape's source tells of or, where it tells of none, of those
  /// among its critical points; empty where there is no minimum, or none is known yet.
  public static Optional<NearestMinimum> of(
      Landscape landscape, CriticalSet critical, Point place) {
    boolean published = !landscape.minima().isEmpty();
    Stream<Point> minima =
        published
            ? landscape.minima().stream().map(KnownMinimum::point)
            : critical.points().stream()
                .filter(each -> each.kind() == CriticalKind.MINIMUM)
                .map(CriticalPoint::point);
    return minima
        .map(each -> new NearestMinimum(each, each.distance(place), published))
        .min(Comparator.comparingDouble(NearestMinimum::distance));
  }
}
