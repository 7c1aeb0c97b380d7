package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.layout.Pane;
import thalweg.critical.CriticalSet;
import thalweg.desktop.widget.CriticalPointText;
import thalweg.desktop.widget.MarkPicker;
import thalweg.figure.contour.CriticalMark;
import thalweg.figure.contour.CrowdedMarks;
import thalweg.figure.contour.MarkPlaces;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;

/// The signs of critical points over the picture of the surface, at saddles with the ways down and
/// up; faded where the terrain stands before them. Where they crowd, some give way.
final class SurfaceCriticalMarks extends Pane {
  private static final double BEHIND = 0.15;
  private static final double REACH = 10;

  private final CriticalSigns hidden = new CriticalSigns("mark-outline", "mark-ink");
  private final CriticalSigns open = new CriticalSigns("mark-outline", "mark-ink");

  /// What lies over the heads that have come there, so fine that both are seen.
  private final CriticalSigns fine = new CriticalSigns("mark-fine");

  private final CriticalSigns fineHidden = new CriticalSigns("mark-fine");
  private final Pane over = new Pane(fineHidden, fine);
  private final CriticalCurveLines curves = new CriticalCurveLines();
  private final CriticalWays ways = new CriticalWays();
  private final ReadOnlyObjectWrapper<OptionalInt> drawn =
      new ReadOnlyObjectWrapper<>(this, "drawn", OptionalInt.empty());
  private List<CriticalPoint> points = List.of();

  /// Where they lie in the world.
  private List<Point3D> grounds = List.of();

  /// Where the signs were last seen, drawn or not.
  private MarkPlaces places = MarkPlaces.none();

  private BitSet shown = new BitSet();

  SurfaceCriticalMarks() {
    setManaged(false);
    setMouseTransparent(true);
    over.setManaged(false);
    over.setMouseTransparent(true);
    over.visibleProperty().bind(visibleProperty());
    hidden.setOpacity(BEHIND);
    fineHidden.setOpacity(BEHIND);
    getChildren().addAll(curves, ways, hidden, open);
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
    points = critical.points();
    grounds = points.stream().map(each -> world(each, ground)).toList();
    places = MarkPlaces.none();
    shown = new BitSet();
    curves.show(critical, ground);
    ways.show(critical, ground);
  }

  /// Its value is known: f of tens of thousands of points takes longer than a frame.
  static Point3D world(CriticalPoint point, SurfaceModel ground) {
    Point at = point.point();
    return Double.isFinite(point.value())
        ? ground.frame().world(at.x(), at.y(), ground.field().heightOf(point.value()))
        : ground.world(at);
  }

  /// Puts the marks where the camera sees their points.
  void place(SurfaceProjection projection) {
    double[] x = new double[points.size()];
    double[] y = new double[points.size()];
    for (int i = 0; i < x.length; i++) {
      Point2D pixel = projection.pixel(grounds.get(i));
      boolean inside = isInside(pixel, projection);
      x[i] = inside ? pixel.getX() : Double.NaN;
      y[i] = inside ? pixel.getY() : Double.NaN;
    }
    List<Point3D> at = grounds;
    places = new MarkPlaces(x, y, i -> projection.hides(at.get(i)));
    shown = CrowdedMarks.drawn(points, places);
    boolean all = places.inSight() == shown.cardinality();
    drawn.set(all || !isVisible() ? OptionalInt.empty() : OptionalInt.of(shown.cardinality()));
    draw();
    curves.place(projection);
    ways.place(projection, this::isMarked);
  }

  private static boolean isInside(Point2D pixel, SurfaceProjection projection) {
    return pixel.getX() >= -REACH
        && pixel.getX() <= projection.width() + REACH
        && pixel.getY() >= -REACH
        && pixel.getY() <= projection.height() + REACH;
  }

  private void draw() {
    List<CriticalSigns.Sign> before = new ArrayList<>();
    List<CriticalSigns.Sign> behind = new ArrayList<>();
    shown.stream()
        .forEach(i ->
            (places.isBehind(i) ? behind : before)
                .add(
                    new CriticalSigns.Sign(
                        CriticalMark.of(points.get(i).kind()), places.x(i), places.y(i))));
    double scale = places.scale();
    open.show(before, scale);
    fine.show(before, scale);
    hidden.show(behind, scale);
    fineHidden.show(behind, scale);
  }

  private boolean isMarked(CriticalPoint point) {
    int index = points.indexOf(point);
    return shown.get(index) || !places.isSeen(index);
  }

  /// The points whose signs are drawn.
  List<Point> drawnPoints() {
    return shown.stream().mapToObj(i -> points.get(i).point()).toList();
  }

  /// What the critical point or curve is whose mark is near a pixel; of marks that stand on one
  /// another a line each, also of those that gave way.
  ///
  /// @param rounding on the landscape that is shown
  Optional<String> near(double px, double py, Rounding rounding) {
    // Of marks beside the pointer those that can't be told from the nearest.
    List<Integer> beside = openWithin(px, py, REACH + CrowdedMarks.LEGIBLE);
    List<Point2D> pixels = beside.stream().map(i -> new Point2D(places.x(i), places.y(i))).toList();
    List<CriticalPoint> found =
        MarkPicker.near(pixels, new Point2D(px, py), REACH).stream()
            .map(i -> points.get(beside.get(i)))
            .toList();
    return CriticalPointText.lines(found, rounding)
        .or(() -> curves.near(px, py, REACH).map(CriticalPointText::line));
  }

  /// The nearest, also of those whose sign gave way to another.
  Optional<CriticalPoint> sign(double px, double py) {
    return openWithin(px, py, REACH).stream()
        .min(Comparator.comparingDouble(i -> places.away(i, px, py)))
        .map(points::get);
  }

  /// The marks near a pixel that the ground does not hide.
  private List<Integer> openWithin(double px, double py, double reach) {
    return IntStream.range(0, places.count())
        .filter(i -> places.away(i, px, py) <= reach && !places.isBehind(i))
        .boxed()
        .toList();
  }
}
