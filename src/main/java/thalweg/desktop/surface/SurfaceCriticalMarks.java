package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import thalweg.critical.CriticalCurve;
import thalweg.critical.CriticalSet;
import thalweg.desktop.widget.CriticalPointText;
import thalweg.desktop.widget.PixelPath;
import thalweg.figure.contour.CriticalMark;
import thalweg.figure.contour.CrowdedMarks;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;
import thalweg.linalg.CriticalKind;

/// The signs of critical points over the picture of the surface, at saddles with the ways down and
/// up; faded where the terrain stands before them. Where they crowd, some give way.
final class SurfaceCriticalMarks extends Pane {
  private static final double WAY_SHARE = 0.07;
  private static final int WAY_PIECES = 8;
  private static final int MOST_WAYS = 60;
  private static final double BEHIND = 0.15;
  private static final double REACH = 10;

  /// @param fine what lies over the heads that have come there, so fine that both are seen
  private record Sign(CriticalPoint point, Group shape, Group fine) {}

  private record Way(List<Point> places, Polyline line, Optional<CriticalCurve> curve) {
    PixelPath path() {
      List<Point2D> corners = new ArrayList<>();
      for (int i = 0; i + 1 < line.getPoints().size(); i += 2) {
        corners.add(new Point2D(line.getPoints().get(i), line.getPoints().get(i + 1)));
      }
      return new PixelPath(corners);
    }
  }

  private final Pane over = new Pane();
  private final List<Sign> signs = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();
  private final ReadOnlyObjectWrapper<OptionalInt> drawn =
      new ReadOnlyObjectWrapper<>(this, "drawn", OptionalInt.empty());

  /// Where the signs were last seen, drawn or not.
  private List<CrowdedMarks.Place> places = List.of();

  SurfaceCriticalMarks() {
    setManaged(false);
    setMouseTransparent(true);
    over.setManaged(false);
    over.setMouseTransparent(true);
    over.visibleProperty().bind(visibleProperty());
  }

  /// What is to lie over the runs.
  Pane over() {
    return over;
  }

  /// How many signs are drawn, where not all are that are in sight.
  ReadOnlyObjectProperty<OptionalInt> drawnProperty() {
    return drawn.getReadOnlyProperty();
  }

  /// Replaces all marks.
  void show(CriticalSet critical, SurfaceModel ground) {
    signs.clear();
    ways.clear();
    for (CriticalCurve curve : critical.curves()) {
      ways.add(new Way(curve.points(), line("critical-curve"), Optional.of(curve)));
    }
    places = List.of();
    boolean few = critical.points().size() <= MOST_WAYS;
    for (CriticalPoint point : critical.points()) {
      if (few && point.kind() == CriticalKind.SADDLE) {
        addWays(point, ground);
      }
      CriticalMark mark = CriticalMark.of(point.kind());
      signs.add(
          new Sign(
              point,
              shape(mark, List.of("mark-outline", "mark-ink")),
              shape(mark, List.of("mark-fine"))));
    }
    getChildren().setAll(ways.stream().map(Way::line).toList());
    getChildren().addAll(signs.stream().map(Sign::shape).toList());
    over.getChildren().setAll(signs.stream().map(Sign::fine).toList());
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
              Stream.concat(back.stream(), ahead.stream()).toList(),
              line(saddle.curvature().value(i) < 0 ? "way-down" : "way-up"),
              Optional.empty()));
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

  private static Group shape(CriticalMark mark, List<String> styles) {
    Group shape = new Group();
    for (String style : styles) {
      for (List<Point> line : mark.lines()) {
        Polyline drawn = line(style);
        line.forEach(each -> drawn.getPoints().addAll(each.x(), each.y()));
        if (mark.closed()) {
          drawn.getPoints().addAll(line.getFirst().x(), line.getFirst().y());
        }
        shape.getChildren().add(drawn);
      }
    }
    return shape;
  }

  /// Puts the marks where the camera sees their points.
  void place(SurfaceProjection projection) {
    SurfaceModel ground = projection.ground();
    places = signs.stream().map(each -> place(each, projection)).toList();
    BitSet seen = CrowdedMarks.drawn(signs.stream().map(Sign::point).toList(), places);
    double scale = CrowdedMarks.scale(places);
    for (int i = 0; i < signs.size(); i++) {
      for (Group each : List.of(signs.get(i).shape(), signs.get(i).fine())) {
        each.setVisible(seen.get(i));
        if (seen.get(i)) {
          put(each, places.get(i), scale);
        }
      }
    }
    boolean all = places.stream().filter(CrowdedMarks.Place::isSeen).count() == seen.cardinality();
    drawn.set(all || !isVisible() ? OptionalInt.empty() : OptionalInt.of(seen.cardinality()));
    for (Way way : ways) {
      way.line().getPoints().clear();
      for (Point place : way.places()) {
        Point2D pixel = projection.pixel(ground.world(ground.frame().domain().clamp(place)));
        way.line().getPoints().addAll(pixel.getX(), pixel.getY());
      }
    }
  }

  private static CrowdedMarks.Place place(Sign sign, SurfaceProjection projection) {
    Point3D at = projection.ground().world(sign.point().point());
    Point2D pixel = projection.pixel(at);
    boolean inside =
        pixel.getX() >= -REACH
            && pixel.getX() <= projection.width() + REACH
            && pixel.getY() >= -REACH
            && pixel.getY() <= projection.height() + REACH;
    return inside
        ? new CrowdedMarks.Place(pixel.getX(), pixel.getY(), projection.hides(at))
        : CrowdedMarks.Place.NOWHERE;
  }

  private static void put(Group sign, CrowdedMarks.Place place, double scale) {
    sign.setLayoutX(place.x());
    sign.setLayoutY(place.y());
    sign.setScaleX(scale);
    sign.setScaleY(scale);
    sign.setOpacity(place.behind() ? BEHIND : 1);
  }

  /// What the critical point or curve is whose mark is near a pixel.
  ///
  /// @param rounding on the landscape that is shown
  Optional<String> near(double px, double py, Rounding rounding) {
    return sign(px, py)
        .map(each -> CriticalPointText.line(each, rounding))
        .or(() ->
            ways.stream()
                .filter(way -> way.path().distance(new Point2D(px, py)) <= REACH)
                .flatMap(way -> way.curve().stream())
                .map(CriticalPointText::line)
                .findFirst());
  }

  /// The nearest, also of those whose sign gave way to another.
  Optional<CriticalPoint> sign(double px, double py) {
    return IntStream.range(0, places.size())
        .filter(i -> !places.get(i).behind() && away(i, px, py) <= REACH)
        .boxed()
        .min(Comparator.comparingDouble(i -> away(i, px, py)))
        .map(i -> signs.get(i).point());
  }

  private double away(int index, double px, double py) {
    return Math.hypot(px - places.get(index).x(), py - places.get(index).y());
  }
}
