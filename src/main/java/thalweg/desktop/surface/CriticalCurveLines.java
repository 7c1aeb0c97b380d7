package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import thalweg.critical.CriticalCurve;
import thalweg.critical.CriticalSet;
import thalweg.desktop.widget.PixelPath;
import thalweg.figure.contour.CurveWeight;
import thalweg.landscape.Domain;

/// The curves of critical points on the surface; faded where the terrain stands before them, and
/// the more of them there are, the finer.
final class CriticalCurveLines extends Group {
  private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");

  private static final double BEHIND = 0.15;

  /// Of more places it takes longer than a frame to ask whether the ground hides them.
  private static final int MOST_ASKED = 3000;

  private final Path open = new Path();
  private final Path hidden = new Path();
  private List<Line> lines = List.of();

  /// @param places in the world, the first once more at the end of a closed one
  private record Line(CriticalCurve curve, List<Point3D> places, List<Point2D> pixels) {}

  CriticalCurveLines() {
    open.getStyleClass().add("critical-curve");
    hidden.getStyleClass().add("critical-curve");
    getChildren().addAll(hidden, open);
  }

  /// Replaces all curves.
  void show(CriticalSet critical, SurfaceModel ground) {
    lines =
        critical.curves().stream()
            .map(curve -> new Line(curve, level(curve, ground), new ArrayList<>()))
            .toList();
  }

  /// Puts the curves where the camera sees their places.
  void place(SurfaceProjection projection) {
    List<PathElement> before = new ArrayList<>();
    List<PathElement> behind = new ArrayList<>();
    double length = 0;
    int stride = 1 + lines.stream().mapToInt(line -> line.places().size()).sum() / MOST_ASKED;
    for (Line line : lines) {
      line.pixels().clear();
      line.places().forEach(place -> line.pixels().add(projection.pixel(place)));
      length += draw(line, projection, stride, before, behind);
    }
    open.getElements().setAll(before);
    hidden.getElements().setAll(behind);
    double weight = CurveWeight.of(length, projection.width() * projection.height());
    open.setOpacity(weight * weight);
    hidden.setOpacity(BEHIND * weight * weight);
    open.pseudoClassStateChanged(MANY, CurveWeight.isOfMany(weight));
    hidden.pseudoClassStateChanged(MANY, CurveWeight.isOfMany(weight));
  }

  /// @param stride of so many places of the line one is asked whether the ground hides it
  private static double draw(
      Line line,
      SurfaceProjection projection,
      int stride,
      List<PathElement> before,
      List<PathElement> behind) {
    double length = 0;
    boolean drawn = false;
    boolean covered = false;
    for (int i = 1; i < line.pixels().size(); i++) {
      Point2D from = line.pixels().get(i - 1);
      Point2D to = line.pixels().get(i);
      double piece = from.distance(to);
      if (!Double.isFinite(piece)) {
        drawn = false;
        continue;
      }
      boolean asked = !drawn || i % stride == 0;
      boolean hides = asked ? projection.hides(line.places().get(i)) : covered;
      List<PathElement> where = hides ? behind : before;
      if (!drawn || hides != covered) {
        where.add(new MoveTo(from.getX(), from.getY()));
      }
      where.add(new LineTo(to.getX(), to.getY()));
      drawn = true;
      covered = hides;
      length += piece;
    }
    return length;
  }

  /// The curve that is seen near a pixel.
  Optional<CriticalCurve> near(double px, double py, double reach) {
    return lines.stream()
        .filter(line -> new PixelPath(line.pixels()).distance(new Point2D(px, py)) <= reach)
        .map(Line::curve)
        .findFirst();
  }

  /// All of it at one height, also where f itself has none: where a floor ends in a pole.
  private static List<Point3D> level(CriticalCurve curve, SurfaceModel ground) {
    Domain domain = ground.frame().domain();
    double height = ground.field().heightOf(curve.value());
    List<Point3D> places = new ArrayList<>();
    curve.points().stream()
        .map(domain::clamp)
        .map(each ->
            Double.isFinite(curve.value())
                ? ground.frame().world(each.x(), each.y(), height)
                : ground.world(each))
        .forEach(places::add);
    if (curve.closed() && !places.isEmpty()) {
      places.add(places.getFirst());
    }
    return places;
  }
}
