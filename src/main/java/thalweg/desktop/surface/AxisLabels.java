package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.figure.axis.Tick;
import thalweg.figure.axis.Ticks;
import thalweg.landscape.Domain;

/// The numbers along the edges of the box, as flat text over the picture: along the two edges of
/// the base plane nearest to the viewer and up the leftmost corner, so that the surface never
/// covers them.
final class AxisLabels extends Pane {
  private static final int MOST_TICKS = 4;

  private record Label(Text text, Point3D at, Axis axis, Kind kind) {}

  private enum Kind {
    TICK("axis-tick", 18),
    NAME("axis-name", 42);

    private final String style;

    /// From the edge, in pixels.
    private final double away;

    Kind(String style, double away) {
      this.style = style;
      this.away = away;
    }
  }

  private enum Axis {
    X,
    Y,
    HEIGHT
  }

  private final List<Label> labels = new ArrayList<>();
  private final Line heightAxis = new Line();
  private WorldFrame frame;
  private boolean styled;

  AxisLabels(WorldFrame frame) {
    this.frame = frame;
    setMouseTransparent(true);
    setManaged(false);
    heightAxis.getStyleClass().add("height-axis");
    show(frame);
  }

  /// Shows the numbers of a domain and a range of heights.
  void show(WorldFrame shown) {
    frame = shown;
    labels.clear();
    Domain domain = frame.domain();
    for (Tick x : Ticks.linear(domain.minX(), domain.maxX(), MOST_TICKS)) {
      add(x.label(), new Point3D(frame.worldX(x.value()), BasePlane.DEPTH, 0), Axis.X, Kind.TICK);
    }
    for (Tick y : Ticks.linear(domain.minY(), domain.maxY(), MOST_TICKS)) {
      add(y.label(), new Point3D(0, BasePlane.DEPTH, frame.worldZ(y.value())), Axis.Y, Kind.TICK);
    }
    for (Tick height : Ticks.linear(frame.low(), frame.high(), MOST_TICKS)) {
      add(height.label(), new Point3D(0, frame.worldY(height.value()), 0), Axis.HEIGHT, Kind.TICK);
    }
    add("x", new Point3D(0, BasePlane.DEPTH, 0), Axis.X, Kind.NAME);
    add("y", new Point3D(0, BasePlane.DEPTH, 0), Axis.Y, Kind.NAME);
    add("f", new Point3D(0, -WorldFrame.TOP / 2, 0), Axis.HEIGHT, Kind.NAME);
    getChildren().setAll(labels.stream().map(Label::text).toList());
    getChildren().add(heightAxis);
    styled = false;
  }

  private void add(String words, Point3D at, Axis axis, Kind kind) {
    Text text = new Text(words);
    text.getStyleClass().add(kind.style);
    labels.add(new Label(text, at, axis, kind));
  }

  /// Puts the labels where the camera sees their places.
  ///
  /// @param covered whether the surface hides what lies behind a pixel
  void place(OrbitPose pose, double width, double height, Predicate<Point2D> covered) {
    style();
    Point3D viewer = pose.position();
    double nearX = viewer.getX() < 0 ? -1 : 1;
    double nearZ = viewer.getZ() < 0 ? -1 : 1;
    Point3D corner = leftmostCorner(pose, width, height);
    Point2D middle = pose.project(new Point3D(0, BasePlane.DEPTH, 0), width, height);
    for (Label label : labels) {
      Point3D at =
          switch (label.axis()) {
            case X -> new Point3D(label.at().getX(), label.at().getY(), nearZ);
            case Y -> new Point3D(nearX, label.at().getY(), label.at().getZ());
            case HEIGHT -> new Point3D(corner.getX(), label.at().getY(), corner.getZ());
          };
      Point2D pixel = pose.project(at, width, height);
      Point2D outwards =
          label.axis() == Axis.HEIGHT
              ? new Point2D(-1, 0)
              : outwards(label.axis(), middle, at, pose, width, height);
      Point2D place = pixel.add(outwards.multiply(label.kind().away));
      centre(label.text(), place);
      label.text().setVisible(Double.isFinite(place.getX()) && !covered.test(place));
    }
    Point2D foot = pose.project(at(corner, 0), width, height);
    Point2D top = pose.project(at(corner, -WorldFrame.TOP), width, height);
    heightAxis.setStartX(foot.getX());
    heightAxis.setStartY(foot.getY());
    heightAxis.setEndX(top.getX());
    heightAxis.setEndY(top.getY());
  }

  /// A label has its size from the style sheets, else only after the pulse that placed it.
  private void style() {
    if (!styled && getScene() != null) {
      applyCss();
      styled = true;
    }
  }

  private static Point3D at(Point3D corner, double worldY) {
    return new Point3D(corner.getX(), worldY, corner.getZ());
  }

  /// Away from the box: square to the projected edge, on the side that faces the viewer.
  private static Point2D outwards(
      Axis axis, Point2D middle, Point3D at, OrbitPose pose, double width, double height) {
    Point3D along = axis == Axis.X ? new Point3D(0.1, 0, 0) : new Point3D(0, 0, 0.1);
    Point2D edge =
        pose.project(at.add(along), width, height)
            .subtract(pose.project(at.subtract(along), width, height));
    Point2D square = new Point2D(-edge.getY(), edge.getX()).normalize();
    Point2D centre =
        axis == Axis.X
            ? pose.project(new Point3D(at.getX(), BasePlane.DEPTH, 0), width, height)
            : pose.project(new Point3D(0, BasePlane.DEPTH, at.getZ()), width, height);
    Point2D here = pose.project(at, width, height);
    Point2D away = here.subtract(middle.midpoint(centre));
    return square.dotProduct(away) < 0 ? square.multiply(-1) : square;
  }

  private static Point3D leftmostCorner(OrbitPose pose, double width, double height) {
    return DoubleStream.of(-1, 1)
        .boxed()
        .flatMap(x -> DoubleStream.of(-1, 1).mapToObj(z -> new Point3D(x, 0, z)))
        .min(Comparator.comparingDouble(each -> pose.project(each, width, height).getX()))
        .orElseThrow();
  }

  private static void centre(Text text, Point2D pixel) {
    text.setX(Math.rint(pixel.getX() - text.getLayoutBounds().getWidth() / 2));
    text.setY(Math.rint(pixel.getY() + text.getLayoutBounds().getHeight() / 3));
  }
}
