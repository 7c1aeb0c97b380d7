package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import thalweg.critical.CriticalSet;
import thalweg.desktop.widget.CriticalPointText;
import thalweg.desktop.widget.MarkPicker;
import thalweg.figure.contour.CriticalMark;
import thalweg.figure.contour.CrowdedMarks;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;

/// The signs of critical points over the picture of the surface, at saddles with the ways down and
/// up; faded where the terrain stands before them. Where they crowd, some give way.
final class SurfaceCriticalMarks extends Pane {
  private static final double BEHIND = 0.15;
  private static final double REACH = 10;

  /// @param fine what lies over the heads that have come there, so fine that both are seen
  private record Sign(CriticalPoint point, Group shape, Group fine) {}

  private final Pane over = new Pane();
  private final CriticalWays ways = new CriticalWays();
  private final List<Sign> signs = new ArrayList<>();
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
    places = List.of();
    for (CriticalPoint point : critical.points()) {
      CriticalMark mark = CriticalMark.of(point.kind());
      signs.add(
          new Sign(
              point,
              shape(mark, List.of("mark-outline", "mark-ink")),
              shape(mark, List.of("mark-fine"))));
    }
    ways.show(critical, ground);
    getChildren().setAll(ways);
    getChildren().addAll(signs.stream().map(Sign::shape).toList());
    over.getChildren().setAll(signs.stream().map(Sign::fine).toList());
  }

  private static Group shape(CriticalMark mark, List<String> styles) {
    Group shape = new Group();
    for (String style : styles) {
      for (List<Point> line : mark.lines()) {
        Polyline drawn = new Polyline();
        drawn.getStyleClass().add(style);
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
    places = signs.stream().map(each -> place(each, projection)).toList();
    BitSet seen = CrowdedMarks.drawn(signs.stream().map(Sign::point).toList(), places);
    double scale = CrowdedMarks.scale(places);
    Set<CriticalPoint> marked = new HashSet<>();
    for (int i = 0; i < signs.size(); i++) {
      Sign sign = signs.get(i);
      if (seen.get(i) || !places.get(i).isSeen()) {
        marked.add(sign.point());
      }
      for (Group each : List.of(sign.shape(), sign.fine())) {
        each.setVisible(seen.get(i));
        if (seen.get(i)) {
          put(each, places.get(i), scale);
        }
      }
    }
    boolean all = places.stream().filter(CrowdedMarks.Place::isSeen).count() == seen.cardinality();
    drawn.set(all || !isVisible() ? OptionalInt.empty() : OptionalInt.of(seen.cardinality()));
    ways.place(projection, marked::contains);
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

  /// What the critical point or curve is whose mark is near a pixel; of marks that stand on one
  /// another a line each, also of those that gave way.
  ///
  /// @param rounding on the landscape that is shown
  Optional<String> near(double px, double py, Rounding rounding) {
    List<Sign> open =
        IntStream.range(0, places.size())
            .filter(i -> !places.get(i).behind())
            .mapToObj(signs::get)
            .toList();
    List<Point2D> pixels =
        places.stream()
            .filter(each -> !each.behind())
            .map(each -> new Point2D(each.x(), each.y()))
            .toList();
    List<CriticalPoint> found =
        MarkPicker.near(pixels, new Point2D(px, py), REACH).stream()
            .map(open::get)
            .map(Sign::point)
            .toList();
    return CriticalPointText.lines(found, rounding)
        .or(() -> ways.curveNear(px, py, REACH).map(CriticalPointText::line));
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
