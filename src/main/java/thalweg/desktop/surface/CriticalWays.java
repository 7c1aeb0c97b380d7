package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Group;
import javafx.scene.shape.Polyline;
import thalweg.critical.CriticalSet;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// The lines that belong to critical points on the surface: curves of them, at saddles the ways
/// down and up, and from the ground as it is drawn to the tip of a needle that is narrower than its
/// samples the stem: without that, the tip's mark would stand in the air, or below all ground.
final class CriticalWays extends Group {
  private static final double WAY_SHARE = 0.07;
  private static final int WAY_PIECES = 8;

  /// In world units; from a lower tip to the ground a mark reaches by itself.
  private static final double SHORTEST_STEM = 0.03;

  private static final int MOST_WAYS = 60;

  private record Way(List<Point3D> places, Polyline line, CriticalPoint of) {}

  private final List<Way> ways = new ArrayList<>();

  /// Replaces all lines.
  void show(CriticalSet critical, SurfaceModel ground) {
    ways.clear();
    if (critical.points().size() <= MOST_WAYS) {
      critical.points().stream()
          .filter(each -> each.kind() == CriticalKind.SADDLE)
          .forEach(each -> addWays(each, ground));
      critical.points().forEach(each -> addStem(each, ground));
    }
    getChildren().setAll(ways.stream().map(Way::line).toList());
  }

  private void addWays(CriticalPoint saddle, SurfaceModel ground) {
    double width = ground.frame().domain().width();
    double height = ground.frame().domain().height();
    for (int i = 0; i < 2; i++) {
      double[] direction = saddle.curvature().vector(i);
      double reach = WAY_SHARE / Math.hypot(direction[0] / width, direction[1] / height);
      List<Point> back = side(saddle.point(), direction, -reach, ground).reversed();
      List<Point> ahead = side(saddle.point(), direction, reach, ground);
      ways.add(
          new Way(
              worlds(Stream.concat(back.stream(), ahead.stream()).toList(), ground),
              line(saddle.curvature().value(i) < 0 ? "way-down" : "way-up"),
              saddle));
    }
  }

  private void addStem(CriticalPoint point, SurfaceModel ground) {
    Point at = point.point();
    Point3D tip = SurfaceCriticalMarks.world(point, ground);
    Point3D root = ground.frame().world(at.x(), at.y(), ground.field().drawn(at.x(), at.y()));
    // Without ground there is nothing that it could stand on.
    if (root.distance(tip) >= SHORTEST_STEM) {
      ways.add(new Way(List.of(root, tip), line("mark-stem"), point));
    }
  }

  /// As far as there is ground.
  private static List<Point> side(
      Point saddle, double[] direction, double reach, SurfaceModel ground) {
    Landscape landscape = ground.landscape();
    return IntStream.rangeClosed(0, WAY_PIECES)
        .mapToDouble(piece -> reach * piece / WAY_PIECES)
        .mapToObj(along ->
            new Point(saddle.x() + along * direction[0], saddle.y() + along * direction[1]))
        .takeWhile(place ->
            landscape.domain().contains(place)
                && Double.isFinite(landscape.field().value(place.x(), place.y())))
        .toList();
  }

  private static Polyline line(String style) {
    Polyline line = new Polyline();
    line.getStyleClass().add(style);
    return line;
  }

  /// Puts the lines where the camera sees their places.
  ///
  /// @param marked whether the mark of a point is drawn; without it there are no lines
  void place(SurfaceProjection projection, Predicate<CriticalPoint> marked) {
    for (Way way : ways) {
      way.line().setVisible(marked.test(way.of()));
      List<Double> corners = new ArrayList<>(2 * way.places().size());
      for (Point3D place : way.places()) {
        Point2D pixel = projection.pixel(place);
        corners.add(pixel.getX());
        corners.add(pixel.getY());
      }
      way.line().getPoints().setAll(corners);
    }
  }

  private static List<Point3D> worlds(List<Point> places, SurfaceModel ground) {
    Domain domain = ground.frame().domain();
    return places.stream().map(each -> ground.world(domain.clamp(each))).toList();
  }
}
