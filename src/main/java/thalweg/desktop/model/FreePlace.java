package thalweg.desktop.model;

import java.util.Comparator;
import java.util.List;
import thalweg.landscape.DefinedStart;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.RoundPlace;

/// Where one more start goes that nothing else says the place of: opposite the selected one, or
/// where another start is there already, as far from all of them as possible.
public final class FreePlace {
  /// How near a start may be, as a share of the domain's sides.
  private static final double NEAR = 0.05;

  private static final int SIDE = 9;

  /// Of the domain's sides: what adding up leaves of a coordinate.
  private static final double ROUNDING = 1e-12;

  private FreePlace() {}

  /// A free place of a landscape where f is defined, if it is anywhere.
  public static Point among(Starts starts, Landscape ground) {
    Domain domain = ground.domain();
    Point old = starts.selectedPoint();
    Point opposite =
        new Point(domain.minX() + domain.maxX() - old.x(), domain.minY() + domain.maxY() - old.y());
    Point free =
        distance(opposite, starts.points(), domain) > NEAR
            ? opposite
            : domain
                .middles(SIDE)
                .max(Comparator.comparingDouble(place -> distance(place, starts.points(), domain)))
                .orElse(opposite);
    Point round = RoundPlace.near(free, ROUNDING * domain.width(), ROUNDING * domain.height());
    return DefinedStart.near(ground.field(), domain, domain.clamp(round));
  }

  /// From the nearest start, in sides of the domain.
  private static double distance(Point place, List<Point> starts, Domain domain) {
    return starts.stream()
        .mapToDouble(each ->
            Math.hypot(
                (place.x() - each.x()) / domain.width(), (place.y() - each.y()) / domain.height()))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
