package thalweg.desktop.surface;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import thalweg.desktop.surface.AxisLabel.Axis;
import thalweg.desktop.surface.camera.OrbitPose;

/// The numbers along the edges of the box, as flat text over the picture: along the two edges of
/// the base plane nearest to the viewer and up the leftmost corner, so that the surface never
/// covers them. None covers another, and none reaches beyond the view.
final class AxisLabels extends Pane {
  private record Written(AxisLabel label, Text text) {}

  private List<Written> labels = List.of();
  private final Line heightAxis = new Line();
  private boolean styled;

  AxisLabels(SurfaceModel ground) {
    setMouseTransparent(true);
    setManaged(false);
    heightAxis.getStyleClass().add("height-axis");
    show(ground);
  }

  /// Shows the numbers of a ground's domain and heights.
  void show(SurfaceModel ground) {
    labels = AxisLabel.of(ground.field(), ground.frame()).stream().map(AxisLabels::write).toList();
    getChildren().setAll(labels.stream().map(Written::text).toList());
    getChildren().add(heightAxis);
    styled = false;
  }

  private static Written write(AxisLabel label) {
    Text text = new Text(label.words());
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().add(label.kind().style());
    return new Written(label, text);
  }

  /// Puts the labels where the camera sees their places.
  ///
  /// @param covered whether the surface hides what lies behind a pixel
  void place(OrbitPose pose, double width, double height, Predicate<Point2D> covered) {
    style();
    AxisEdges edges = new AxisEdges(pose, width, height);
    LabelRoom room = new LabelRoom(width, height);
    for (Written written : labels) {
      Optional<Rectangle2D> place = place(written, edges, room, covered);
      written.text().setVisible(place.isPresent());
      place.ifPresent(free -> {
        written.text().setX(free.getMinX());
        written.text().setY(free.getMinY());
      });
    }
    Point2D foot = edges.lowerEnd();
    Point2D top = edges.upperEnd();
    heightAxis.setVisible(edges.isSeen(Axis.HEIGHT));
    heightAxis.setStartX(foot.getX());
    heightAxis.setStartY(foot.getY());
    heightAxis.setEndX(top.getX());
    heightAxis.setEndY(top.getY());
  }

  private static Optional<Rectangle2D> place(
      Written written, AxisEdges edges, LabelRoom room, Predicate<Point2D> covered) {
    AxisLabel label = written.label();
    Bounds size = written.text().getLayoutBounds();
    Point2D middle = edges.middle(label, size.getWidth(), size.getHeight());
    return edges.isSeen(label.axis()) && !covered.test(middle)
        ? room.take(middle, size.getWidth(), size.getHeight())
        : Optional.empty();
  }

  /// A label has its size from the style sheets, else only after the pulse that placed it.
  private void style() {
    if (!styled && getScene() != null) {
      applyCss();
      styled = true;
    }
  }
}
